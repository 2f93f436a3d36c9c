import type { Entry } from '../model/entry.ts';
import { UNREAD_CHANNELS, type UnreadChannel } from '../model/vocabulary.ts';
import { MAY_REPORT } from './maybe-asked.ts';
import { RETRACTION } from './tally.ts';

/** A cipher's tag and a frame's length, which a transport adds to what was read before encryption. */
const TRANSPORT_OVERHEAD = 19;
/** Requests that have a body. */
const BODIED: ReadonlySet<string> = new Set([
  'fetch',
  'xhr',
  'beacon',
  'form',
  'ping',
  'navigation',
  'other',
]);
/** Transmissions remembered at most; what falls out keeps its state. */
const MAX_REMEMBERED = 50_000;

const closed = (entry: Entry): boolean => entry.read !== 'full' || entry.level === 'size-and-time';

/**
 * Through which channels bytes went out that nobody could read, from the log of one session in any order.
 * A frame that is closed on the wire but was read where the app handed it to its own encryption counts as
 * read; so does a body that one of the two witnesses read.
 */
export function unreadChannels(entries: Iterable<Entry>): UnreadChannel[] {
  const unread = new Set<UnreadChannel>();
  const bodies = new Map<string, boolean>();
  const sockets = new Map<string, boolean>();
  let closedFrames = 0;
  let readBefore = 0;
  for (const entry of entries) {
    if (entry.method === RETRACTION) {
      bodies.delete(entry.transmission);
      sockets.delete(entry.transmission);
    } else if (entry.channel === 'crypto') {
      if (!closed(entry)) readBefore += (entry.bytes ?? 0) + TRANSPORT_OVERHEAD;
    } else if (entry.channel === 'websocket') {
      if (entry.method === 'GET') {
        sockets.set(entry.transmission, sockets.get(entry.transmission) === true || entry.vantage === 'page');
      } else if (closed(entry)) {
        closedFrames += entry.bytes ?? 1;
      }
    } else if (
      entry.method !== MAY_REPORT &&
      BODIED.has(entry.channel) &&
      entry.bytes !== 0 &&
      bodies.size < MAX_REMEMBERED
    ) {
      if (entry.method === 'GET' || entry.method === 'HEAD') continue;
      bodies.set(entry.transmission, bodies.get(entry.transmission) === true || !closed(entry));
    }
  }
  if (closedFrames > readBefore) unread.add('websocket');
  // A socket whose opening only the request log saw was opened out of the page hook's sight, in a worker.
  if ([...sockets.values()].includes(false)) unread.add('worker-socket');
  if ([...bodies.values()].includes(false)) unread.add('fetch-body');
  return UNREAD_CHANNELS.filter((channel) => unread.has(channel));
}
