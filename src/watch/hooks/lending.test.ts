import { beforeAll, expect, it, vi } from 'vitest';
import type { Context } from '../../model/vocabulary.ts';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

class Worker {
  postMessage(_message: unknown, _list?: unknown): void {}
}
class Port {
  postMessage(_message: unknown, _list?: unknown): void {}
}
class Transport {
  readonly #ready = Promise.resolve();
  readonly #closed = new Promise(() => undefined);
  readonly #datagrams = { writable: new WritableStream() };
  readonly #stream = new WritableStream();
  get ready() {
    return this.#ready;
  }
  get closed() {
    return this.#closed;
  }
  get datagrams() {
    return this.#datagrams;
  }
  createUnidirectionalStream() {
    return Promise.resolve(this.#stream);
  }
}
const lent: [unknown, Context][] = [];
const told: Seen[] = [];

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  vi.stubGlobal('WebTransport', Transport);
  vi.stubGlobal('Worker', Worker);
  vi.stubGlobal('location', { href: 'https://own.example/' });
  await import('./natives.ts');
  vi.stubGlobal('MessagePort', Port);
  const { hookLending } = await import('./lending.ts');
  const { hookStreams } = await import('./streams.ts');
  const streamLent = hookStreams({ record: (seen) => void told.push(seen) });
  hookLending((what, context) => {
    lent.push([what, context]);
    streamLent(what);
  });
});

it('tells of each thing that is handed on, and where it is then', () => {
  lent.length = 0;
  const [one, two] = [new ArrayBuffer(1), new ArrayBuffer(2)];
  new Worker().postMessage({}, [one, two]);
  new Port().postMessage({}, { transfer: [two] });
  new Worker().postMessage({ of: one });
  expect(lent).toEqual([
    [one, 'worker'],
    [two, 'worker'],
    [two, 'unknown'],
  ]);
});

it('notes that what leaves by a stream which was handed on leaves unread, and nothing of other streams', async () => {
  const Made = globalThis.WebTransport as unknown as new (url: string) => Transport;
  const session = new Made('https://t.example/s');
  const stream = await session.createUnidirectionalStream();
  await session.ready;
  told.length = 0;
  new Worker().postMessage(new WritableStream(), [new WritableStream()]);
  expect(told).toEqual([]);
  new Worker().postMessage(stream, [stream]);
  expect(told).toMatchObject([{ channel: 'webtransport', method: 'SEND', url: 'https://t.example/s' }]);
  expect(told[0]!.captured).toMatchObject({ read: 'none', bytes: null });
});
