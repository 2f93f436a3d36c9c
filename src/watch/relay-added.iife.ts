import { beside } from '#browser/beside.ts';
import { addedHere, topOrigin } from './audited.ts';
import { relay } from './relay.ts';

if (addedHere()) relay(topOrigin(), beside);
