import type { Entry } from '../model/entry.ts';

/** Entries whose witness announces that an earlier transmission did not leave after all. */
export const RETRACTION = 'RETRACTION';
/** Entries that tell of a transmission that was given up before an answer: it may not have left. */
export const UNANSWERED = 'UNANSWERED';
/** Entries that tell of a worker's script that the hooks were put before it. */
export const HOOKED = 'HOOKED';
/** Entries that tell of a shared or service worker that hooks speak in it, whenever its script got them. */
export const SPEAKS = 'SPEAKS';
/**
 * Entries that tell of an app that a private window and another show at a time, in a browser that does not tell which of them
 * a shared or service worker has: in the audit of the private window, where all of that stands, and in the other's.
 */
export const MIXED_IN = 'MIXED-IN';
export const MIXED_OUT = 'MIXED-OUT';
/** Entries that tell of a document whose hooks lost their voice before it had done leaving. */
export const SILENCED = 'SILENCED';
/** Entries that tell of a document that has no hooks, for a page had changed its functions before they came. */
export const UNHOOKED = 'UNHOOKED';

/**
 * Entries by which a life of the background tells that it began with nothing: the extension was loaded with it, not merely
 * woken, or the browser gave up the log.
 */
export const LOADED = 'LOADED';
/** Entries of a connection to a peer that carried sound or picture, which nobody can read. */
export const MEDIA = 'MEDIA';
/** Entries of a data channel that was handed to another context: what is sent there is out of sight. */
export const LENT = 'LENT';
/**
 * Entries of answers that came with headers which no witness saw: by them a server or a service worker may have had the
 * browser load, connect or report somewhere.
 */
export const MAY_ANNOUNCE = 'MAY-ANNOUNCE';

const REMARKS: ReadonlySet<string> = new Set([
  RETRACTION,
  UNANSWERED,
  HOOKED,
  SPEAKS,
  MIXED_IN,
  MIXED_OUT,
  SILENCED,
  UNHOOKED,
  LOADED,
  MEDIA,
  LENT,
  MAY_ANNOUNCE,
]);

/** True of an entry that tells of something, and is no transmission itself. */
export function isRemark({ method }: Entry): boolean {
  return REMARKS.has(method);
}

/** The run of the document that an entry tells of: two lives of the background may have written of the same. */
export function runTold({ id }: Entry): string {
  return id.slice(id.lastIndexOf(':') + 1);
}
