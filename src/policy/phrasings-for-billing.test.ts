import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each([
  ['We collect the data necessary to process a payment.', ['collect affirmed payment-information > self']],
  [
    'We may ask you for additional information for billing purposes.',
    ['collect affirmed payment-information > self'],
  ],
  ['We collect information required for billing.', ['collect affirmed payment-information > self']],
  ['We use your information for billing purposes.', ['use affirmed unspecified > self']],
  ['We collect information needed to provide the service.', ['collect affirmed unspecified > self']],
])('names what a payment takes: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
