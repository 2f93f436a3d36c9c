import { topOrigin } from './audited.ts';
import { discoverAgain } from './discover/relay.ts';
import { world } from './relay-world.ts';

// Put by the background beside a relay that took over, where the person has opted in.
if (world.handedOver) discoverAgain(world.handedOver, topOrigin());
