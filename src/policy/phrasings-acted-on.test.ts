import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('whom the verb before "you" acts on', () => {
  it.each([
    ['The cookies we use to recognise you are kept for a year.', ['store affirmed cookie-identifier > self']],
    [
      'The phone number you give us to reset your password is kept for a year.',
      ['store affirmed phone-number > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
