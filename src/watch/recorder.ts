import type { Channel, Context } from '../model/vocabulary.ts';
import type { Captured } from './hooks/capture.ts';
import * as native from './hooks/natives.ts';

/** What a hook saw, before it is written as a record. */
export interface Seen {
  channel: Channel;
  method: string;
  url: string;
  headers?: readonly string[];
  contentType?: string;
  captured: Captured;
  frame?: boolean;
  /** Where it was sent from, when that is not the frame that saw it. */
  context?: Context;
}

/** Takes what hooks saw. */
export interface Recorder {
  record(seen: Seen): void;
}

const CHUNK = 8192;
const GONE = { read: 'none', reason: 'the page went away before it could be read' } as const;

function base64(buffer: ArrayBuffer): string {
  const bytes = new native.Uint8(buffer);
  if (native.toBase64) return native.toBase64(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
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
  let queue: Queued[] = [];
  let waiting: Queued[] = [];
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
      field(seen.contentType ?? seen.captured.contentType) +
      field(bytes === null ? '' : `${bytes}`) +
      field(read) +
      field(reason) +
      field(kind) +
      field(text)
    );
  }

  function flush(): void {
    scheduled = false;
    const ready = queue;
    queue = [];
    let text = '';
    for (let i = 0; i < ready.length; i++) text += write(ready[i]!);
    if (text !== '') send(text);
  }

  function enqueue(entry: Queued): void {
    native.push(queue, entry);
    if (leaving) flush();
    else if (!scheduled) {
      scheduled = true;
      schedule();
    }
  }

  native.listen(
    globalThis as unknown as EventTarget,
    'pagehide',
    () => {
      leaving = true;
      const unread = waiting;
      waiting = [];
      for (let i = 0; i < unread.length; i++) native.push(queue, { ...unread[i]!, ...GONE });
      flush();
    },
    true,
  );
  native.listen(globalThis as unknown as EventTarget, 'pageshow', () => {
    leaving = false;
  });

  return {
    record(seen) {
      const { body, bytes, read, reason, later } = seen.captured;
      const entry: Queued = { time: native.now(), seen, body, bytes, read, reason };
      if (!later) {
        enqueue(entry);
        return;
      }
      if (leaving) {
        enqueue({ ...entry, ...GONE });
        return;
      }
      native.push(waiting, entry);
      const settle = (patch: Partial<Queued>) => {
        const rest: Queued[] = [];
        for (let i = 0; i < waiting.length; i++) if (waiting[i] !== entry) native.push(rest, waiting[i]!);
        if (rest.length === waiting.length) return;
        waiting = rest;
        enqueue({ ...entry, ...patch });
      };
      native.onSettled(
        later,
        (buffer) => settle({ body: buffer, bytes: bytes ?? native.byteLengthOf(buffer) }),
        () => settle({ read: 'none', reason: 'could not be read' }),
      );
    },
  };
}
