import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what federated servers say', () => {
  it.each([
    [
      'The username, display name and header image are always listed publicly.',
      [
        'share affirmed name > public',
        'share affirmed profile-photo > public',
        'share affirmed username > public',
      ],
    ],
    ['Followers-only posts are delivered to your followers.', ['share affirmed message-content > users']],
    ['Your public content may be downloaded by other servers.', ['share affirmed content > partner']],
    [
      'Your posts are delivered to the servers where your followers reside.',
      ['share affirmed content > partner'],
    ],
    ['Other servers may download your photos.', ['share affirmed attachment > partner']],
    [
      'When you authorize an application, depending on what you approve, it may access your posts.',
      ['share affirmed content > partner'],
    ],
    [
      'Every request to our server is logged with IP address and browser.',
      ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
    ],
    ['All requests are stored securely with our hosting provider.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('takes a promise to try for what is done', () => {
    expect(
      said('Retain the IP addresses of registered users no more than 12 months.', {
        context: 'We will make a good faith effort to:',
      }),
    ).toEqual(['store affirmed ip-address > self']);
  });

  it('shares with those before whom a denial does not hold', () => {
    const sentence = 'This does not include trusted third parties who assist us in operating our site.';
    const denied = 'We do not sell or otherwise transfer your information to outside parties.';
    expect(said(sentence, { context: denied })).toEqual(['share affirmed unspecified > provider']);
    expect(said(sentence, { context: 'We protect your information.' })).toEqual([]);
  });
});

describe('whose servers and sites they are', () => {
  it.each([
    ["Apple's push servers receive your push token.", ['share affirmed push-token > named:Apple']],
    ["Pigeon's servers receive your push token.", ['collect affirmed push-token > self']],
    ['Your IP address is not passed on to the sites that you link.', ['share denied ip-address > partner']],
    ['Your IP address is visible to the websites you visit.', ['share affirmed ip-address > partner']],
    ['Your JID is stored.', ['store affirmed username > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('those whose applications or looks it is', () => {
  it.each([
    ['Mini apps can receive your nickname.', ['share affirmed username > partner']],
    ['Group owners can look up the phone numbers of members.', ['share affirmed phone-number > users']],
    ['You can look up your data in the settings.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
