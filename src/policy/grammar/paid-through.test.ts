import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['Payments are handled by Acme.', []],
  ['All credit card transactions are processed through Acme.', []],
  [
    'Subscriptions are managed by Acme, which gives us your purchase history.',
    ['collect affirmed purchase > self'],
  ],
  // What is known of a payment is data.
  ['Your payment details are processed by Acme.', ['named:Acme: use affirmed payment-information > self']],
  ['Payments are processed by us.', ['use affirmed payment-information > self']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
