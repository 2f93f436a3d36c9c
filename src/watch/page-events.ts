/** The event that carries the bridge's node to the relay, once, before any page script runs. */
export const HELLO = 'lostpointercapture';
/** The event on that node which carries records; the node is in no document. */
export const RECORDS = 'r';
