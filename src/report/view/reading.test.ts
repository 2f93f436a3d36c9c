import { describe, expect, test } from 'vitest';
import type { BlindSpots, Report } from '../../model/report.ts';
import { sampleReport } from '../fixture.ts';
import { neverSeen, readingOf, spotsOf } from './reading.ts';

function reportWith(bytes: number, spots: Partial<BlindSpots>): Report {
  const report = sampleReport();
  const none = {
    bodiesUnread: 0,
    opaqueBytes: 0,
    socketsSeenByNetworkOnly: 0,
    workersUnseen: 0,
    dropped: 0,
    notes: [],
  };
  return {
    ...report,
    session: { ...report.session, bytes },
    blindSpots: { ...report.blindSpots, ...none, ...spots },
  };
}

describe('the share that could be read', () => {
  test('opaque bytes are never counted as read', () => {
    const share = readingOf(reportWith(664_000, { opaqueBytes: 252_000 }));
    expect([share.read, share.unread, share.short]).toEqual([412_000, 252_000, '412 of 664 kB read']);
    expect(share.open).toBe(false);
  });
  test('more opaque bytes than bytes is all unread, not less than nothing read', () => {
    const share = readingOf(reportWith(10, { opaqueBytes: 50 }));
    expect([share.read, share.total]).toEqual([0, 50]);
  });
  test.each(['bodiesUnread', 'socketsSeenByNetworkOnly', 'workersUnseen', 'dropped'] as const)(
    'the end stays open where %s have no known size',
    (what) => {
      const share = readingOf(reportWith(100, { [what]: 1 }));
      expect(share.open).toBe(true);
      expect(share.sentence).toContain('not known');
      expect(share.sentence).not.toContain('Everything');
    },
  );
  test('only where nothing is missing is everything read', () => {
    expect(readingOf(reportWith(100, {})).sentence).toBe('Everything so far could be read.');
    const nothing = readingOf(reportWith(0, { requests: 0 }));
    expect([nothing.short, nothing.sentence]).toEqual(['Nothing sent yet', '']);
  });
});

test('what may have left unseen is not everything read, whatever kind of blind spot it is', () => {
  const unseen = { channel: 'webrtc', context: 'page', count: 1, of: 'connections', why: 'sound' } as const;
  const share = readingOf(
    reportWith(100, { notes: ['1 connection carried sound or picture to a peer.'], byChannel: [unseen] }),
  );
  expect(share.sentence).not.toContain('Everything');
  expect(share.sentence).toContain('unseen');
  expect(share.open).toBe(true);
});

test('no size is told where none is known', () => {
  expect(readingOf(reportWith(0, { requests: 3 })).short).toBe('');
  expect(readingOf(reportWith(0, { requests: 0, dropped: 2 })).short).toBe('');
});

test('spots are the notes, else the figures in words', () => {
  expect(spotsOf(reportWith(1, { notes: ['A note.'], dropped: 2 }))).toEqual(['A note.']);
  expect(spotsOf(reportWith(1, { dropped: 2 }))).toEqual(['2 observations are missing.']);
});

test('what no device can see names the owner where it is known', () => {
  expect(neverSeen({ id: '', name: '', owner: 'WhatsApp', family: 'Meta' })[0]).toBe(
    'What WhatsApp gives to Meta or anyone else, between servers.',
  );
  expect(neverSeen({ id: '', name: '', owner: 'unknown', family: 'unknown' })[0]).toBe(
    'What the service gives to anyone else, between servers.',
  );
});
