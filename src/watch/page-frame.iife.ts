import { SYNTHETIC_SUBMITS } from '#browser/synthetic-submit.ts';
import { watchPage } from './page.ts';

// Put by the background into frames of other companies inside a page that the person added.
watchPage(SYNTHETIC_SUBMITS);
