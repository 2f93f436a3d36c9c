import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainSynonyms } from './bracketed-synonyms.ts';

it('reads a second name in brackets as the first', () => {
  expect(said('Your availability (presence) information is shared with your contacts.')).toEqual([
    'share affirmed presence > users',
  ]);
});

it.each([
  ['We do not share your contact (phone) details.', ['share denied phone-number > unspecified']],
  [
    'We do not share your account (payment) information.',
    ['share denied payment-information > unspecified', 'share denied unspecified > unspecified'],
  ],
])('denies no more than what a bracket holds it to: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each(['We collect your contact (not billing) details.', 'Your age (optional) information is kept.'])(
  'leaves a bracket that says something of its own: %s',
  (sentence) => {
    expect(plainSynonyms(sentence)).toBe(sentence);
  },
);

it.each([
  'We hash your phone number to keep the number from being revealed.',
  'We encrypt your messages to prevent your messages from being read or intercepted.',
])('takes what is kept safe for given to nobody: %s', (sentence) => {
  expect(said(sentence).filter((claim) => claim.startsWith('share affirmed'))).toEqual([]);
});
