import { addedHere, auditedByDefault, topOrigin } from './audited.ts';
import { relayDiscovery } from './discover/relay.ts';

const top = topOrigin();
if (auditedByDefault(top) || addedHere()) relayDiscovery(top);
