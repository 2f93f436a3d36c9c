import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each([
  'We don’t keep everything you write.',
  'We do not read everything that you post.',
  'We do not scan every photo you upload.',
  'We do not see all your messages.',
  'Not everything you write is stored.',
])('denies nothing of any where it denies of all: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

it.each([
  ['We do not sell all or any part of your data.', ['sell denied unspecified > unspecified']],
  ['We do not collect all kinds of personal data.', ['collect denied unspecified > self']],
  ['We store nothing you write.', ['store denied message-content > self']],
])('denies all the same in “%s”', (sentence, expected) => {
  expect(said(sentence)).toEqual(expected);
});
