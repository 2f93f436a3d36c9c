import { expect, it } from 'vitest';
import { sampleReport } from '../report/fixture.ts';
import { bySession, unwrittenOf, withUnwritten } from './unwritten.ts';

const UNWRITTEN = { since: 5, sessions: { a: 2, b: 3 } };

it('counts what is not written of a session, and of all', () => {
  expect(['a', 'b', 'c', 'toString', null].map((id) => unwrittenOf(UNWRITTEN, id))).toEqual([2, 3, 0, 0, 5]);
});

it('adds counts up by session', () => {
  const counts = [
    ['a', 1],
    ['b', 0],
    ['a', 2],
  ] as const;
  expect(bySession(counts)).toEqual({ a: 3 });
});

it('counts it as missing in a report, in words too', () => {
  const report = sampleReport();
  expect(withUnwritten(report, 0)).toBe(report);
  const { blindSpots } = withUnwritten(report, 1);
  expect(blindSpots.dropped).toBe(report.blindSpots.dropped + 1);
  expect(blindSpots.notes).toEqual([
    ...report.blindSpots.notes,
    '1 record could not be written: the storage is full or fails.',
  ]);
  expect(withUnwritten(report, 7).blindSpots.notes.at(-1)).toMatch(/^7 records could not be written/);
});
