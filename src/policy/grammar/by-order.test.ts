import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  ['We will not disclose to any user the existence of any order we may have received.', []],
  ['We authenticate any requests that require the disclosure of account data.', []],
  ['We may receive a court order requiring the disclosure of your messages.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
