import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'Beyond your phone number, we collect your screen size.',
    ['collect affirmed phone-number > self', 'collect affirmed screen > self'],
  ],
  [
    'In addition to your e-mail address, we store the device model.',
    ['store affirmed device-model > self', 'store affirmed email-address > self'],
  ],
  [
    'Besides your name and photo, Pigeon may ask for your birthday.',
    [
      'collect affirmed date-of-birth > self',
      'collect affirmed name > self',
      'collect affirmed profile-photo > self',
    ],
  ],
  // What else is done is left out, or nothing else is.
  [
    'Apart from your name, we do not collect anything.',
    ['collect affirmed name > self', 'collect denied unspecified > self'],
  ],
  [
    'Apart from your name, we collect nothing.',
    ['collect affirmed name > self', 'collect denied unspecified > self'],
  ],
  ['Beyond what is needed, we do not collect your data.', ['collect denied unspecified > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
