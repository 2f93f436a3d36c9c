import { expect, it } from 'vitest';
import { REWRITERS } from './rewriters.fixture.ts';

/** As often a word is said in a row: a pattern that may cut the run in any of two ways at each would not end in the test's time. */
const IN_A_ROW = 30;
const WORDS = 40;

/** Runs of each of a pattern's own words, which is where two of its parts may match the same. */
function runsOf(pattern: RegExp): string[] {
  const words = [...new Set(pattern.source.match(/[a-z][a-z'-]+/gi) ?? [])].slice(0, WORDS);
  return words.flatMap((word) =>
    [' ', ', '].map((gap) => `${words[0]} ${`${word}${gap}`.repeat(IN_A_ROW)}!`),
  );
}

it('knows the rewriters', () => {
  expect(REWRITERS.length).toBeGreaterThan(30);
});

it.each(REWRITERS)('gives up a run of words it cannot match: %s', { timeout: 8000 }, (_, { rules }) => {
  for (const [pattern] of rules) for (const text of runsOf(pattern)) text.search(pattern);
});
