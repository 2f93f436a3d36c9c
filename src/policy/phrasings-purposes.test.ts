import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

// Which purposes a claim is held to. A denial with one too many speaks of fewer flows than it says: a broken promise is missed.

const purposes = (sentence: string) => [
  ...new Set(extractClaims(sentence, { service: 'Pigeon' }).flatMap(({ purpose }) => purpose)),
];

it.each([
  'We never disclose your messages to advertisers.',
  'We do not give your phone number to advertisers.',
  'We do not sell your contacts to advertisers or data brokers.',
  'In no event do we disclose your name to any of our advertisers or research firms.',
  'We will never provide your location to research firms.',
  'We do not hand your photos to law enforcement, advertisers or marketing companies.',
  'We share your email address with advertisers.',
  'We disclose your phone number to advertisers.',
])('takes none from whom data goes to: %s', (sentence) => {
  expect(purposes(sentence)).toEqual(['unspecified']);
});

it.each([
  ['We do not send your phone number to insurance companies for marketing.', ['marketing']],
  ['We disclose your information to our marketing partners and advertisers for analytics.', ['analytics']],
  ['We use your phone number to show ads to advertisers’ audiences.', ['advertising']],
  ['We use your email address to help advertisers measure their ads.', ['advertising', 'analytics']],
  ['We do not use your contacts to market our products to you.', ['marketing']],
  // Safety is nothing that is advertised.
  ['We share information to promote safety and security across our lofts.', ['security']],
  ['We may use your photo to promote our lofts.', ['advertising']],
  // What is shown tells what the data before it is used for.
  ['We do not show you ads based on your messages.', ['advertising']],
  ['We don’t show you adverts based on your photos from the loft.', ['advertising']],
] as const)('takes those that are stated: %s', (sentence, stated) => {
  expect(purposes(sentence)).toEqual(stated);
});

it.each([
  'We do not share your email address with anyone unless the law requires it.',
  'We do not sell your birthday without providing a right to opt out.',
  'We do not store your messages except to investigate abuse.',
  'We do not keep your photos for anything other than to operate the service.',
])('takes none of a denial’s own from its exception: %s', (sentence) => {
  const denials = extractClaims(sentence, { service: 'Pigeon' }).filter((c) => c.polarity === 'denied');
  expect(denials.length).toBeGreaterThan(0);
  for (const { purpose } of denials) expect(purpose).toEqual(['unspecified']);
});
