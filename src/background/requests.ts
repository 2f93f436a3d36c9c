import * as v from 'valibot';

/** What the extension's own pages may ask of the background. */
export const RequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('state'), tabId: v.number() }),
  v.object({
    kind: v.literal('audit-origin'),
    origin: v.string(),
    /** Which app's profile to audit it by; by default none. */
    app: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ kind: v.literal('stop-origin'), origin: v.string() }),
  v.object({ kind: v.literal('pause'), tabId: v.number() }),
  v.object({ kind: v.literal('resume'), tabId: v.number() }),
  v.object({ kind: v.literal('erase') }),
  v.object({ kind: v.literal('erase-session'), session: v.string() }),
  v.object({ kind: v.literal('settings') }),
  v.object({ kind: v.literal('save-settings'), settings: v.record(v.string(), v.unknown()) }),
  v.object({ kind: v.literal('unwritten') }),
  v.object({ kind: v.literal('entries'), session: v.optional(v.nullable(v.string()), null) }),
  /** The next of a session's entries from place `from` on, as many as are read at once; none behind the last. */
  v.object({
    kind: v.literal('entries-from'),
    session: v.string(),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ kind: v.literal('sessions') }),
  v.object({ kind: v.literal('flush') }),
  /** Versions of an app's documents, and to keep one: for pages that cannot read them themselves. */
  v.object({ kind: v.literal('versions'), app: v.string() }),
  v.object({ kind: v.literal('keep-version'), version: v.looseObject({ id: v.string(), app: v.string() }) }),
  v.object({ kind: v.literal('open'), path: v.pipe(v.string(), v.regex(/^src\/ui\//)) }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** What the background knows of a tab, for the popup. */
export interface TabState {
  app: { id: string; name: string } | null;
  origin: string;
  status: 'watching' | 'paused' | 'not-audited' | 'no-permission' | 'not-a-web-page' | 'kept-off';
  session: string | null;
  /** Milliseconds since the epoch. */
  since: number | null;
  pausedSince: number | null;
  /**
   * Where discovery is on: how many values of this audit's app are followed, since when, and how often the
   * browser had stopped the background, which then began from nothing.
   */
  discovery: { known: number; since: number | null; restarts: number } | null;
  /** The known policy document that the tab shows; null where it shows none. */
  policy: { service: string; type: string } | null;
}
