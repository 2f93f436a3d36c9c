import { beside } from '#browser/beside.ts';
import { CACHE_OUTLIVES_LOAD } from '#browser/page-cache.ts';
import { auditedByDefault, topOrigin } from './audited.ts';
import { relay } from './relay.ts';

const top = topOrigin();
if (auditedByDefault(top)) relay(top, beside, CACHE_OUTLIVES_LOAD);
