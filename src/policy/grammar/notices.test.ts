import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'Please note that your photos are public and that we store them for a year.',
    ['share affirmed attachment > public', 'store affirmed attachment > self'],
  ],
  [
    'Please be aware that lofts are open and that your birthday is shared with all members.',
    ['share affirmed date-of-birth > users'],
  ],
  ['We would like to point out that your photos are public.', ['share affirmed attachment > public']],
  ['We point out that letters may be lost on the way.', []],
])('reads all that the reader is told to note: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
