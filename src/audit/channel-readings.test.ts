import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPS, GENERIC } from '../apps/index.ts';
import type { AppProfile } from '../model/app.ts';
import { type ChannelCounts, channelReadings } from './channel-readings.ts';
import { type ChannelCount, ChannelTable } from './channel-table.ts';

const PROFILE = {
  hosts: [
    { host: 'chat.example', entity: 'Chat', family: 'Chat', role: 'socket' as const },
    { host: 'media.chat.example', entity: 'Chat', family: 'Chat', role: 'media' as const },
    { host: 'crash.example', entity: 'Crash', family: 'Crash', role: 'crash' as const },
  ],
  watchable: {
    level: 'partial' as const,
    note: '',
    watched: [
      { channel: 'websocket' as const, what: 'Own socket', hosts: ['own.example'] },
      { channel: 'crypto' as const, what: 'Before encryption', hosts: [] },
    ],
    unwatched: [{ what: 'Calls', why: 'Closed.' }],
  },
};
const row = (patch: Partial<ChannelCount>): ChannelCount => ({
  host: 'chat.example',
  channel: 'fetch',
  read: 0,
  partial: 0,
  opaque: 0,
  outOfSight: 0,
  bytes: 0,
  opaqueBytes: 0,
  ...patch,
});
const readings = (
  patch: Partial<ChannelCounts>,
  profile: Pick<AppProfile, 'hosts' | 'watchable'> = PROFILE,
) => channelReadings({ rows: [], covered: 0, sharedWorkers: 0, ...patch }, profile);
const find = (list: ReturnType<typeof readings>, channel: string, role: string | null) =>
  list.find((reading) => reading.channel === channel && reading.role === role && !reading.what);

describe('channelReadings', () => {
  it('tells channels apart by how bytes leave and by the longest host that the profile names', () => {
    const list = readings({
      rows: [
        row({ host: 'eu.media.chat.example', opaque: 2, bytes: 9, opaqueBytes: 9 }),
        row({ host: 'eu.chat.example', channel: 'xhr', read: 3 }),
        row({ host: 'chat.example', channel: 'beacon', read: 1 }),
        row({ host: 'notchat.example', read: 1 }),
        row({ host: 'chat.example', channel: 'image', read: 4 }),
      ],
    });
    expect(find(list, 'fetch', 'media')).toMatchObject({ status: 'opaque', opaque: 2 });
    expect(find(list, 'fetch', 'socket')).toMatchObject({ status: 'read', read: 4 });
    expect(find(list, 'fetch', null)).toMatchObject({ status: 'read', hosts: ['notchat.example'] });
    expect(find(list, 'navigation', 'socket')).toMatchObject({ read: 4 });
  });
  it('calls a socket read only where all of it was read before encryption', () => {
    const rows = [row({ channel: 'websocket', opaque: 2, bytes: 100, opaqueBytes: 100 })];
    expect(find(readings({ rows }), 'websocket', 'socket')?.status).toBe('opaque');
    expect(find(readings({ rows, covered: 40 }), 'websocket', 'socket')?.status).toBe('partly');
    expect(find(readings({ rows, covered: 100 }), 'websocket', 'socket')?.status).toBe('read');
  });
  it('names the ways out that are watched where nothing went by them, and only there', () => {
    const unused = (patch: Partial<ChannelCounts>) =>
      readings(patch).flatMap(({ what, status }) => (what && status === 'not-used' ? [what] : []));
    expect(unused({})).toEqual(['Own socket', 'Before encryption']);
    const socket = row({ host: 'eu.own.example', channel: 'websocket', read: 1 });
    expect(unused({ rows: [socket] })).toEqual(['Before encryption']);
    expect(unused({ rows: [{ ...socket, host: 'notown.example' }] })).toHaveLength(2);
    expect(unused({ rows: [row({ host: 'own.example', read: 1 })] })).toHaveLength(2);
    expect(unused({ rows: [row({ channel: 'crypto', read: 1 })] })).toEqual(['Own socket']);
  });
  it('says what was not watched and what was not used', () => {
    const list = readings({ rows: [row({ channel: 'websocket', outOfSight: 1 })], sharedWorkers: 2 });
    expect(find(list, 'websocket', 'socket')).toMatchObject({ status: 'not-watched', outOfSight: 1 });
    expect(find(list, 'websocket', null)).toMatchObject({ status: 'not-watched', outOfSight: 2 });
    expect(list.find(({ what }) => what === 'Calls')).toMatchObject({
      status: 'not-watched',
      why: 'Closed.',
    });
    expect(find(list, 'other', 'crash')).toMatchObject({ status: 'not-used', hosts: ['crash.example'] });
  });
  it('never calls a row read that holds anything unread, and loses no count', () => {
    const count = fc.nat(3);
    const rows = fc.array(
      fc.record({
        host: fc.constantFrom('chat.example', 'a.media.chat.example', 'x.example'),
        channel: fc.constantFrom('fetch' as const, 'xhr' as const, 'image' as const, 'websocket' as const),
        read: count,
        partial: count,
        opaque: count,
        outOfSight: count,
        bytes: fc.nat(100),
        opaqueBytes: fc.nat(100),
      }),
    );
    fc.assert(
      fc.property(rows, (rows) => {
        const list = readings({ rows });
        for (const reading of list) {
          if (reading.status === 'read')
            expect(reading.partial + reading.opaque + reading.outOfSight).toBe(0);
        }
        const sum = (all: readonly { read: number; partial: number; opaque: number; outOfSight: number }[]) =>
          all.reduce((n, r) => n + r.read + r.partial + r.opaque + r.outOfSight, 0);
        expect(sum(list)).toBe(sum(rows));
      }),
    );
  });
});

describe('ChannelTable', () => {
  it('takes back what it added', () => {
    const table = new ChannelTable();
    const size = { bytes: 5, opaqueBytes: 5 };
    table.add({ host: 'a', channel: 'fetch' }, 'opaque', size, 1);
    table.add({ host: 'a', channel: 'fetch' }, 'read', { bytes: 1, opaqueBytes: 0 }, 1);
    table.add({ host: 'a', channel: 'fetch' }, 'opaque', size, -1);
    expect(table.list()).toEqual([{ ...row({ host: 'a' }), read: 1, bytes: 1 }]);
    table.add({ host: 'a', channel: 'fetch' }, 'read', { bytes: 1, opaqueBytes: 0 }, -1);
    expect(table.list()).toEqual([]);
  });
});

describe.each([...APPS, GENERIC].map(({ profile }) => [profile.id, profile] as const))(
  '%s, with nothing sent',
  (_, profile) => {
    const list = readings({}, profile);
    it('names each of its channels, and says of none that it was read', () => {
      for (const { status, why } of list) {
        expect(status).toMatch(/^not-(used|watched)$/);
        expect(why).not.toBe('');
      }
    });
    it('names some way out that is watched, unless it has no page', () => {
      const level = profile.watchable.level;
      expect(list.some(({ status }) => status === 'not-used')).toBe(level !== 'none');
      expect(list.length).toBeGreaterThan(0);
    });
  },
);
