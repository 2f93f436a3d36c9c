import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what messengers say of themselves', () => {
  it.each([
    // No access at all is a denial, and an attempt is none.
    ['We have access to no messages.', ['collect denied message-content > self']],
    [
      'When you chat, we will have access to none of your messages.',
      ['collect denied message-content > self'],
    ],
    ["We don't have the ability to see your location.", ['collect denied location > self']],
    ['Our servers know nothing about your contacts.', ['collect denied contact-list > self']],
    ['The app knows little about your location.', []],
    ['The server only sees who talks to whom.', ['collect affirmed message-metadata > self']],
    ['We try not to collect your birthday.', []],
    ['We strive not to share your birthday with anyone.', []],
    ['We do not try to collect your birthday.', ['collect denied date-of-birth > self']],
    // Whom others are, and who gets nothing.
    ['Advertisers cannot see your messages.', ['share denied message-content > advertiser']],
    ['Our hosting providers cannot read your messages.', ['share denied message-content > provider']],
    ['Our abuse team sees your messages.', ['use affirmed message-content > self']],
    ['Machine learning models analyse usage patterns to detect abuse.', []],
    // A second verb of what "we" are.
    [
      'We are part of a group and share your phone number with the other companies of the group.',
      ['share affirmed phone-number > family'],
    ],
    ['We are based in Berlin and log your IP address.', ['collect affirmed ip-address > self']],
    ['We care about privacy and collect only your birthday.', ['collect affirmed date-of-birth > self']],
    ['We are committed to fair use and storage of data.', []],
    // What others see of a call, in a group, on a site.
    [
      'Calls are direct, so the person you call can see your IP address.',
      ['share affirmed ip-address > users'],
    ],
    [
      'We ask for your birthday so that others can see your IP address.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['Your photo is shared with the chats that you are in.', ['share affirmed attachment > users']],
    ['Members of groups you join can see your phone number.', ['share affirmed phone-number > users']],
    ['Websites you visit can see your IP address.', ['share affirmed ip-address > partner']],
    ['The server learns your IP address.', ['collect affirmed ip-address > self']],
    ['Content shared publicly is visible to everyone.', ['share affirmed content > public']],
    ['You can set a name that will be shown to other users.', ['share affirmed name > users']],
    ['You can choose who sees your profile photo.', []],
    // What is kept and what is not.
    ['We know which groups you are in.', ['collect affirmed group-membership > self']],
    ['We store who writes to whom.', ['store affirmed message-metadata > self']],
    [
      'The following is stored on our servers: name, birthday.',
      ['store affirmed date-of-birth > self', 'store affirmed name > self'],
    ],
    [
      'Phone numbers in your address book are hashed before they are sent to our servers.',
      ['collect affirmed contact-list > self'],
    ],
    [
      'We store the URL used to open the room and your phone number.',
      ['store affirmed page-url > self', 'store affirmed phone-number > self'],
    ],
    ['Secret chats leave no trace on our servers.', ['store denied message-content > self']],
    ['Data shared with advertisers: none.', ['share denied unspecified > advertiser']],
    ['We transcribe your voice messages.', ['use affirmed attachment > self']],
    [
      'We work out your location from your IP address.',
      ['use affirmed ip-address > self', 'use affirmed location > self'],
    ],
    ['Ads are chosen using your gender.', ['use affirmed gender > self']],
    ['We show ads chosen by our partners.', []],
    // Cookies and identifiers that are put on a device.
    ['We store cookies on your device.', ['collect affirmed cookie-identifier > self']],
    ['We store cookies on our servers.', ['store affirmed cookie-identifier > self']],
    ['We set a random identifier in your browser.', ['collect affirmed device-identifier > self']],
    // Asides.
    [
      'We collect, directly or through our vendors, your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'Other reasons we may keep your birthday are if the law asks for it.',
      ['store affirmed date-of-birth > self'],
    ],
    ['We collect information (such as your birthday).', ['collect affirmed date-of-birth > self']],
    [
      'We collect information (including your birthday).',
      ['collect affirmed date-of-birth > self', 'collect affirmed unspecified > self'],
    ],
    ['Whether the law applies (some laws require us to keep records of your purchases).', []],
    [
      'We may share your data with buyers and other participants in a sale.',
      ['share affirmed unspecified > acquirer'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('denies what a statement does not include', () => {
    const context = 'We share your information with our partners.';
    expect(said('This does not include sharing private messages.', { context })).toEqual([
      'share denied message-content > partner',
    ]);
    expect(said('This does not include asking for private messages.', { context })).toEqual([]);
  });

  it('takes "similar information" for what was spoken of', () => {
    const context = 'Partners tell us your IP address.';
    expect(said('We collect similar information ourselves.', { context })).toEqual([
      'collect affirmed ip-address > self',
    ]);
  });
});
