import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

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

const told: Seen[] = [];
const known: unknown[] = [];

beforeAll(async () => {
  vi.stubGlobal('WebSocketStream', Stream);
  vi.stubGlobal('FileReader', NoReader);
  const { hookWebSocketStream } = await import('./websocket-stream.ts');
  hookWebSocketStream({ record: (seen) => told.push(seen) }, (stream) => known.push(stream));
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
  expect(known.at(-1)).toBe(writable);
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
