import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['We transfer your messages in encrypted form.', []],
  ['We may transmit certain data in a non-human readable format to protect it.', []],
  ['Passwords are never sent in e-mails.', []],
  ['Your password is not transmitted unencrypted.', []],
  // To somebody, it is given all the same.
  [
    'We transfer your messages in encrypted form to our partners.',
    ['share affirmed message-content > partner'],
  ],
  ['Your password is never sent to us.', ['collect denied credential > self']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
