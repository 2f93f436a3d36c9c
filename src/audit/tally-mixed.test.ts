import { expect, it } from 'vitest';
import { entry } from './entry.fixture.ts';
import { MIXED_IN, MIXED_OUT } from './remarks.ts';
import { Tally } from './tally.ts';

it.each([
  [MIXED_IN, 'some may be of the other'],
  [MIXED_OUT, 'some may be missing here'],
])('says of %s what may stand elsewhere, and counts no transmission', (method, words) => {
  const tally = new Tally();
  tally.add(entry({ method, channel: 'other', context: 'unknown' }));
  expect(tally.transmissions).toBe(0);
  expect(tally.blindSpots().notes.join()).toContain(words);
});
