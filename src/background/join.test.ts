import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { Joiner } from './join.ts';

let n = 0;
const entry = (patch: Partial<Entry>) =>
  ({
    id: `e${n++}`,
    session: 's',
    channel: 'fetch',
    vantage: 'network',
    method: 'POST',
    url: 'https://a.example/x',
    time: 1000,
    bytes: 5,
    ...patch,
  }) as Entry;

it('joins the two witnesses in either order, each once', () => {
  const joiner = new Joiner();
  const first = entry({});
  expect(joiner.join(first)).toBe(first.id);
  expect(joiner.join(entry({ vantage: 'page', channel: 'xhr' }))).toBe(first.id);
  const lonely = entry({ vantage: 'page', channel: 'xhr' });
  expect(joiner.join(lonely)).toBe(lonely.id);
});

it('prefers the partner of equal size among equal addresses', () => {
  const joiner = new Joiner();
  const small = entry({ bytes: 5 });
  const large = entry({ bytes: 900 });
  joiner.join(small);
  joiner.join(large);
  expect(joiner.join(entry({ vantage: 'page', bytes: 900 }))).toBe(large.id);
  expect(joiner.join(entry({ vantage: 'page', bytes: 5 }))).toBe(small.id);
});

it('joins those of equal size first of what came together, though another at their address left before', () => {
  const joiner = new Joiner();
  const last = entry({ bytes: 79 });
  joiner.join(last);
  const calls = [entry({ vantage: 'page', bytes: 244 }), entry({ vantage: 'page', bytes: 79 })];
  expect(joiner.joinAll(calls)).toEqual([calls[0]!.id, last.id]);
  expect(joiner.join(entry({ bytes: 244 }))).toBe(calls[0]!.id);
});

it('joins of what came together also those whose size one witness does not tell, in order', () => {
  const joiner = new Joiner();
  const lines = [entry({ bytes: null }), entry({ bytes: null })];
  const calls = [entry({ vantage: 'page', bytes: 7 }), entry({ vantage: 'page', bytes: 8 })];
  const [first, second] = lines.map(({ id }) => id);
  expect(joiner.joinAll([...lines, ...calls])).toEqual([first, second, first, second]);
});

it('prefers among equals what was made in the same place, and what no answer had sent anew', () => {
  const joiner = new Joiner();
  const waiting = [
    entry({ context: 'worker' }),
    entry({ context: 'page', redirected: true }),
    entry({ context: 'page' }),
    entry({ context: 'frame' }),
  ];
  for (const one of waiting) joiner.join(one);
  const [worker, anew, page, frame] = waiting.map(({ id }) => id);
  const order = (['page', 'frame', 'page', 'page'] as const).map((context) =>
    joiner.join(entry({ vantage: 'page', context })),
  );
  expect(order).toEqual([page, frame, anew, worker]);
});

it('joins nothing across sessions, methods, addresses or half a minute', () => {
  const joiner = new Joiner();
  joiner.join(entry({}));
  for (const patch of [
    { session: 't' },
    { method: 'PUT' },
    { url: 'https://a.example/y' },
    { time: 60_000 },
  ]) {
    const other = entry({ vantage: 'page', ...patch });
    expect(joiner.join(other)).toBe(other.id);
  }
});

it('leaves frames of a socket alone', () => {
  const joiner = new Joiner();
  const frame = entry({ channel: 'websocket', method: 'SEND', vantage: 'page' });
  expect([joiner.join(frame), joiner.join(frame)]).toEqual([frame.id, frame.id]);
});

it('joins a form, a worker and a WebTransport session whatever each witness calls them', () => {
  const joiner = new Joiner();
  const pairs: [Partial<Entry>, Partial<Entry>][] = [
    [
      { channel: 'frame', method: 'GET', url: 'https://a.example/f?q=1' },
      { channel: 'form', method: 'GET', url: 'https://a.example/f' },
    ],
    [
      { channel: 'worker-script', method: 'GET' },
      { channel: 'worker-script', method: 'WORKER' },
    ],
    [
      { channel: 'webtransport', method: 'CONNECT' },
      { channel: 'webtransport', method: 'GET' },
    ],
  ];
  for (const [network, page] of pairs) {
    const first = entry(network);
    joiner.join(first);
    expect(joiner.join(entry({ vantage: 'page', ...page }))).toBe(first.id);
  }
});

it('joins a call that the browser made secure', () => {
  const joiner = new Joiner();
  for (const [page, network, channel] of [
    ['http://a.example/x', 'https://a.example/x', 'fetch'],
    ['ws://a.example/x', 'wss://a.example/x', 'websocket'],
  ] as const) {
    const first = entry({ url: network, channel });
    joiner.join(first);
    expect(joiner.join(entry({ vantage: 'page', url: page, channel }))).toBe(first.id);
  }
});

it('waits for what the browser was told to send later however long that takes, and takes what was sent at once first', () => {
  const joiner = new Joiner();
  const later = entry({ vantage: 'page', deferred: true });
  joiner.join(later);
  const atOnce = entry({ vantage: 'page', time: 900_000 });
  joiner.join(atOnce);
  // It had left before it was asked for: that was another.
  const before = entry({ time: -900_000 });
  expect(joiner.join(before)).toBe(before.id);
  expect(joiner.join(entry({ time: 900_001 }))).toBe(atOnce.id);
  expect(joiner.join(entry({ time: 950_000 }))).toBe(later.id);
  const another = entry({ time: 950_001 });
  expect(joiner.join(another)).toBe(another.id);
});

it('forgets no call that is to be sent later for others that came since, but of a page that makes them without end', () => {
  const joiner = new Joiner();
  const later = entry({ vantage: 'page', deferred: true });
  joiner.join(later);
  for (let i = 0; i < 6000; i++) joiner.join(entry({ url: `https://a.example/${i}`, time: 50_000 + i * 10 }));
  expect(joiner.join(entry({ time: 120_000 }))).toBe(later.id);
  const many = Array.from({ length: 5100 }, (_, i) =>
    entry({ vantage: 'page', deferred: true, url: `https://a.example/later/${i}` }),
  );
  for (const one of many) joiner.join(one);
  joiner.join(entry({ time: 900_000 }));
  const found = many.filter(({ url, id }) => joiner.join(entry({ url, time: 900_000 })) === id);
  expect(found.length).toBeLessThan(2000);
});
