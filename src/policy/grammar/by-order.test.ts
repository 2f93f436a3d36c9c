import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  ['We do not tell members of the existence or content of such warrants.', []],
  ['We authenticate any requests that require the disclosure of account data.', []],
  ['We may receive a court order requiring the disclosure of your messages.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
