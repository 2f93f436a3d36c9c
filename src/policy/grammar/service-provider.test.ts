import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'The Service Provider may disclose your birthday to advertisers.',
    ['share affirmed date-of-birth > advertiser'],
  ],
  [
    'as required by law, such as to answer a subpoena;',
    ['share affirmed unspecified > authority'],
    { context: 'The Service Provider may disclose information given by you:' },
  ],
  // Others that work for a service.
  ['We share your birthday with the service provider.', ['share affirmed date-of-birth > provider']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
