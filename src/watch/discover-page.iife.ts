import { addedHere, auditedByDefault, topOrigin } from './audited.ts';
import { discoverInPage } from './discover/page.ts';

if (auditedByDefault(topOrigin()) || addedHere()) discoverInPage();
