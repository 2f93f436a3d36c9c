import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is only kept apart', () => {
  it.each([
    ['Your IP address is not stored together with your name.', []],
    ['We do not keep this data in combination with your name.', []],
    ['Your IP address is not stored.', ['store denied ip-address > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('labels of what is given', () => {
  it.each([
    [
      'Items transferred: your name, phone number',
      ['share affirmed name > unspecified', 'share affirmed phone-number > unspecified'],
    ],
    ['The information shared is your email address.', ['share affirmed email-address > unspecified']],
    ['The information shared with us includes your email address.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
