import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'Different types of data are stored for different periods.',
  'The integrity of your data will be maintained.',
  'Cookies are commonly used to remember visitors.',
  'Deleted messages cannot be recovered.',
  'No such data should be uploaded.',
])('claims nothing of data here: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

it.each([
  ['Your messages are stored for a year.', ['store affirmed message-content > self']],
  ['Your number is often shared with vendors.', ['share affirmed phone-number > provider']],
])('claims what is done: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
