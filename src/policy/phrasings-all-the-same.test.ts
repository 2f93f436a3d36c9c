import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const claimsOf = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(({ polarity, modality, conditions }) => ({
    polarity,
    modality,
    conditions,
  }));

it.each([
  ['We store the numbers of your contacts even if they do not use the app.', 'affirmed'],
  ['We collect your location even when the app is closed.', 'affirmed'],
  ['We keep your logs even after you delete your account.', 'affirmed'],
  ['We do not share your data even if you consent.', 'denied'],
])('takes a case in which it holds as well for no condition: %s', (sentence, polarity) => {
  expect(claimsOf(sentence)).toEqual([{ polarity, modality: 'does', conditions: [] }]);
});

it('keeps the condition that stands beside it', () => {
  expect(
    claimsOf('We collect your location even if you do not use the feature, unless you turn it off.'),
  ).toEqual([{ polarity: 'affirmed', modality: 'only-if', conditions: ['unless you turn it off'] }]);
});
