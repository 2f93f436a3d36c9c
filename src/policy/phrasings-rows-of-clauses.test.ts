import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('clauses in a row', () => {
  it.each([
    [
      'You agree that you are of age, that we keep your chats, and that you follow the rules.',
      ['store affirmed message-content > self'],
    ],
    [
      'You acknowledge that we do not read your messages, that we do not keep your calls, and that your data is never sold.',
      [
        'collect denied message-content > self',
        'sell denied unspecified > unspecified',
        'store denied call-content > self',
      ],
    ],
    ['If you believe that we hold your data, that we sold it, or that we keep it, please write to us.', []],
    ['You may ask that we delete your data, that we correct it, and that we send it to you.', []],
    [
      'We are a small loft and rely on cloud providers that store your messages.',
      ['share affirmed message-content > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
