import { expect, it } from 'vitest';
import { type ExtractOptions, extractClaims } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['Payments are handled by Acme.', []],
  ['All credit card transactions are processed through Acme.', []],
  [
    'Subscriptions are managed by Acme, which gives us your purchase history.',
    ['collect affirmed purchase > self'],
  ],
  // A case in which a denial holds is none.
  [
    'Please note that where a payment is processed by a third party, we do not collect your birthday.',
    ['collect denied date-of-birth > self'],
  ],
  // What is known of a payment is data.
  ['Your payment details are processed by Acme.', ['named:Acme: use affirmed payment-information > self']],
  ['Payments are processed by us.', ['use affirmed payment-information > self']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});

it('leaves the case of a denial as it is', () => {
  const sentence = 'Where a payment is processed by Acme, we do not collect your birthday.';
  expect(extractClaims(sentence, { service: 'Pigeon' }).map((c) => [c.polarity, c.modality])).toEqual([
    ['denied', 'only-if'],
  ]);
});
