import * as v from 'valibot';

/**
 * The port on which the extension's own pages are told what the log holds where they cannot read it themselves: Firefox
 * gives pages in private windows, and all pages where it never remembers history, no IndexedDB of the background's (measured).
 */
export const LOG_PORT = 'log';

/** What such a page asks to be told, first of all and once. */
export const WatchSchema = v.variant('watch', [
  v.object({ watch: v.literal('sessions') }),
  v.object({ watch: v.literal('report'), session: v.string(), history: v.boolean() }),
]);
export type Watch = v.InferOutput<typeof WatchSchema>;
