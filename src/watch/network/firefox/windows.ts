/**
 * True where the request log shows what asks for each page, and an address that a tab shows unasked is a page that came back,
 * or a blank one that another has written into: it takes that one's address then (HTML, "document open steps"; measured).
 */
export const SHOWS_EVERY_PAGE = true;

/** True where the browser tells from which tab another came about, in a window of its own too (measured). */
export const TELLS_OPENERS = false;
