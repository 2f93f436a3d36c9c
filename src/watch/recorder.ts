import type { Channel, Context } from '../model/vocabulary.ts';
import type { Captured } from './hooks/capture.ts';
import { keepListening } from './hooks/listeners.ts';
import * as native from './hooks/natives.ts';

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

const CHUNK = 8192;
const GONE = 'the page went away before it could be read';

function base64(buffer: ArrayBuffer): string {
  const bytes = new native.Uint8(buffer);
  const length = native.byteLengthOf(buffer);
  if (native.toBase64) return native.toBase64(bytes);
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += native.reflect.apply(
      native.charFromCode,
      null,
      native.subarray(bytes, at, at + CHUNK) as unknown as number[],
    );
  }
  return native.encodeBase64(text);
}

function field(text: string): string {
  return `${text.length}:${text}`;
}

interface Queued {
  time: number;
  seen: Seen;
  body: string | ArrayBuffer | null;
  bytes: number | null;
  read: string;
  reason: string;
  /** The queue is a chain: a page may have setters on `Array.prototype`. */
  next: Queued | null;
}

/** Runs `flush` in the next turn of the event loop, after whatever the page still does in this one. */
function nextTurn(flush: () => void): () => void {
  const { port1, port2 } = new native.ChannelOf();
  port1.onmessage = flush;
  return () => native.portPost(port2, 0);
}

/**
 * Queues what hooks saw and hands it to the relay in one string a turn of the event loop; at once while the
 * page is going away, when no later turn would come.
 */
export function createRecorder(
  context: Context,
  send: (text: string) => void,
  soon: (flush: () => void) => () => void = nextTurn,
): Recorder {
  let first: Queued | null = null;
  let last: Queued | null = null;
  const waiting = new native.SetOf<Queued>();
  let seq = 0;
  let leaving = false;
  let scheduled = false;
  const schedule = soon(flush);

  function write({ time, seen, body, bytes, read, reason }: Queued): string {
    const kind = body === null ? 'n' : typeof body !== 'string' ? 'b' : seen.frame ? 'f' : 't';
    const text = body === null ? '' : typeof body === 'string' ? body : base64(body);
    return (
      field(`${seq++}`) +
      field(`${time}`) +
      field(seen.channel) +
      field(seen.context ?? context) +
      field(seen.method) +
      field(seen.url) +
      field(seen.headers ? native.join(seen.headers, '\n') : '') +
      field(seen.contentType) +
      field(bytes === null ? '' : `${bytes}`) +
      field(read) +
      field(reason) +
      field(kind) +
      field(text)
    );
  }

  function flush(): void {
    scheduled = false;
    let text = '';
    for (let entry = first; entry; entry = entry.next) text += write(entry);
    first = null;
    last = null;
    if (text !== '') send(text);
  }

  function enqueue(entry: Queued): void {
    if (last) last.next = entry;
    else first = entry;
    last = entry;
    if (leaving) flush();
    else if (!scheduled) {
      scheduled = true;
      schedule();
    }
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

  return {
    record(seen) {
      const { body, bytes, read, reason, later } = seen.captured;
      const entry: Queued = { time: native.now(), seen, body, bytes, read, reason, next: null };
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
