import { answers } from '#browser/page-answers.ts';
import { addedHere, topOrigin } from './audited.ts';
import { relay } from './relay.ts';

if (addedHere()) relay(topOrigin(), answers);
