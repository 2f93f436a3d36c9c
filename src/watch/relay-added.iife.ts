import { beside } from '#browser/beside.ts';
import { CACHE_OUTLIVES_LOAD } from '#browser/page-cache.ts';
import { addedHere, topOrigin } from './audited.ts';
import { relay } from './relay.ts';

if (addedHere()) relay(topOrigin(), beside, CACHE_OUTLIVES_LOAD);
