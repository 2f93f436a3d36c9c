import { describe, expect, it } from 'vitest';
import { counted } from '../model/counted.ts';
import type { BlindSpot } from '../model/report.ts';
import { asWordedNow, type BlindSpotCounts, notesOf } from './blind-spots.ts';

const NONE: BlindSpotCounts = {
  requests: 0,
  bodiesRead: 0,
  bodiesUnread: 0,
  opaqueBytes: 0,
  socketsSeenByNetworkOnly: 0,
  workersUnseen: 0,
  dropped: 0,
  byChannel: [],
  unconfirmed: 0,
  unheard: 0,
  contradicted: 0,
  heldFrames: 0,
  hookedWorkers: 0,
  endpoints: 0,
  servers: 0,
  errands: 0,
  hints: 0,
  givenUp: 0,
  unanswered: 0,
  silenced: 0,
  unhooked: 0,
  loads: 0,
  lent: 0,
  mixed: null,
};

it('tells what of a file could not be read from what was lost in writing', () => {
  const refused = (n: number, lost = 0) => notesOf({ ...NONE, dropped: n + lost, refused: n });
  expect(refused(1)).toEqual([
    '1 entry or socket message of the captured traffic could not be read: not as HAR 1.2 has it.',
  ]);
  expect(refused(4, 2)).toEqual([
    '4 entries or socket messages of the captured traffic could not be read: not as HAR 1.2 has them.',
    '2 records or batches of records lost before they were written.',
  ]);
});

const spots = (of: BlindSpot['of'], count: number): BlindSpot[] => [
  { channel: 'fetch', context: 'page', of, count, why: 'in a form that no decoder opens' },
];

const COUNTS: [string, (n: number) => Partial<BlindSpotCounts>][] = [
  ['unread bodies', (n) => ({ byChannel: spots('bodies', n) })],
  ['connections', (n) => ({ byChannel: spots('connections', n) })],
  ...(
    [
      'opaqueBytes',
      'socketsSeenByNetworkOnly',
      'workersUnseen',
      'dropped',
      'unconfirmed',
      'unheard',
      'contradicted',
      'heldFrames',
      'hookedWorkers',
      'endpoints',
      'servers',
      'errands',
      'hints',
      'givenUp',
      'unanswered',
      'silenced',
      'unhooked',
      'lent',
    ] as const
  ).map((name): [string, (n: number) => Partial<BlindSpotCounts>] => [name, (n) => ({ [name]: n })]),
];

describe.each(COUNTS)('the note on %s', (_name, counts) => {
  const note = (n: number) => notesOf({ ...NONE, ...counts(n) });

  it('is none where there were none', () => {
    expect(notesOf(NONE)).toEqual([]);
  });

  it('is one sentence, in the number of what it counts', () => {
    const [one, ...more] = note(1);
    const [many] = note(7);
    expect(more).toEqual([]);
    expect(one).toMatch(/\b1 \S.*\.$/);
    expect(many).toMatch(/\b7 \S.*\.$/);
    // One is not they, and seven are not it.
    expect(one).not.toMatch(/\b(they|them|are given|were|bodies|batches|data told)\b.*(had|left|done)/);
    expect(one?.replace('1', '7')).not.toBe(many);
  });
});

it('says one and seven as people do', () => {
  const all = (n: number) =>
    notesOf({ ...NONE, byChannel: spots('bodies', n), unanswered: n, silenced: n, endpoints: n });
  expect(all(1)).toEqual([
    '1 body unread: in a form that no decoder opens.',
    '1 address is named for reports that the browser sends of its own accord (violations, errors, the network’s behaviour); this browser does not show them.',
    '1 request was given up before an answer and counts as sent; the browser does not tell whether it had left.',
    '1 page was given up by the browser before it had done leaving; what was sent on sockets after that is not known.',
  ]);
  expect(all(7)).toEqual([
    '7 bodies unread: in a form that no decoder opens.',
    '7 addresses are named for reports that the browser sends of its own accord (violations, errors, the network’s behaviour); this browser does not show them.',
    '7 requests were given up before an answer and count as sent; the browser does not tell whether they had left.',
    '7 pages were given up by the browser before they had done leaving; what was sent on sockets after that is not known.',
  ]);
});

it.each([1, 2, 12_345])('takes what reports of before said of %i lost for the same', (lost) => {
  const before = `${counted(lost, 'batch', 'batches')} of records lost before they were written.`;
  expect(notesOf({ ...NONE, dropped: lost })).toEqual([asWordedNow(before)]);
});

it('tells that the start of a page may be missing', () => {
  expect(notesOf({ ...NONE, loads: 1 })).toEqual([
    'Candor was started 1 time while the page was open already, as when the browser restores its tabs; what left before it could hear of that is not known.',
  ]);
});
