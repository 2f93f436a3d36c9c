import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('deeds that stand as nouns and asides', () => {
  it.each([
    ["We conduct research on our users' demographics.", ['use affirmed identity > self']],
    ['One of the ways we do that is by analyzing your messages.', ['use affirmed message-content > self']],
    [
      'It is possible that we may share your phone number with partners.',
      ['share affirmed phone-number > partner'],
    ],
    ['The reviews and comments you write are not private.', ['share affirmed content > public']],
    [
      'We do not let anyone else collect personal information on our site.',
      ['unspecified: collect denied unspecified > self'],
    ],
    ['A unique email address must be supplied to register.', ['collect affirmed email-address > self']],
    [
      'We have hired third parties to provide us information about the browsing patterns of our users.',
      ['collect affirmed activity > self'],
    ],
    [
      'We make the information we collect from you available to advertisers.',
      ['share affirmed unspecified > advertiser'],
    ],
    [
      'If our shop is sold, customer data will also be included in the sale.',
      ['share affirmed unspecified > acquirer'],
    ],
    [
      'We may obtain your phone number from someone who has you in their contacts.',
      ['collect affirmed phone-number > self'],
    ],
    ['The contacts that you add are stored on our server.', ['store affirmed contact-list > self']],
    ['The status you set is visible to everyone.', ['share affirmed status-text > users']],
    ['It tells us how long visitors stay.', ['collect affirmed session-timing > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'The post is not private property.',
    'A request must be submitted to use this right.',
    'We hire companies to provide us hosting.',
    'It is possible that the service is slow.',
  ])('says nothing: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('a second deed before data of a kind', () => {
  it.each([
    [
      'We may delete names and share anonymised data with partners.',
      ['share affirmed unspecified > partner', 'store denied name > self'],
    ],
    [
      'You permit us to access certain of your social network information.',
      ['use affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is of those who were spoken of', () => {
    const context = 'Ad companies show ads on our site.';
    expect(said('They use cookies or other technologies to collect your IP address.', { context })).toEqual([
      'advertiser: collect affirmed ip-address > self',
      'advertiser: use affirmed cookie-identifier > self',
    ]);
  });
});
