import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'The gathering, use and retention of your phone number is vital to ring you up.',
    [
      'collect affirmed phone-number > self',
      'store affirmed phone-number > self',
      'use affirmed phone-number > self',
    ],
  ],
  [
    "The collection and sharing of this data is necessary for the app's core features.",
    [
      'collect affirmed message-content > self',
      'collect affirmed phone-number > self',
      'share affirmed message-content > unspecified',
      'share affirmed phone-number > unspecified',
    ],
    { context: 'You direct the app to send your number and your messages to Acme.' },
  ],
  ['The collection of your location is needed to show you the map.', ['collect affirmed location > self']],
  [
    'The provision of this information is necessary to open an account.',
    ['collect affirmed date-of-birth > self', 'collect affirmed phone-number > self'],
    { context: 'When you sign up, we will collect your phone number and your date of birth.' },
  ],
  [
    'By signing up, you consent to us processing and storing your data in Norway.',
    ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
  ],
  [
    'By creating an account you agree to us collecting and using your phone number.',
    ['collect affirmed phone-number > self', 'use affirmed phone-number > self'],
  ],
  // On what ground it is done, what is forbidden, and what nobody has agreed to yet.
  ['The processing of your data is necessary for the performance of a contract.', []],
  [
    'The collection of such data is forbidden by law.',
    [],
    { context: 'We ask you for your number and your name.' },
  ],
  [
    'The provision of this data is not necessary.',
    [],
    { context: 'When you sign up, we will collect your phone number and your date of birth.' },
  ],
  ['If you consent to us storing and sharing your photos, we will show them.', []],
  ['You may at any time consent to us using and sharing it.', [], { context: 'We use your photos.' }],
  ['By posting, you consent to others collecting and using your photos.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
