import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const conditions = (sentence: string, context: string) =>
  extractClaims(sentence, { context }).map((claim) => [claim.polarity, ...claim.conditions]);

it.each([
  [
    'This means that we do not share your location.',
    'If you opt out, your ads are no longer chosen for you.',
    [['denied', 'If you opt out']],
  ],
  [
    'As a result, we do not collect your location.',
    'Once you turn this off, your ads are no longer chosen for you.',
    [['denied', 'Once you turn this off']],
  ],
  ['This means that we do not share your location.', 'Your ads are the same for everybody.', [['denied']]],
  ['We do not share your location.', 'If you opt out, your ads are no longer chosen for you.', [['denied']]],
] as const)('holds what follows to what it follows from: %s', (sentence, context, expected) =>
  expect(conditions(sentence, context)).toEqual(expected),
);
