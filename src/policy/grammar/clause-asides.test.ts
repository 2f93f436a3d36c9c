import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a clause between what is spoken of and what is said of it', () => {
  const SHARED = ['share affirmed phone-number > provider'];
  it.each([
    ['Your phone number, if you give it to us, may be shared with vendors.', SHARED],
    ['Your phone number, once you have given it to us, may be shared with vendors.', SHARED],
    ['Your phone number, which you give us when you sign up, may be shared with vendors.', SHARED],
    ['Your phone number, which we ask for when you sign up, may be shared with vendors.', SHARED],
    ['We, if you agree, may share your phone number with vendors.', SHARED],
    ['Pigeon, where the law allows it, may share your phone number with vendors.', SHARED],
    ['Your phone number, when you have given it, is never sold.', ['sell denied phone-number > unspecified']],
    // A list goes on behind a comma.
    ['Your name, where you live, and your phone number may be shared with vendors.', undefined],
  ])('%s', (sentence, claims) => {
    if (claims) expect(said(sentence)).toEqual(claims);
    else expect(said(sentence)).toContain('share affirmed phone-number > provider');
  });
});
