import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient}${c.conditions.length > 0 ? ' | limited' : ''}`,
  );

it.each([
  [
    'We do not share your location with advertisers and share your phone number with carriers.',
    ['share denied location > advertiser'],
  ],
  [
    'We do not share your location with advertisers or share your phone number with carriers.',
    ['share denied location > advertiser', 'share denied phone-number > partner'],
  ],
  [
    'We do not sell your location and sell your phone number.',
    ['sell denied location,phone-number > unspecified'],
  ],
  ['We never sell your phone number, full stop.', ['sell denied phone-number > unspecified']],
  ['We never sell your phone number, and that is a promise.', ['sell denied phone-number > unspecified']],
  ['We never sell your phone number at full price.', ['sell denied phone-number > unspecified | limited']],
])('%s', (sentence, claims) => {
  expect(told(sentence)).toEqual(claims);
});
