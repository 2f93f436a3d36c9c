import type { Channel, Context } from '../model/vocabulary.ts';
import { base64 } from './hooks/base64.ts';
import { type Captured, TOO_FAST } from './hooks/capture.ts';
import { keepListening } from './hooks/listeners.ts';
import * as native from './hooks/natives.ts';
import { type Haste, paced, type Schedule } from './pace.ts';
import { field } from './record-text.ts';

/** What a hook saw, before it is written as a record. */
export interface Seen {
  channel: Channel;
  method: string;
  url: string;
  captured: Captured;
  /** Names and values by turns. */
  headers: readonly string[] | null;
  contentType: string;
  /** One of many sent through the same connection. */
  frame: boolean;
  /** Where it was sent from, when that is not the frame that saw it. */
  context: Context | null;
}

/**
 * What a hook saw, the rest as it mostly is. Every property is the object's own: what is not there would be asked of
 * `Object.prototype`, where a page may have put something.
 */
export function seen(channel: Channel, method: string, url: string, captured: Captured): Seen {
  const { contentType } = captured;
  return { channel, method, url, captured, headers: null, contentType, frame: false, context: null };
}

/** A frame of a connection. */
export function frameSeen(channel: Channel, method: string, url: string, captured: Captured): Seen {
  const { contentType } = captured;
  return { channel, method, url, captured, headers: null, contentType, frame: true, context: null };
}

/** Takes what hooks saw. */
export interface Recorder {
  record(seen: Seen): void;
}

/** One that lets gather what it takes. */
export interface GatheringRecorder extends Recorder {
  /** Hands over what still waits for its turn. */
  handOver(): void;
}

const GONE = 'the page was left before all was read';

interface Queued {
  time: number;
  seen: Seen;
  body: string | ArrayBuffer | null;
  bytes: number | null;
  read: string;
  reason: string;
  /** Frames that it stands for. */
  count: number;
  /** The queue is a chain: a page may have setters on `Array.prototype`. */
  next: Queued | null;
}

/**
 * Queues what hooks saw and hands it to the relay in one string; at once while the page is going away, when no later
 * turn would come.
 */
export function createRecorder(
  context: Context,
  send: (text: string) => void,
  pace: (come: (haste: Haste) => void) => Schedule = paced,
): GatheringRecorder {
  let first: Queued | null = null;
  let last: Queued | null = null;
  const waiting = new native.SetOf<Queued>();
  let seq = 0;
  let leaving = false;
  /** Hand-overs that are on their way. */
  const asked = { soon: false, late: false, last: false };
  const schedule = pace((haste) => {
    asked[haste] = false;
    flush();
  });

  function shapeOf({ seen, body, read, reason }: Queued): string {
    const kind = body === null ? 'n' : typeof body !== 'string' ? 'b' : seen.frame ? 'f' : 't';
    return (
      'S' +
      field(seen.channel) +
      field(seen.context ?? context) +
      field(seen.method) +
      field(seen.url) +
      field(seen.headers ? native.join(seen.headers, '\n') : '') +
      field(seen.contentType) +
      field(read) +
      field(reason) +
      field(kind)
    );
  }

  function recordOf({ time, body, bytes, count }: Queued): string {
    const text = count > 1 ? `${count}` : body === null ? '' : typeof body === 'string' ? body : base64(body);
    const head = (count > 1 ? 'N' : 'R') + field(`${seq}`) + field(`${time}`);
    seq += count;
    return head + field(bytes === null ? '' : `${bytes}`) + field(text);
  }

  function flush(): void {
    let text = '';
    let before: Queued | null = null;
    for (let entry = first; entry; entry = entry.next) {
      if (before === null || !isLike(entry, before)) text += shapeOf(entry);
      text += recordOf(entry);
      before = entry;
    }
    first = null;
    last = null;
    if (text !== '') send(text);
  }

  function enqueue(entry: Queued): void {
    if (last) last.next = entry;
    else first = entry;
    last = entry;
    if (leaving) flush();
    else ask(hasteOf(entry));
  }

  function ask(haste: Haste): void {
    if (asked[haste] || asked.soon || (haste === 'last' && asked.late)) return;
    asked[haste] = true;
    schedule(haste);
  }

  /** Frames that came too fast are added up, one entry for as many as come in a row. */
  function addUp(seen: Seen): boolean {
    const { reason, bytes } = seen.captured;
    if (reason !== TOO_FAST || last?.reason !== TOO_FAST || !seen.frame) return false;
    if (!isSameCall(seen, last.seen) || last.bytes === null || bytes === null) return false;
    last.count++;
    last.bytes += bytes;
    return true;
  }

  function unread(entry: Queued, reason: string): void {
    entry.read = 'none';
    entry.reason = reason;
    enqueue(entry);
  }

  keepListening(
    'pagehide',
    (event) => {
      if (!event.isTrusted) return;
      leaving = true;
      native.setEach(waiting, (entry) => unread(entry, GONE));
      native.setClear(waiting);
      flush();
    },
    true,
  );
  keepListening('pageshow', (event) => {
    if (event.isTrusted) leaving = false;
  });
  // Timers become slow now.
  keepListening(
    'visibilitychange',
    () => {
      asked.late = false;
      flush();
    },
    true,
  );

  return {
    handOver: flush,
    record(seen) {
      if (staysHere(seen) || addUp(seen)) return;
      const { body, bytes, read, reason, later } = seen.captured;
      const entry: Queued = { time: native.now(), seen, body, bytes, read, reason, count: 1, next: null };
      if (later === null) {
        enqueue(entry);
        return;
      }
      if (leaving) {
        unread(entry, GONE);
        return;
      }
      native.setAdd(waiting, entry);
      later((buffer) => {
        if (!native.setDelete(waiting, entry)) return;
        if (buffer === null) {
          unread(entry, 'could not be read');
          return;
        }
        entry.body = buffer;
        entry.bytes ??= native.byteLengthOf(buffer);
        enqueue(entry);
      });
    },
  };
}

/** Of data and Blobs of its own a page asks nobody; where an address cannot be told, the request log alone counts the call. */
function staysHere({ channel, url }: Seen): boolean {
  return (isCall(channel) || channel === 'form') && !native.startsWith(url, 'http');
}

function isCall(channel: Channel): boolean {
  return channel === 'fetch' || channel === 'xhr' || channel === 'beacon';
}

/** The request log sees calls too, but not what is in a Blob. */
function hasteOf({ seen, reason }: Queued): Haste {
  if (reason === TOO_FAST) return 'last';
  const { channel, captured } = seen;
  return isCall(channel) && captured.later === null ? 'late' : 'soon';
}

function isSameCall(a: Seen, b: Seen): boolean {
  return (
    a.url === b.url &&
    a.method === b.method &&
    a.channel === b.channel &&
    a.context === b.context &&
    a.frame === b.frame &&
    a.headers === b.headers &&
    a.contentType === b.contentType
  );
}

/** True where the one is written after the other without saying again what they share. */
function isLike(a: Queued, b: Queued): boolean {
  return (
    isSameCall(a.seen, b.seen) &&
    a.read === b.read &&
    a.reason === b.reason &&
    (a.body === null) === (b.body === null) &&
    typeof a.body === typeof b.body
  );
}
