/**
 * True where documents in the back/forward cache outlive the loading of an extension: Chromium gives its cache up then, so
 * that none comes back with a relay of the load before.
 */
export const CACHE_OUTLIVES_LOAD = false;
