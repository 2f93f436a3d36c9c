import { expect, it } from 'vitest';
import { newestFirst, type Session } from './session.ts';

it('orders sessions as they were recorded, whatever the clock said, and those of before they were counted by time', () => {
  const session = (id: string, startedAt: number, order?: number) =>
    ({ id, startedAt, ...(order === undefined ? {} : { order }) }) as Session;
  const all = [
    session('uncounted 5', 5),
    session('now', 20, 3),
    session('ahead', 900, 2),
    session('uncounted 9', 9),
  ];
  expect(all.toSorted(newestFirst).map(({ id }) => id)).toEqual([
    'now',
    'ahead',
    'uncounted 9',
    'uncounted 5',
  ]);
});
