/** True where a submit event of the page's own making submits the form: in Firefox, not in Chromium (both tried). */
export const SYNTHETIC_SUBMITS = false;
