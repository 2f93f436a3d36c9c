import { beside } from '#browser/beside.ts';
import { CACHE_OUTLIVES_LOAD } from '#browser/page-cache.ts';
import { topOrigin } from './audited.ts';
import { relay } from './relay.ts';

// The companion of page-frame, put in first.
relay(topOrigin(), beside, CACHE_OUTLIVES_LOAD);
