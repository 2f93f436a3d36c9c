import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('how others come to know data', () => {
  it.each([
    // Those who are given it stand first.
    ['Sponsors are sent your birthday.', ['share affirmed date-of-birth > partner']],
    ['Advertisers are never told your birthday.', ['share denied date-of-birth > advertiser']],
    ['Couriers will be informed of your street address.', ['share affirmed postal-address > provider']],
    ['Members are sent a letter about changes to this notice.', []],
    ['Members are provided with information about how their data is used.', []],
    // They find out, get to see, gain access.
    ['Your contacts can tell whether you are online.', ['share affirmed presence > users']],
    ['Moderators get to see your photos.', ['share affirmed attachment > users']],
    [
      'The developer then gets access to your profile and your birthday.',
      ['share affirmed date-of-birth > partner', 'share affirmed identity > partner'],
    ],
    ['Your employer has no insight into your private messages.', ['share denied message-content > users']],
    ['Our contractors may come into contact with your photos.', ['share affirmed attachment > provider']],
    // What they learn stands in a clause.
    ['Your contacts will learn that you have joined.', ['share affirmed unspecified > users']],
    ['The advertiser may find out that you use Pigeon.', ['share affirmed usage-event > advertiser']],
    ['Your friends learn how we work.', []],
    ['Anyone may read what you post.', ['share affirmed content > public']],
    ['Everything you upload to public rooms is visible to anyone.', ['share affirmed content > public']],
    ['Whatever you upload is yours.', []],
    // Search engines, and those who pass it on.
    ['Search engines may index your public profile.', ['share affirmed identity > public']],
    ['Others may repost your photos.', ['users: share affirmed attachment > unspecified']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('things that hand data on', () => {
  it.each([
    ['Our gateway passes your birthday to banks.', ['share affirmed date-of-birth > partner']],
    ['Typing in that box sends your search terms to Giphy.', ['share affirmed search-query > named:Giphy']],
    ['Listings show your town to all visitors.', ['share affirmed coarse-location > public']],
    ['The settings show your birthday to you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is given, told as a thing', () => {
  it.each([
    ['Data shared with advertisers includes your town.', ['share affirmed coarse-location > advertiser']],
    [
      'Personal data that is transferred to our vendors may include your birthday.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['Information shared with us differs.', []],
    [
      'Disclosure of your birthday to tax authorities may be necessary.',
      ['share affirmed date-of-birth > authority'],
    ],
    [
      'The passing on of your data to third parties does not take place.',
      ['share denied unspecified > unspecified'],
    ],
    [
      'No disclosure to third parties takes place without your consent.',
      ['share affirmed unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
    ['Processing of your data may be necessary for a contract.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('turns of phrase about sharing', () => {
  it.each([
    ['We keep your birthday to ourselves.', ['share denied date-of-birth > unspecified']],
    ['Your photos stay with us.', ['share denied attachment > unspecified']],
    ['Your data remains with us until you delete it.', ['store affirmed unspecified > self']],
    ['Your profile is there for all to see.', ['share affirmed identity > public']],
    ['Selling your data is not something we do.', ['sell denied unspecified > unspecified']],
    ['There may be an exchange of data between us and banks.', ['share affirmed unspecified > partner']],
    ['No ads, no trackers, no selling of your data.', ['sell denied unspecified > unspecified']],
    ['Sharing with advertisers: none.', ['share denied unspecified > advertiser']],
    [
      'Recipients of your data are our vendors and, where the law so requires, public authorities.',
      ['share affirmed unspecified > authority', 'share affirmed unspecified > provider'],
    ],
    ['We never rent your birthday to anybody.', ['sell denied date-of-birth > unspecified']],
    ['Your birthday is not shown outside your company.', ['share denied date-of-birth > unspecified']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'Both are visible to all users.',
      ['share affirmed profile-photo > users', 'share affirmed status-text > users'],
    ],
    [
      'Neither is shared with partners.',
      ['share denied profile-photo > partner', 'share denied status-text > partner'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context: 'You can add a photo and a bio to your profile.' })).toEqual(claims);
  });
});

describe('fragments under a heading about those who get data', () => {
  it.each([
    ['Cloud storage providers, for hosting', ['share affirmed unspecified > provider']],
    ['With companies in our group, for support and billing.', ['share affirmed unspecified > family']],
    ['Service Providers', []],
    ['Third parties who may have policies of their own', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section: 'Who do we share your data with?' })).toEqual(claims);
  });

  it('says what is shared', () => {
    const section = 'Data shared with third parties';
    expect(said('App interactions, for analytics', { section })).toEqual([
      'share affirmed usage-event > unspecified',
    ]);
    expect(said('You can turn this off', { section })).toEqual([]);
  });
});

describe('labels of a list, and those with whom we share', () => {
  it.each([
    ['Service Providers.', []],
    ['As You Request.', []],
    ['With our service providers.', ['share affirmed unspecified > provider']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context: 'We may share your data in the following ways:' })).toEqual(claims);
  });

  it.each([
    [
      'Partners with whom we share your birthday must protect it.',
      ['share affirmed date-of-birth > partner'],
    ],
    [
      'We require vendors to whom we give your birthday to protect it.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['You may ask for the names of vendors with whom we share your birthday.', []],
    ['We do not consider our sharing of your data to be a sale.', ['sell denied unspecified > unspecified']],
    ["We show users' profiles to one another.", ['share affirmed identity > users']],
    ['We show users\u2019 profiles to one another.', ['share affirmed identity > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('who sees what, and who does not', () => {
  it.each([
    [
      'let third parties read your messages',
      'We promise that we will not:',
      ['share denied message-content > unspecified'],
    ],
    ['share your birthday with advertisers;', 'We do not:', ['share denied date-of-birth > advertiser']],
    ['share photos of others.', 'You may not:', []],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it.each([
    ['We tell the hotel your birthday.', ['share affirmed date-of-birth > partner']],
    ['We tell our partners to protect your birthday.', []],
    ['Nobody receives your birthday.', ['share denied date-of-birth > unspecified']],
    ['Any visitor to the site may view your profile.', ['share affirmed identity > public']],
    ['A buyer of our company would obtain your data.', ['share affirmed unspecified > acquirer']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
