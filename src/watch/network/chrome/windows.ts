/**
 * True where the request log shows what asks for each page, and an address that a tab shows unasked is a page that came back,
 * or a blank one that another has written into. Chromium shows none that a service worker answers.
 */
export const SHOWS_EVERY_PAGE = false;

/** True where the browser tells from which tab another came about, in a window of its own too (measured). */
export const TELLS_OPENERS = true;
