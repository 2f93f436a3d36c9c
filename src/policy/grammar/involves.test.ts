import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('involves', () => {
  it.each([
    ['This involves sharing your name with banks.', ['share affirmed name > partner']],
    [
      'This could also include providing law enforcement agencies or advertisers with your name.',
      ['share affirmed name > advertiser', 'share affirmed name > authority'],
    ],
    ['This does not involve sharing your name with banks.', []],
    ['If this involves sharing your name with banks, we ask first.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
