import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'Interactions with other members (e.g. messages) will be deleted with your account.',
    ['store denied message-content > self'],
  ],
  ['Things that you post, such as photos, are kept.', ['store affirmed attachment > self']],
  ['Technical records (e.g. IP addresses) are kept for 90 days.', ['store affirmed ip-address > self']],
  [
    'Contact points (e.g. email addresses) are shared with our partners.',
    ['share affirmed email-address > partner'],
  ],
  ['Other things (e.g. your location) are never stored.', ['store denied location > self']],
  ['Measures (such as password hashing) are taken.', []],
  ['Rules on things (such as messages) are deleted.', []],
])('takes examples for what a subject means: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
