import { addedHere } from './audited.ts';
import { watchPage } from './page.ts';

if (addedHere()) watchPage();
