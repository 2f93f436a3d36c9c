import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['There is no way for us to know who you call.', ['collect denied contact-identifier > self']],
  [
    'It is technically impossible for the server to tell who you call.',
    ['collect denied contact-identifier > self'],
  ],
  [
    'It is not possible for us to find out which groups you are in.',
    ['collect denied group-membership > self'],
  ],
  ['The server has no knowledge of your birthday.', ['collect denied date-of-birth > self']],
  ['We do not know who our users are.', ['collect denied identity > self']],
  [
    'The server learns nothing but your birthday.',
    ['collect affirmed date-of-birth > self', 'collect denied unspecified > self'],
  ],
  ['Advertisers learn nothing but your birthday.', ['share affirmed date-of-birth > advertiser']],
  ['It is impossible for thieves to know who you call.', []],
  // Others, and what is not known for sure.
  ['It is impossible for a thief to know who you call.', []],
  ['There is no way for us to know whether you are of age.', []],
  ['If we do not know who you are, we cannot help you.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
