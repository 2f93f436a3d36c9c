import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';
import type { Send } from './streams.ts';

interface Opened {
  writable: object;
}

/** As much of a stream as the hooks ask; the test opens and ends it. */
class Stream {
  begin!: (opened: Opened) => void;
  end!: () => void;
  readonly #opened = new Promise<Opened>((resolve) => {
    this.begin = resolve;
  });
  readonly #closed = new Promise<object>((resolve) => {
    this.end = () => resolve({});
  });
  get url() {
    return 'wss://a.example/';
  }
  get opened() {
    return this.#opened;
  }
  get closed() {
    return this.#closed;
  }
  close(_how?: { closeCode?: number; reason?: string }): void {}
}

/** As a browser has it: what it was made with can be read by the class's own getters alone. */
class StreamError extends Error {
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
const known: unknown[] = [];
let send: Send | undefined;

beforeAll(async () => {
  vi.stubGlobal('WebSocketStream', Stream);
  vi.stubGlobal('WebSocketError', StreamError);
  vi.stubGlobal('FileReader', NoReader);
  const { hookWebSocketStream } = await import('./websocket-stream.ts');
  hookWebSocketStream({ record: (seen) => told.push(seen) }, (stream, told) => {
    known.push(stream);
    send = told;
  });
});

let stream: Stream;
beforeEach(() => {
  stream = new (globalThis as never as { WebSocketStream: typeof Stream }).WebSocketStream();
  told.length = 0;
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
const kinds = () => told.map(({ method, url, captured }) => [method, url, captured.body]);

it('tells the reason that an open one is closed with, once', async () => {
  const writable = {};
  stream.begin({ writable });
  await turn();
  expect(known).toContain(writable);
  stream.close({ closeCode: 4001, reason: 'the reason' });
  stream.close({ reason: 'another' });
  expect(kinds()).toEqual([['CLOSE', 'wss://a.example/', 'the reason']]);
});

it('says that a reason was left unread where only the page could tell it', async () => {
  stream.begin({ writable: {} });
  await turn();
  const get = vi.fn();
  stream.close(Object.defineProperty({}, 'reason', { get }));
  expect(told.map(({ method, captured }) => [method, captured.read])).toEqual([['CLOSE', 'none']]);
  expect(get).not.toHaveBeenCalled();
});

it('tells no reason that does not leave', async () => {
  stream.close({ reason: 'too early' });
  stream.begin({ writable: {} });
  await turn();
  stream.end();
  await turn();
  stream.close({ reason: 'too late' });
  expect(kinds()).toEqual([]);
});

it('tells the reason of an error that one of its streams is given up for, once', async () => {
  stream.begin({ writable: {} });
  await turn();
  send?.(null, new StreamError('given up'));
  send?.(null, new StreamError('again'));
  stream.close({ reason: 'too late' });
  expect(kinds()).toEqual([['CLOSE', 'wss://a.example/', 'given up']]);
});

it('takes no reason from what is no such error', async () => {
  stream.begin({ writable: {} });
  await turn();
  send?.(null, { reason: 'not one' });
  expect(kinds()).toEqual([]);
});

it('tells the reason of an error that stands for the options of closing', async () => {
  stream.begin({ writable: {} });
  await turn();
  stream.close(new StreamError('as an error'));
  expect(kinds()).toEqual([['CLOSE', 'wss://a.example/', 'as an error']]);
});
