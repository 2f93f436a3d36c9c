import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each([
  [
    'We use information we receive from partners about your purchases to show ads.',
    ['use affirmed purchase > self'],
  ],
  ['Data we gather about your device is stored for a year.', ['store affirmed device > self']],
  ['We receive data that partners have about your location.', ['collect affirmed location > self']],
  ['We share information we have about you with our affiliates.', ['share affirmed unspecified > family']],
])('names what information tells of, whoever has it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'We may share your data with third parties if we (or our affiliates) are acquired by that third party.',
    ['share affirmed unspecified > acquirer'],
  ],
  [
    'We may transfer your data to a third party if our company is sold.',
    ['share affirmed unspecified > acquirer'],
  ],
  [
    'We may share your data with third parties if your car is sold.',
    ['share affirmed unspecified > unspecified'],
  ],
])('names who buys the business: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
