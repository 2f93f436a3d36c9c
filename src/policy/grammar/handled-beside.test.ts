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
