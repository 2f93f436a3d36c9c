import { topOrigin } from './audited.ts';
import { type RelayWorld, relayAgain } from './relay.ts';

// Put by the background into frames whose relay it cannot hear any more.
const { handedOver } = globalThis as RelayWorld;
if (handedOver) relayAgain(handedOver, topOrigin());
