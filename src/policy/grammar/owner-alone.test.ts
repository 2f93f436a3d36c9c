import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'Normally we will never disclose profile data to anyone other than the holder of the account.',
    ['share denied identity > unspecified'],
  ],
  [
    'We do not give your messages to anyone except the account holder.',
    ['share denied message-content > unspecified'],
  ],
  ['We never share your data with anyone but you.', ['share denied unspecified > unspecified']],
  ['Your photos are shared with no one but you.', ['share denied attachment > unspecified']],
  [
    'We do not share your name with anyone other than our vendors.',
    ['share affirmed name > provider', 'share denied name > unspecified'],
  ],
  [
    'Customers who do not pay will have their accounts deleted after six months.',
    ['store denied unspecified > self'],
  ],
  ['Inactive users have their messages deleted after a year.', ['store denied message-content > self']],
  ['Users can have their messages deleted.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
