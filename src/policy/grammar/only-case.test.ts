import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'The only event that would cause us to share your birthday is if we are acquired by another company.',
    ['share affirmed date-of-birth > acquirer', 'share denied date-of-birth > unspecified'],
  ],
  [
    'The only time we sell your birthday is when you ask us to.',
    ['sell affirmed date-of-birth > unspecified', 'sell denied date-of-birth > unspecified'],
  ],
  // No case of a deed.
  ['The only way to delete your birthday is to ask us.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
