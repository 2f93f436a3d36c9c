import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'For the storage of your photos we use the services of cloud providers.',
    ['share affirmed attachment > provider'],
  ],
  [
    'To process your personal data, we rely on the following service providers:',
    ['share affirmed unspecified > provider'],
  ],
  ['To process your personal data, we make use of strong encryption.', []],
  ['For the processing of your data we do not use third-party providers.', []],
])('gives data to those whom the service uses to handle it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['We use third parties to help us analyse your messages.', ['share affirmed message-content > provider']],
  ['We work with vendors who help us review your photos.', ['share affirmed attachment > provider']],
  ['Our vendors help us store and process your messages.', ['share affirmed message-content > provider']],
  ['We do not use third parties to help us analyse your messages.', []],
  ['We use service providers to help operate our data centres.', []],
  ['Vendors help you store your photos.', []],
])('gives data to those who help to handle it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
