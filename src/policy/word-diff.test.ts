import { expect, it } from 'vitest';
import { wordsOf } from './text-overlap.ts';
import { WordDiff } from './word-diff.ts';

const diff = (one: string, other: string) => new WordDiff(wordsOf(one), wordsOf(other));

it.each([
  ['We do not sell it.', 'We sell it.', true],
  ['We do not sell it.', 'We never sell it.', false],
  ['We cannot read it and do not keep it.', 'We can read it and do not keep it.', true],
  ['We can read it and do not keep it.', 'We do not read it and keep it.', true],
  ['We do not read it or keep it.', 'We neither read it nor keep it.', false],
  ['Without your consent we do not keep it.', 'We do not keep it without your consent.', false],
])('tells whether one sentence denies what the other does not: %s %s', (one, other, turns) => {
  expect([diff(one, other).turns, diff(other, one).turns]).toEqual([turns, turns]);
});

it('tells whether words stand where they did, or others in their place', () => {
  const before = 'We share your name but not your phone number.';
  expect(
    diff(before, 'We share your phone number but not your name.').keepsPlaceOf([['phone', 'number']]),
  ).toBe(false);
  expect(diff(before, 'We share your name but never your mobile.').keepsPlaceOf([['phone', 'number']])).toBe(
    true,
  );
  expect(diff(before, `${before} Really.`).keepsPlaceOf([['phone', 'number']])).toBe(true);
});
