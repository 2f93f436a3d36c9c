import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what only the service can read', () => {
  it.each([
    'Messages are encrypted with a key known only to us.',
    'Your files are encrypted, and no one but us can read them.',
    'Your files are encrypted so that only our staff can access them.',
    'Your letters are encrypted so that we alone can read them.',
    'Messages are encrypted and can be decrypted only by us.',
  ])('is not hidden from it: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('is stored all the same', () => {
    const sentence =
      'Your data is stored in encrypted form, and only Pigeon has the keys to decrypt the data.';
    expect(said(sentence)).toEqual(['store affirmed unspecified > self']);
  });

  it.each([
    ['Your files are encrypted with a key known only to you.', ['collect denied attachment > self']],
    ['Messages are encrypted so that not even we can read them.', ['collect denied message-content > self']],
    [
      'Messages are encrypted so that nobody but you can read them.',
      ['collect denied message-content > self'],
    ],
  ])('is hidden where only the person can: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
