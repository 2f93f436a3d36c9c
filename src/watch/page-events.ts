/** The event that carries the bridge's node to the relay, once, before any page script runs. */
export const HELLO = 'lostpointercapture';
/** The event on that node which carries records; the node is in no document. */
export const RECORDS = 'r';
/** The event on that node by which the relay asks for all that the hooks have not handed over yet. */
export const ASKED = 'a';
/** The event on that node which says that `document.open` took all listeners away. */
export const OPENED = 'o';
/** The relay's answer to the hello, on that node: a word that no page knows, by which another relay can be announced. */
export const KEY = 'k';
/** The event on that node which says of how many characters more the records stand in the log, or are lost. */
export const SETTLED = 's';
/** The event by which hooks of frames of one origin find each other, before any script reaches the new frame. */
export const KIN = 'gotpointercapture';
