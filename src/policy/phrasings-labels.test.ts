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

describe('a label of nothing but data', () => {
  it.each([
    [
      'Name and e-mail address: We collect personal data when you join the loft.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    [
      'Name: We ask for and\u2014at your option\u2014collect personal data when you join.',
      ['collect affirmed name > self'],
    ],
    ['Location: We collect other information too.', ['collect affirmed unspecified > self']],
    ['Children: We do not collect information.', ['collect denied unspecified > self']],
  ])('names what is collected: %s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('does without whose they are', () => {
    const section = 'Information we collect';
    expect(said('Customer contact information, such as your name.', { section })).toEqual([
      'collect affirmed name > self',
    ]);
  });
});
