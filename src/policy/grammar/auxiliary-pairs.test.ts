import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['Posts can be and often are shown to other users.', ['share affirmed content > users']],
  ['We can and do share your birthday with advertisers.', ['share affirmed date-of-birth > advertiser']],
  ['Your letters may be, and usually are, stored on our servers.', ['store affirmed message-content > self']],
  // A denial is no second auxiliary.
  ['We do not and will not sell your birthday.', ['sell denied date-of-birth > unspecified']],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
