/** The event that carries the node on which leaves are told, once, before any page script runs. */
export const DISCOVERY_HELLO = 'gotpointercapture';
/** The event on that node; the node is in no document. */
export const LEAVES = 'l';
