import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { NoReader } from './no-reader.fixture.ts';
import type { Session } from './webtransport.ts';

class Pair {
  readonly #writable = {};
  get writable() {
    return this.#writable;
  }
}
class Transport {
  give!: (pair: Pair) => void;
  readonly #streams = new ReadableStream<Pair>({
    start: (controller) => {
      this.give = (pair) => controller.enqueue(pair);
    },
  });
  get incomingBidirectionalStreams() {
    return this.#streams;
  }
}

const sessions = new WeakMap<object, Session>();
const inviting = new Set<Session>();
const known = new Map<unknown, { url: string; isRead: boolean }>();

function open(url: string): Transport {
  const transport = new Transport();
  sessions.set(transport, { url, state: 'open', held: [] });
  return transport;
}
const close = (transport: Transport) => {
  const session = sessions.get(transport)!;
  session.state = 'closed';
  inviting.delete(session);
};

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  const { hookInvited } = await import('./webtransport-invited.ts');
  const { capture } = await import('./capture.ts');
  hookInvited(Transport.prototype, Pair.prototype, {
    sessions,
    inviting,
    isKnown: (stream) => known.has(stream),
    knowOf: ({ url }, stream, made = (one) => one) =>
      void known.set(stream, { url, isRead: made(capture('x')).read === 'full' }),
  });
});
beforeEach(() => {
  known.clear();
  inviting.clear();
});

/** What a session's reader reads, once the other end has opened it. */
async function read(transport: Transport, reader = transport.incomingBidirectionalStreams.getReader()) {
  transport.give(new Pair());
  return (await reader.read()).value!;
}

it('knows a stream by the only session that invites, however the page comes by it', async () => {
  const one = open('https://one.example/');
  open('https://two.example/');
  const pair = await read(one);
  expect(known.get(pair.writable)).toEqual({ url: 'https://one.example/', isRead: true });
});

it('puts each down to the session whose reader read it, where several invite', async () => {
  const [one, two] = [open('https://one.example/'), open('https://two.example/')];
  const readers = [one, two].map((each) => each.incomingBidirectionalStreams.getReader());
  const of = [await read(two, readers[1]), await read(one, readers[0])];
  expect(of.map(({ writable }) => known.get(writable))).toEqual([
    { url: 'https://two.example/', isRead: true },
    { url: 'https://one.example/', isRead: true },
  ]);
});

it('leaves unread what no reader read, where several invite', async () => {
  const [one, two] = [open('https://one.example/'), open('https://two.example/')];
  two.incomingBidirectionalStreams.getReader();
  one.give(new Pair());
  for await (const pair of one.incomingBidirectionalStreams) {
    expect(known.get(pair.writable)?.isRead).toBe(false);
    break;
  }
});

it('asks no more about a session that is closed', async () => {
  const [one, two] = [open('https://one.example/'), open('https://two.example/')];
  two.incomingBidirectionalStreams.getReader();
  close(two);
  const pair = await read(one);
  expect(known.get(pair.writable)).toEqual({ url: 'https://one.example/', isRead: true });
  close(one);
  expect(known.get(new Pair().writable)).toBeUndefined();
});
