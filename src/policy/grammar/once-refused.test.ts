import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const conditions = (sentence: string, context = '') =>
  extractClaims(sentence, { context, section: '', service: 'Pigeon' }).map((c) => c.conditions);

it.each([
  [
    'Please note that you will still see ads, but they will not be based on your location.',
    'you will still see',
  ],
  ['You may continue to see ads, but they are not tailored using your location.', 'You may continue to see'],
  [
    'It means that opted-out devices do not get ads based on your location.',
    'opted-out devices do not get ads based on your location',
  ],
  ['Your number will no longer be visible to other users.', 'will no longer'],
  ['We will then not keep your messages.', 'will then not'],
])('%s', (sentence, condition) => {
  expect(conditions(sentence)).toContainEqual([condition]);
});

it('leaves what is denied for good', () => {
  expect(conditions('We no longer collect your location.')).toEqual([[]]);
  expect(conditions('We never share your number with advertisers.')).toEqual([[]]);
  expect(conditions('You will still see ads, but we never sell your number.')).toEqual([[]]);
});
