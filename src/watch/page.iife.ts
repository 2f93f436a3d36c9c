import { SYNTHETIC_SUBMITS } from '#browser/synthetic-submit.ts';
import { auditedByDefault, topOrigin } from './audited.ts';
import { watchPage } from './page.ts';

if (auditedByDefault(topOrigin())) watchPage(SYNTHETIC_SUBMITS);
