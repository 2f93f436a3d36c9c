import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { entry, item } from './entry.fixture.ts';
import { LENT, LOADED, MEDIA, RETRACTION, SILENCED, UNANSWERED, UNHOOKED } from './remarks.ts';
import { Tally } from './tally.ts';

describe('Tally', () => {
  it('counts a transmission that both witnesses saw once, and says who read what', () => {
    for (const order of [0, 1]) {
      const tally = new Tally();
      const network = entry({ id: 'n', transmission: 't', items: [item('language')] });
      const page = entry({
        id: 'p',
        transmission: 't',
        vantage: 'page',
        channel: 'xhr',
        items: [item('phone-number', 'mine')],
      });
      for (const one of order ? [page, network] : [network, page]) tally.add(one);
      expect(tally.transmissions).toBe(1);
      expect(
        tally
          .flows()
          .map(({ dataType, channel, vantage, count }) => [dataType, channel, vantage, count])
          .sort(),
      ).toEqual([
        ['language', 'xhr', 'network', 1],
        ['phone-number', 'xhr', 'page', 1],
      ]);
    }
  });

  it('tells where a call went that the browser made secure, and what was sent on such a socket', () => {
    const tally = new Tally();
    const pair = (network: Partial<Entry>, page: Partial<Entry>) => {
      tally.add(entry({ ...network, transmission: `t${network.url}` }));
      tally.add(entry({ ...network, ...page, vantage: 'page', transmission: `t${network.url}` }));
    };
    pair(
      { url: 'https://api.example/x', items: [item('phone-number', 'mine')] },
      { url: 'http://api.example/x' },
    );
    const url = 'ws://api.example/s';
    pair({ url: 'wss://api.example/s', channel: 'websocket', method: 'GET', bytes: 0 }, { url });
    tally.add(
      entry({ url, channel: 'websocket', method: 'SEND', vantage: 'page', items: [item('user-id', 'mine')] }),
    );
    const flows = tally.flows().map(({ dataType, evidence }) => [dataType, evidence.samples[0]?.url]);
    expect(flows.sort()).toEqual([
      ['phone-number', 'https://api.example/x'],
      ['user-id', url],
    ]);
    expect(tally.blindSpots().notes).toEqual([]);
  });

  it('makes no flow of a call that only the page announced on a logged channel', () => {
    const tally = new Tally();
    tally.add(entry({ vantage: 'page', items: [item('phone-number', 'mine')] }));
    expect(tally.flows()).toEqual([]);
    expect(tally.transmissions).toBe(0);
    expect(tally.blindSpots().notes.join(' ')).toMatch(/1 call announced by the page never appeared/);
  });

  it('tells of a call that never appeared however much was sent after it', () => {
    const tally = new Tally();
    tally.add(entry({ vantage: 'page' }));
    for (let i = 0; i < 20_000; i++) tally.add(entry({}));
    expect(tally.blindSpots().notes.join(' ')).toMatch(/1 call announced by the page never appeared/);
  });

  it('draws what either witness read as read, whichever it was', () => {
    const body = { read: 'none', level: 'size-and-time', opaqueBytes: 10 } as const;
    for (const [page, network, unread] of [
      [body, {}, 0],
      [{}, body, 0],
      [body, body, 1],
    ] as const) {
      const tally = new Tally();
      const one = entry({ transmission: 't', ...network });
      tally.add(one);
      tally.add(entry({ transmission: 't', vantage: 'page', time: one.time, ...page }));
      expect(tally.lanes(one.time, one.time + 1000, 1)).toMatchObject([{ buckets: [1], unread: [unread] }]);
      expect(tally.blindSpots().bodiesUnread).toBe(unread);
    }
    const tally = new Tally();
    tally.add(entry({ transmission: 't', read: 'partial' }));
    tally.add(entry({ transmission: 't', vantage: 'page', read: 'none' }));
    expect(tally.channelCounts().rows).toMatchObject([{ partial: 1, opaque: 0 }]);
  });

  it('takes back what did not leave', () => {
    const tally = new Tally();
    const sent = entry({ id: 'n', items: [item('browser')] });
    tally.add(sent);
    expect(tally.flows()).toHaveLength(1);
    tally.add({ ...sent, id: 'n:r', method: RETRACTION, items: [] });
    expect(tally.flows()).toEqual([]);
    expect([tally.transmissions, tally.bytes, tally.blindSpots().bodiesRead]).toEqual([0, 0, 0]);
  });

  it('takes back what the page tells of only after that, and what was given up before', () => {
    const tally = new Tally();
    const sent = entry({ id: 'n', items: [item('browser')] });
    tally.add(sent);
    tally.add({ ...sent, id: 'n:r', method: RETRACTION, items: [] });
    tally.add({ ...sent, id: 'p', vantage: 'page' });
    tally.add({ ...sent, id: 'n:u', method: UNANSWERED, items: [] });
    expect([tally.flows(), tally.blindSpots().notes]).toEqual([[], []]);
    expect(tally.lanes(sent.time, sent.time + 1000, 1)).toEqual([]);
  });

  it('counts what was given up before an answer as sent, and says that it is unsure', () => {
    const tally = new Tally();
    const sent = entry({ id: 'n', items: [item('browser')] });
    tally.add(sent);
    tally.add({ ...sent, id: 'n:u', method: UNANSWERED, items: [] });
    expect([tally.flows().length, tally.transmissions]).toEqual([1, 1]);
    expect(tally.blindSpots().notes.join(' ')).toContain('1 request was given up before an answer');
    tally.add({ ...sent, id: 'n:r', method: RETRACTION, items: [] });
    expect(tally.blindSpots().notes).toEqual([]);
  });

  it('says that what a page sent on sockets is not known, where the browser gave it up', () => {
    const tally = new Tally();
    for (const run of ['a', 'b', 'b']) {
      tally.add(entry({ id: `net:l:silenced:${run}`, channel: 'other', method: SILENCED }));
    }
    expect([tally.flows(), tally.transmissions]).toEqual([[], 0]);
    expect(tally.blindSpots().notes.join()).toContain('2 pages were given up by the browser');
  });

  it('says that a document has no hooks once, whichever life of the background told it', () => {
    const tally = new Tally();
    for (const id of ['net:l:unhooked:a', 'net:m:unhooked:a', 'net:m:unhooked:b']) {
      tally.add(entry({ id, channel: 'other', method: UNHOOKED }));
    }
    expect([tally.flows(), tally.transmissions]).toEqual([[], 0]);
    expect(tally.blindSpots().notes.join()).toContain('2 documents were not watched from within');
  });

  it('holds frames until the request log has seen the socket open', () => {
    const tally = new Tally();
    const socket = { channel: 'websocket', url: 'wss://api.example/s' } as const;
    tally.add(entry({ ...socket, vantage: 'page', method: 'SEND', items: [item('typing')] }));
    expect(tally.flows()).toEqual([]);
    tally.add(entry({ ...socket, method: 'GET', bytes: 0 }));
    expect(tally.flows().map((flow) => [flow.dataType, flow.vantage])).toEqual([['typing', 'page']]);
    expect(tally.blindSpots().socketsSeenByNetworkOnly).toBe(1);
  });

  it('misses no page hook where one witness tells of a socket and what was sent on it', () => {
    const socket = { channel: 'websocket', url: 'wss://api.example/s' } as const;
    const tally = new Tally();
    tally.add(entry({ ...socket, method: 'GET', bytes: 0, withFrames: true }));
    tally.add(entry({ ...socket, method: 'SEND', items: [item('typing')] }));
    expect(tally.flows().map(({ dataType }) => dataType)).toEqual(['typing']);
    expect(tally.blindSpots()).toMatchObject({ socketsSeenByNetworkOnly: 0, byChannel: [], notes: [] });
    expect(tally.channelCounts().rows).toMatchObject([{ read: 1, partial: 0, outOfSight: 0 }]);

    const unread = { bytes: null, read: 'partial', reason: 'no frames kept' } as const;
    tally.add(entry({ ...socket, method: 'GET', ...unread, withFrames: true }));
    expect(tally.blindSpots()).toMatchObject({
      socketsSeenByNetworkOnly: 0,
      byChannel: [{ channel: 'websocket', of: 'bodies', count: 1 }],
      notes: ['1 body unread: no frames kept.'],
    });
    expect(tally.channelCounts().rows).toMatchObject([{ read: 1, partial: 1, outOfSight: 0 }]);
  });

  it('counts unread bodies and opaque bytes, less what was read before encryption', () => {
    const tally = new Tally();
    const socket = { channel: 'websocket', url: 'wss://api.example/s' } as const;
    tally.add(entry({ ...socket, method: 'GET', bytes: 0 }));
    tally.add(
      entry({
        channel: 'crypto',
        vantage: 'page',
        method: 'ENCRYPT',
        bytes: 81,
        level: 'before-encryption',
        items: [item('presence')],
      }),
    );
    tally.add(
      entry({
        ...socket,
        vantage: 'page',
        method: 'SEND',
        bytes: 100,
        opaqueBytes: 100,
        level: 'size-and-time',
      }),
    );
    tally.add(
      entry({
        ...socket,
        vantage: 'page',
        method: 'SEND',
        bytes: 50,
        opaqueBytes: 50,
        level: 'size-and-time',
      }),
    );
    tally.add(entry({ bytes: null, read: 'none', reason: 'a stream, left unread' }));
    const spots = tally.blindSpots();
    expect(spots.opaqueBytes).toBe(50);
    expect(spots.bodiesUnread).toBe(3);
    expect(tally.transmissions).toBe(4);
    expect(tally.flows().map((flow) => flow.dataType)).toEqual(['presence']);
  });

  it('counts a body that was had and not opened as unread, unless one witness opened it', () => {
    const tally = new Tally();
    const sealed = { transmission: 't', level: 'size-and-time', opaqueBytes: 10 } as const;
    tally.add(entry({ id: 'n', ...sealed }));
    expect(tally.blindSpots()).toMatchObject({ bodiesRead: 0, bodiesUnread: 1, opaqueBytes: 10 });
    tally.add(entry({ id: 'p', transmission: 't', vantage: 'page' }));
    expect(tally.blindSpots()).toMatchObject({ bodiesRead: 1, bodiesUnread: 0, opaqueBytes: 0 });
    tally.add(entry({ transmission: 't', method: RETRACTION }));
    expect(tally.blindSpots()).toMatchObject({ bodiesRead: 0, bodiesUnread: 0, byChannel: [] });
  });

  it('counts every frame that one entry stands for', () => {
    const tally = new Tally();
    const run = {
      channel: 'websocket',
      method: 'SEND',
      vantage: 'page',
      url: 'wss://api.example/s',
    } as const;
    const unread = { read: 'none', level: 'size-and-time', reason: 'too fast' } as const;
    tally.add(entry({ ...run, ...unread, count: 40, bytes: 40_960, opaqueBytes: 40_960 }));
    expect(tally.blindSpots().notes.join()).toContain('40 frames announced');
    tally.add(entry({ channel: 'websocket', method: 'GET', bytes: 0, url: 'wss://api.example/s' }));
    expect([tally.transmissions, tally.bytes]).toEqual([41, 40_960]);
    expect(tally.blindSpots()).toMatchObject({
      requests: 41,
      bodiesUnread: 40,
      opaqueBytes: 40_960,
    });
    expect(tally.blindSpots().byChannel).toContainEqual(
      expect.objectContaining({ channel: 'websocket', of: 'bodies', why: 'too fast', count: 40 }),
    );
    const [row] = tally.channelCounts().rows;
    expect(row).toMatchObject({ opaque: 40, bytes: 40_960 });
    expect(tally.lanes(0, 2e12, 1)[0]?.unread).toEqual([40]);
  });

  it("takes what is sent within WebRTC at the page's word", () => {
    const tally = new Tally();
    const rtc = { channel: 'webrtc', vantage: 'page' } as const;
    tally.add(entry({ ...rtc, method: 'SEND', url: 'webrtc://peer/chat', items: [item('typing')] }));
    tally.add(
      entry({ ...rtc, method: 'STUN', url: 'stun://s.example', bytes: 0, items: [item('ip-address')] }),
    );
    expect(tally.flows().map((flow) => [flow.dataType, flow.channel, flow.vantage])).toEqual([
      ['typing', 'webrtc', 'page'],
      ['ip-address', 'webrtc', 'page'],
    ]);
  });

  it('declares connections that carried sound or picture, and takes them for no transmission', () => {
    const tally = new Tally();
    const rtc = {
      channel: 'webrtc',
      vantage: 'page',
      host: 'peer',
      url: 'webrtc://peer/',
      bytes: null,
    } as const;
    for (const context of ['page', 'page', 'frame'] as const)
      tally.add(entry({ ...rtc, context, method: MEDIA, read: 'none', reason: 'why' }));
    const { byChannel, notes, bodiesUnread } = tally.blindSpots();
    expect(byChannel?.map(({ channel, context, of, count }) => [channel, context, of, count])).toEqual([
      ['webrtc', 'page', 'connections', 2],
      ['webrtc', 'frame', 'connections', 1],
    ]);
    expect(notes).toEqual([
      '3 connections carried sound or picture to a peer; what it was, and how much, cannot be read.',
    ]);
    expect([tally.transmissions, bodiesUnread, tally.flows()]).toEqual([0, 0, []]);
    expect(tally.channelCounts().rows).toMatchObject([{ host: 'peer', channel: 'webrtc', outOfSight: 3 }]);
  });

  it('declares data channels that were handed on, and takes them for no transmission', () => {
    const tally = new Tally();
    const lent = {
      channel: 'webrtc',
      context: 'worker',
      vantage: 'page',
      method: LENT,
      host: 'peer',
      url: 'webrtc://peer/x',
      bytes: null,
      read: 'none',
    } as const;
    tally.add(entry({ ...lent, reason: 'why' }));
    const { byChannel, notes } = tally.blindSpots();
    expect(byChannel).toMatchObject([{ channel: 'webrtc', context: 'worker', of: 'sockets', count: 1 }]);
    expect(notes).toEqual([
      '1 data channel was handed to a worker or another page; what was sent there is not known.',
    ]);
    expect([tally.transmissions, tally.flows()]).toEqual([0, []]);
  });

  describe('where the request log was deaf', () => {
    const T = 1_700_000_000_000;
    const heard = (life: string, time: number) => entry({ id: `net:${life}:${time}`, time });
    const told = (time: number, patch: Partial<Entry> = {}) =>
      entry({ id: `run:${time}:${patch.method}`, vantage: 'page', time, ...patch });
    const tallyOf = (...entries: Entry[]) => {
      const tally = new Tally();
      for (const one of entries) tally.add(one);
      return tally;
    };
    const deaf = [heard('a', T), heard('b', T + 4000)];

    it('says how many calls may have left, by channel and context, and counts none as sent', () => {
      for (const order of [0, 1]) {
        const calls = [told(T + 2000, { items: [item('language')] }), told(T + 3000, { channel: 'beacon' })];
        const tally = tallyOf(...(order ? [...calls, ...deaf] : [...deaf, ...calls]), told(T + 9000));
        const { byChannel, notes } = tally.blindSpots();
        expect([tally.transmissions, tally.flows()]).toEqual([2, []]);
        expect(byChannel?.map(({ channel, context, of, count }) => [channel, context, of, count])).toEqual([
          ['fetch', 'page', 'calls', 1],
          ['beacon', 'page', 'calls', 1],
        ]);
        expect(notes.join(' ')).toMatch(/2 calls announced by the page while the request log heard nothing/);
        expect(notes.join(' ')).toMatch(/1 call announced by the page never appeared/);
      }
    });

    it('takes what the log did hear for what was sent', () => {
      const call = told(T + 2000, { transmission: 't' });
      const late = entry({ id: 'net:b:2', transmission: 't', time: T + 2100 });
      const tally = tallyOf(deaf[0]!, call, deaf[1]!, late);
      expect([tally.transmissions, tally.blindSpots().byChannel]).toEqual([3, []]);
    });

    it('counts a socket that was opened then, and its frames, on the page’s word', () => {
      const socket = { channel: 'websocket', url: 'wss://api.example/s' } as const;
      const frame = told(T + 2001, { ...socket, method: 'SEND', items: [item('language')] });
      const opened = told(T + 2000, { ...socket, method: 'GET', bytes: 0 });
      for (const entries of [
        [opened, frame, ...deaf],
        [...deaf, opened, frame],
      ]) {
        const tally = tallyOf(...entries);
        expect(tally.transmissions).toBe(4);
        expect(tally.flows().map(({ vantage, count }) => [vantage, count])).toEqual([['page', 1]]);
        expect(tally.blindSpots().byChannel).toEqual([]);
      }
      const before = { ...opened, time: T - 5000 };
      expect(tallyOf(before, frame, ...deaf).flows()).toEqual([]);
    });

    it('counts frames on sockets that were opened before all that the log has left', () => {
      const frame = told(T + 9000, { channel: 'websocket', url: 'wss://api.example/s', method: 'SEND' });
      const gone = entry({ id: 'net:a:loaded:s', method: LOADED, time: T });
      expect(tallyOf(gone, deaf[0]!, frame).transmissions).toBe(2);
      expect(tallyOf(deaf[0]!, frame).transmissions).toBe(1);
      expect(tallyOf(deaf[0]!, { ...gone, id: 'net:b:loaded:s' }, frame).transmissions).toBe(1);
    });

    it('is told by the log itself that the extension was loaded anew, which is no transmission', () => {
      const loaded = entry({ id: 'net:b:loaded:s', method: LOADED, time: T + 60_000 });
      const tally = tallyOf(deaf[0]!, told(T + 50_000), loaded);
      expect(tally.transmissions).toBe(1);
      expect(tally.blindSpots().byChannel?.map(({ of, count }) => [of, count])).toEqual([['calls', 1]]);
      expect(tally.blindSpots().notes.join()).toContain('Candor was started 1 time');
    });
  });
});
