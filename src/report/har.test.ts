import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { logHar } from './har.ts';

const entry = (over: Partial<Entry>): Entry => ({
  id: 'p:1',
  session: 's',
  transmission: 't1',
  time: 1_700_000_000_000,
  channel: 'fetch',
  context: 'page',
  vantage: 'page',
  method: 'POST',
  url: 'https://api.example/v1?q=[phone-number]&lang=en#x',
  host: 'api.example',
  entity: 'Example',
  family: 'Example',
  party: 'third',
  bytes: 12,
  read: 'full',
  reason: '',
  level: 'plaintext',
  opaqueBytes: 0,
  items: [
    {
      dataType: 'phone-number',
      label: 'my number',
      encodings: ['base64'],
      location: 'url.query.q',
      level: 'decoded',
      excerpt: 'q=[phone-number]',
    },
  ],
  ...over,
});
const about = {
  tool: { name: 'Candor', version: '1.0.0', browser: 'Chromium', browserVersion: '156' },
  page: 'https://chat.example/',
  startedAt: '2026-03-01T09:00:00.000Z',
};
const har = (entries: Entry[]) => JSON.parse(logHar(entries, about));

describe('logHar', () => {
  it('is HAR 1.2 with what the format asks of an entry', () => {
    const { log } = har([entry({})]);
    expect(log.version).toBe('1.2');
    expect(log.creator).toEqual({ name: 'Candor', version: '1.0.0' });
    const [one] = log.entries;
    for (const key of ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings', 'pageref']) {
      expect(one).toHaveProperty(key);
    }
    expect(one.request.queryString).toEqual([
      { name: 'q', value: '[phone-number]' },
      { name: 'lang', value: 'en' },
    ]);
    for (const key of ['method', 'url', 'httpVersion', 'cookies', 'headers', 'headersSize', 'bodySize']) {
      expect(one.request).toHaveProperty(key);
    }
    expect(one._candor.items).toHaveLength(1);
    expect(Date.parse(one.startedDateTime)).toBe(1_700_000_000_000);
  });

  it('joins two witnesses of one transmission', () => {
    const { log } = har([entry({}), entry({ id: 'n:1', vantage: 'network', bytes: 13 })]);
    expect(log.entries).toHaveLength(1);
    expect(log.entries[0]._candor.witness).toEqual(['network', 'page']);
    expect(log.entries[0].request.bodySize).toBe(13);
    expect(log.entries[0]._candor.items).toHaveLength(1);
  });

  it('lists the frames of a long session in no time', { timeout: 20_000 }, () => {
    const frames = Array.from({ length: 40_000 }, (_, n) =>
      entry({ channel: 'websocket', url: 'wss://chat.example/ws', method: 'SEND', transmission: `t${n}` }),
    );
    const started = performance.now();
    expect(har(frames).log.entries[0]._webSocketMessages).toHaveLength(frames.length);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('puts frames under their socket, and makes one where its opening was not logged', () => {
    const socket = { channel: 'websocket', url: 'wss://chat.example/ws' } as const;
    const frames = [
      entry({ ...socket, id: 'p:2', transmission: 't2', method: 'SEND', time: 1_700_000_001_500 }),
      entry({ ...socket, id: 'p:3', transmission: 't3', method: 'SEND' }),
    ];
    const opened = har([entry({ ...socket, method: 'GET', items: [] }), ...frames]);
    expect(opened.log.entries).toHaveLength(1);
    expect(opened.log.entries[0]._webSocketMessages).toHaveLength(2);
    expect(opened.log.entries[0]._webSocketMessages[0]).toMatchObject({
      type: 'send',
      time: 1_700_000_001.5,
    });
    const alone = har(frames);
    expect(alone.log.entries).toHaveLength(1);
    expect(alone.log.entries[0]._webSocketMessages).toHaveLength(2);
  });

  it('leaves out what was retracted, and keeps what was read inside apart', () => {
    const { log } = har([
      entry({}),
      entry({ id: 'n:2', method: 'RETRACTION' }),
      entry({ id: 'p:1', vantage: 'page' }),
      entry({ id: 'p:4', transmission: 't4', channel: 'crypto' }),
    ]);
    expect(log.entries).toHaveLength(0);
    expect(log._candor.inside).toHaveLength(1);
  });

  it('counts what stands together, and lends the opening of a socket nothing of a frame', () => {
    const many = { method: 'SEND', count: 40, bytes: 400, opaqueBytes: 400 };
    const { log } = har([
      entry({ ...many, id: 'p:1', transmission: 'peer', channel: 'webrtc', url: 'webrtc:peer' }),
      entry({ ...many, id: 'p:2', transmission: 'frame', channel: 'websocket', url: 'wss://chat.example/' }),
    ]);
    const [peer, socket] = log.entries;
    expect(peer).toMatchObject({ _count: 40, request: { bodySize: 400 } });
    expect(socket).not.toHaveProperty('_count');
    expect(socket).toMatchObject({ request: { bodySize: -1 }, _candor: { opaqueBytes: 0, items: [] } });
    expect(socket._webSocketMessages).toMatchObject([{ _bytes: 400, _count: 40 }]);
  });

  it('has no request for what only tells of something', () => {
    const methods = [
      'HOOKED',
      'LENT',
      'LOADED',
      'MAY-ANNOUNCE',
      'MEDIA',
      'SILENCED',
      'UNANSWERED',
      'UNHOOKED',
    ];
    const maybe = ['MAY-ASK', 'MAY-CONNECT', 'MAY-FETCH', 'MAY-LEAVE', 'MAY-REPORT'];
    const told = [...methods, ...maybe].map((method, n) =>
      entry({ id: `n:${n}`, transmission: `m${n}`, method, channel: 'other' }),
    );
    expect(har([...told, entry({})]).log.entries).toHaveLength(1);
  });

  it('holds for an empty log', () => {
    expect(har([]).log.entries).toEqual([]);
  });
});
