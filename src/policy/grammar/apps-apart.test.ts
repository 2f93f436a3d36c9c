import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['Other apps cannot read it.', [], { context: 'Your letters are kept in storage of the app.' }],
  ['Other apps on your phone have no access to your letters.', []],
  ['No other app can open your messages.', []],
  ['Third-party apps on your device are not able to see your messages.', []],
  // What others are let have is told.
  ['Other apps that you connect can read your messages.', ['share affirmed message-content > partner']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
