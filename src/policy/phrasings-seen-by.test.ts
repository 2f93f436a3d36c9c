import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('encryption that does not hide', () => {
  it.each([
    ['Messages are end-to-end encrypted, and we can read them.'],
    ['Your calls are encrypted end to end, but we can listen to them.'],
    ['Chats are end-to-end encrypted, yet we are able to decrypt them.'],
  ])('denies nothing: %s', (sentence) => {
    expect(said(sentence).filter((line) => line.includes('denied'))).toEqual([]);
  });

  it.each([
    ['Messages are end-to-end encrypted, and we cannot read them.'],
    ['Messages are end-to-end encrypted, so nobody but you can read them.'],
    ['Messages are end-to-end encrypted; if you report one, we can read it.'],
  ])('still hides: %s', (sentence) => {
    expect(said(sentence)).toContain('collect denied message-content > self');
  });
});

describe('those who can see', () => {
  it.each([
    ['People who follow you can see your posts.', ['share affirmed content > users']],
    [
      'People who have your phone number can see your profile photo.',
      ['share affirmed profile-photo > users'],
    ],
    [
      'Your messages stay visible for the member who received them.',
      ['share affirmed message-content > users'],
    ],
    ['Your employer will have access to your account.', ['share affirmed unspecified > users']],
    ['We publicise your username to non-members.', ['share affirmed username > public']],
    ['We do not publicise your e-mail address.', ['share denied email-address > public']],
    ['Anyone who has your phone can read your messages.', []],
    ['You will have access to your account.', []],
    ['Your agent must have access to your account.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('those who cannot see, where they can, and what is found', () => {
  it.each([
    ['Partner sites will not be able to access your profile.', ['share denied identity > partner']],
    ['Advertisers will not be able to see your name.', ['share denied name > advertiser']],
    ['Our partners may not be able to access your profile.', []],
    ['You will not be able to access your profile.', []],
    ['Our partners will not be able to call you.', []],
    [
      'Your profile will be accessible to the games and websites you and your friends use.',
      ['share affirmed identity > partner'],
    ],
    ['We share your photos with apps you connect.', ['share affirmed attachment > partner']],
    ['We share our news with apps you connect.', []],
    ['Your name can show up when someone does a search.', ['share affirmed name > public']],
    ['Your profile may be found through search engines.', ['share affirmed identity > public']],
    ['Your photos may also appear on search engines and news sites.', ['share affirmed attachment > public']],
    ['Your photos do not appear in public searches.', []],
    ['You can search for your photos.', []],
    ['If you say so, your photos will be Public.', ['share affirmed attachment > public']],
    [
      'Members can share your photos across our services.',
      ['users: share affirmed attachment > unspecified'],
    ],
    ['Members can send your photos to us.', ['collect affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what goes with a business that is sold', () => {
  it.each([
    ['We may sell your data as part of a merger.', ['share affirmed unspecified > acquirer']],
    ['We may sell or assign your name if we are acquired.', ['share affirmed name > acquirer']],
    ['We do not sell your data, not even in a merger.', ['sell denied unspecified > unspecified']],
    ['We may sell your data to advertisers.', ['sell affirmed unspecified > advertiser']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is done without consent', () => {
  it('hangs on none', () => {
    const modality = (sentence: string) => extractClaims(sentence).map((c) => `${c.polarity} ${c.modality}`);
    expect(modality('We may share your data even without your consent.')).toEqual(['affirmed may']);
    expect(modality('We share your data with your consent.')).toEqual(['affirmed only-if']);
    expect(modality('We never share your data without your consent.')).toEqual([
      'denied does',
      'affirmed only-if',
    ]);
  });
});
