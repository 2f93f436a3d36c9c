import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('on what ground, and for what the law grants', () => {
  it.each([
    'We process your data based on your consent.',
    'Certain data may also be processed based on the consent of our users, or not.',
    'We process your information in furtherance of the following legitimate interests:',
    'We may process your information where the processing is required by applicable law.',
    'Upon request, Pigeon will provide members with the information that it holds about them.',
    'On your request we will pass your data to another controller.',
    'You consent that we will use your data as described in this policy.',
    'To prevent abuse we may ask you for proof of your identity.',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it.each([
    'We process your data based on our legitimate interest to serve you.',
    'We process your data based on your consent for greeting you.',
    'For greeting you, we process your data based on your consent.',
  ])('reads what it serves: %s', (sentence) => {
    expect(said(sentence)).toEqual(['use affirmed unspecified > self']);
  });

  it('reads types that are named', () => {
    expect(said('We process your birthday based on your consent.')).toEqual([
      'use affirmed date-of-birth > self',
    ]);
  });

  it('reads no item under a lead of legal bases', () => {
    const item = 'Consent: we process your data where you have agreed to it.';
    expect(said(item, { context: 'We rely on the following legal bases:' })).toEqual([]);
    expect(said(item, { context: 'We process your data as follows:' })).not.toEqual([]);
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
