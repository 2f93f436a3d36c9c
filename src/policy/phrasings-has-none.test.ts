import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what somebody does not have', () => {
  it.each([
    ['Advertisers do not have your phone number.', ['share denied phone-number > advertiser']],
    ['Advertisers never have access to your phone number.', ['share denied phone-number > advertiser']],
    ['Third parties don’t have your email address.', ['share denied email-address > unspecified']],
    ['Other users do not have your number.', ['share denied phone-number > users']],
    ['We do not have your messages.', ['store denied message-content > self']],
    ['We never have a copy of your private keys.', ['store denied credential > self']],
    ['Nobody but you has access to your photos.', ['share denied attachment > unspecified']],
    ['No one else ever has your private keys.', ['share denied credential > unspecified']],
    [
      'Nobody except you and your contacts has your messages.',
      ['share denied message-content > unspecified'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'Third parties do not have your consent.',
    'We do not have your consent to share your data.',
    'We do not have your data processed by others.',
    'If we do not have your email address, we cannot write to you.',
    'Nobody except you and our staff has your messages.',
  ])('is none in “%s”', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('a key that nobody else is to have', () => {
  it.each([
    ['Nobody but you has your key.', ['share denied credential > unspecified']],
    ['We never see your key.', ['collect denied credential > self']],
    ['Your encryption keys never leave your phone.', ['collect denied credential > self']],
    ['Your keys are never shared.', ['share denied credential > unspecified']],
    ['We store your keys on our servers.', ['store affirmed public-key > self']],
  ])('is no public one: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what is not done elsewhere', () => {
  it.each([
    ['We do not track you on other sites.', 'page-url', ['on other sites']],
    ['We don’t follow you around the internet.', 'activity', ['around the internet']],
  ])('is denied there alone: %s', (sentence, type, conditions) => {
    expect(extractClaims(sentence)).toMatchObject([
      { action: 'collect', polarity: 'denied', data: [type], conditions },
    ]);
  });

  it('is no data at all where nobody says which', () => {
    expect(said('We do not track you.')).toEqual([]);
  });
});
