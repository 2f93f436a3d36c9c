import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

/** As much of a browser's `WebSocketStream` as the hooks ask, open as soon as it is made. */
class SocketStream {
  readonly #opened = Promise.resolve({ writable: new WritableStream(), readable: new ReadableStream() });
  get url() {
    return 'wss://a.example/';
  }
  get opened() {
    return this.#opened;
  }
  close(): void {}
}
class SocketError extends Error {
  readonly #reason: string;
  constructor(reason: string) {
    super();
    this.#reason = reason;
  }
  get reason() {
    return this.#reason;
  }
}

const told: Seen[] = [];
const kinds = () => told.map(({ method, captured }) => [method, captured.body]);

beforeAll(async () => {
  vi.stubGlobal('WebSocketStream', SocketStream);
  vi.stubGlobal('WebSocketError', SocketError);
  vi.stubGlobal('FileReader', NoReader);
  const { hookStreams } = await import('./streams.ts');
  hookStreams({ record: (seen) => told.push(seen) });
});

let writable: WritableStream;
let readable: ReadableStream;
beforeEach(async () => {
  const { WebSocketStream } = globalThis as never as { WebSocketStream: typeof SocketStream };
  ({ writable, readable } = await new WebSocketStream().opened);
  told.length = 0;
});

const refused = (call: Promise<unknown>) => expect(call).rejects.toThrow(TypeError);
const CLOSED = [['CLOSE', 'the reason']];

it('tells what is written', async () => {
  await writable.getWriter().write('a text');
  expect(kinds()).toEqual([['SEND', 'a text']]);
});

it.each<[string, () => Promise<void>]>([
  ['what is written is given up', () => writable.abort(new SocketError('the reason'))],
  ['a writer gives it up', () => writable.getWriter().abort(new SocketError('the reason'))],
  ['what is read is given up', () => readable.cancel(new SocketError('the reason'))],
  ['a reader gives it up', () => readable.getReader().cancel(new SocketError('the reason'))],
])('tells the reason where %s', async (_where, giveUp) => {
  await giveUp();
  expect(kinds()).toEqual(CLOSED);
});

it('tells nothing where the stream is locked or the writer has let go of it', async () => {
  const held = writable.getWriter();
  readable.getReader();
  await refused(writable.abort(new SocketError('locked')));
  await refused(readable.cancel(new SocketError('locked')));
  held.releaseLock();
  await refused(held.abort(new SocketError('let go')));
  expect(kinds()).toEqual([]);
});

it('tells nothing of other streams', async () => {
  await new WritableStream().abort(new SocketError('another'));
  await new ReadableStream().cancel(new SocketError('another'));
  await new WritableStream().getWriter().write('another');
  expect(kinds()).toEqual([]);
});
