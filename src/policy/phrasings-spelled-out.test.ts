import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('who was meant, spelled out in the next sentence', () => {
  const context = 'We may share your name with third parties.';

  it.each([
    [
      'These include our subsidiaries, mail carriers and payment processors.',
      ['share affirmed name > family', 'share affirmed name > provider'],
    ],
    [
      'Such companies may include advertisers and our affiliates.',
      ['share affirmed name > advertiser', 'share affirmed name > family'],
    ],
    ['These do not include advertisers.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it('takes those who work for others in a list of providers for providers', () => {
    const context = 'We share your name with service providers.';
    expect(
      said('These include our parent company, market researchers and anti-fraud companies.', { context }),
    ).toEqual(['share affirmed name > family', 'share affirmed name > provider']);
  });

  it('reads data where data is spelled out', () => {
    expect(said('These include your name and your email.', { context: 'We collect some data.' })).toEqual([
      'collect affirmed email-address > self',
      'collect affirmed name > self',
    ]);
  });
});

describe('examples of a use', () => {
  it.each([
    ['Examples of how we use your location include to show you the way.', ['use affirmed location > self']],
    ['Some examples of how you may use our apps include to write letters.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is left behind', () => {
  it.each([
    ['When you remove the app, no data whatsoever remains.', ['store denied unspecified > self']],
    ['Your content remains yours.', []],
    ['Once you confirm, no data remains hidden from you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what new people are asked for', () => {
  it('is collected', () => {
    expect(said('New members must enter a birthdate.')).toEqual(['collect affirmed date-of-birth > self']);
  });
});
