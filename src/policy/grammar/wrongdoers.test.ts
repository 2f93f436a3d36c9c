import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['However, “hackers” or other third parties may intercept and misuse your letters.', []],
  ['Unauthorized persons might gain access to your letters.', []],
  ['Other people may unlawfully intercept your messages.', []],
  // What is done beside it is told.
  [
    'Hackers may read your letters, and we share your letters with advertisers.',
    ['share affirmed message-content > advertiser'],
  ],
  ['Advertisers may read your letters.', ['share affirmed message-content > advertiser']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
