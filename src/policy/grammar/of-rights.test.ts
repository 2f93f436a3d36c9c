import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('on what ground, and for what the law grants', () => {
  it.each([
    'The lawful ground for processing your data is your consent.',
    'Where your data is processed based on your consent, you may take it back.',
    'When we process your data, our legal basis is a contract.',
    'Upon request, Pigeon will provide members with the information that it holds about them.',
    'On your request we will pass your data to another controller.',
    'You consent that we will use your data as described in this policy.',
    'To prevent abuse we may ask you for proof of your identity.',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it.each([
    'We process your data based on your consent.',
    'We may process your information where the law requires it.',
    'We only process your data if we have a legal basis for it.',
    'We process your data based on our legitimate interest to serve you.',
    'We process your data based on your consent for greeting you.',
    'For greeting you, we process your data based on your consent.',
  ])('reads the use: %s', (sentence) => {
    expect(said(sentence)).toEqual(['use affirmed unspecified > self']);
  });

  it('reads types that are named', () => {
    expect(said('We process your birthday based on your consent.')).toEqual([
      'use affirmed date-of-birth > self',
    ]);
  });

  it('reads the items under a lead of legal bases that say what is done', () => {
    const context = 'We rely on the following legal bases:';
    const item = 'Consent: we process your data where you have agreed to it.';
    expect(said(item, { context })).toEqual(['use affirmed unspecified > self']);
    expect(said('Your consent.', { context })).toEqual([]);
    expect(said('Performance of a contract', { context })).toEqual([]);
  });

  it.each(['To carry out our contract with you.', 'With your consent.', 'Where we need to pay our taxes.'])(
    'ends the lead with its ground: %s',
    (item) => {
      const context = 'We process your data where we have a legal basis, as set out here:';
      expect(said(item, { context })).toEqual(['use affirmed unspecified > self']);
    },
  );

  it('reads an item that tells why data was given as the aim of its lead', () => {
    const context = 'We may use or disclose your data for one or more of these purposes:';
    expect(said('To meet the reason you gave us the data.', { context })).toEqual([
      'share affirmed unspecified > unspecified',
      'use affirmed unspecified > self',
    ]);
  });
});

describe('what consent is asked for', () => {
  it('is each deed', () => {
    expect(said('We ask for your consent to collect, use or share your birthday.')).toEqual([
      'collect affirmed date-of-birth > self',
      'share affirmed date-of-birth > unspecified',
      'use affirmed date-of-birth > self',
    ]);
  });
});
