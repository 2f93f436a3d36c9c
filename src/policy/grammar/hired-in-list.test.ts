import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { sharedWithHired } from './hired-in-list.ts';

const told = (sentence: string, context: string) =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient} for ${c.purpose}`,
  );

const LEAD = 'We may share your phone number with third parties, as follows:';

it.each([
  [
    'We work with advertising networks to show you advertisements.',
    ['share affirmed phone-number > advertiser for advertising'],
  ],
  [
    'In addition, we engage vendors that perform services for us, such as hosting.',
    ['share affirmed phone-number > provider for unspecified'],
  ],
])('is shared with those who are worked with: %s', (item, claims) => {
  expect(told(item, LEAD)).toEqual(claims);
});

it.each([
  ['We use cookies to know you.', LEAD],
  ['We work with vendors to host it.', 'We do not share your phone number with third parties, as follows:'],
  ['We work with vendors to host it.', 'We collect your phone number as follows:'],
])('is none where no party is worked with, or nothing shared: %s', (item, lead) => {
  expect(sharedWithHired(lead, item)).toBeNull();
});
