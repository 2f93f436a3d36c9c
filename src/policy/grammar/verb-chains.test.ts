import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'We share your number with providers, and collect and store your town.',
    [
      'collect affirmed coarse-location > self',
      'share affirmed phone-number > provider',
      'store affirmed coarse-location > self',
    ],
  ],
  [
    'We show ads to visitors and collect, analyse and store their number.',
    [
      'collect affirmed phone-number > self',
      'store affirmed phone-number > self',
      'use affirmed phone-number > self',
    ],
  ],
  ['This covers the collection and use and sharing of your number.', []],
])('reads each of the verbs that share what they act on: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
