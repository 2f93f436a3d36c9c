import { SYNTHETIC_SUBMITS } from '#browser/synthetic-submit.ts';
import { addedHere } from './audited.ts';
import { watchPage } from './page.ts';

if (addedHere()) watchPage(SYNTHETIC_SUBMITS);
