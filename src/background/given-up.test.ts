import { expect, it } from 'vitest';
import { GivenUp } from './given-up.ts';

it('counts by session, and knows what the log was told', () => {
  const givenUp = new GivenUp('run');
  for (const session of ['a', 'b', 'a']) givenUp.add(session);
  expect(givenUp.untold()).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  const marks = givenUp.marks();
  expect(marks).toEqual([
    { run: 'lost:run:a', session: 'a', records: [], refused: 0, lost: 2 },
    { run: 'lost:run:b', session: 'b', records: [], refused: 0, lost: 1 },
  ]);
  givenUp.add('b');
  givenUp.told(marks);
  expect(givenUp.untold()).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect(givenUp.marks().map(({ lost }) => lost)).toEqual([2, 2]);
});
