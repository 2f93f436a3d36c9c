import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('an item that says what its label is for', () => {
  it.each([
    [
      'Password – required to sign in to your account.',
      'To open an account, Pigeon requires you to provide the following information:',
      ['collect affirmed credential > self'],
    ],
    [
      'Phone number: required to verify you.',
      'We collect the following information:',
      ['collect affirmed phone-number > self'],
    ],
    [
      'Payment processors – used to bill you.',
      'We share your name with:',
      ['share affirmed name > provider'],
    ],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('other, similar tools', () => {
  it('are used', () => {
    expect(said('We may use other, similar technologies, such as web beacons, to count visits.')).toEqual([
      'use affirmed cookie-identifier > self',
      'use affirmed tracking-pixel > self',
    ]);
  });
});

describe('notice', () => {
  it('lets in what is denied without it', () => {
    expect(said('We will not collect other categories of data without providing notice.')).toEqual([
      'collect affirmed unspecified > self',
      'collect denied unspecified > self',
    ]);
    expect(said('We may change this page without providing notice.')).toEqual([]);
  });
});

describe('those who advertise', () => {
  it.each([
    'companies that advertise with us',
    'businesses which place ads',
    'firms that deliver targeted ads',
  ])('%s', (who) => {
    expect(said(`We share your name with ${who}.`)).toEqual(['share affirmed name > advertiser']);
  });
});
