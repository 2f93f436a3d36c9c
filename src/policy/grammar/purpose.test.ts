import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

it.each([
  ['We do not share information such as your advertising ID with partners.', ['unspecified']],
  ['We use your email address for advertising.', ['advertising']],
  ['We share data such as your payment information with banks to prevent fraud.', ['security']],
])('%s: is for %j', (sentence, purpose) => {
  expect(extractClaims(sentence, { service: 'Pigeon' })[0]?.purpose).toEqual(purpose);
});
