import { auditedByDefault, topOrigin } from './audited.ts';
import { watchPage } from './page.ts';

if (auditedByDefault(topOrigin())) watchPage();
