/** True where documents in the back/forward cache outlive the loading of an extension, as they do in Firefox. */
export const CACHE_OUTLIVES_LOAD = true;
