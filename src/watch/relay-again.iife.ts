import { topOrigin } from './audited.ts';
import { watchBesideAgain } from './beside.ts';
import { relayAgain } from './relay.ts';
import { world } from './relay-world.ts';

// Put by the background into frames whose relay it cannot hear any more.
if (world.handedOver) relayAgain(world.handedOver, topOrigin(), watchBesideAgain);
