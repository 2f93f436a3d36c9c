import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each([
  ['We collect your data with the exception of your phone number.', ['collect affirmed unspecified > self']],
  [
    'We do not share your phone number, with the exception of our vendors.',
    ['share affirmed phone-number > provider', 'share denied phone-number > unspecified'],
  ],
  [
    'We do not share your phone number, with one exception: our vendors.',
    ['share affirmed phone-number > provider', 'share denied phone-number > unspecified'],
  ],
  [
    'With the exception of your phone number, we collect no data.',
    ['collect affirmed phone-number > self', 'collect denied unspecified > self'],
  ],
  [
    'We share all your data except your phone number with advertisers.',
    ['share affirmed unspecified > advertiser'],
  ],
  [
    'We share your data, excluding your phone number, with advertisers.',
    ['share affirmed unspecified > advertiser'],
  ],
  ['We share your phone number with advertisers.', ['share affirmed phone-number > advertiser']],
] as const)('leaves out what is excepted: %s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

it.each([
  ['We share your phone number with advertisers except in Europe.', [['except in Europe']]],
  ['We collect your location except during calls.', [['except during calls']]],
  ['We share your phone number with vendors.', [[]]],
])('tells where it does not hold: %s', (sentence, conditions) =>
  expect(extractClaims(sentence).map((claim) => claim.conditions)).toEqual(conditions),
);
