import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('others are given data', () => {
  it.each([
    ['We let the seller know your phone number.', ['share affirmed phone-number > partner']],
    [
      'We entrust service providers with the processing of your messages.',
      ['share affirmed message-content > provider'],
    ],
    [
      'We have outsourced the storage of your photos to a hosting provider.',
      ['share affirmed attachment > provider'],
    ],
    ['Within our group of companies, customer data is exchanged.', ['share affirmed unspecified > family']],
    [
      'Comments are published with your username.',
      ['share affirmed content > public', 'share affirmed username > public'],
    ],
    ['Your name will be listed on our website.', ['share affirmed name > public']],
    ['Your activity may be indicated on your profile.', ['share affirmed activity > public']],
    ['Every photo posted on the site is public.', ['share affirmed attachment > public']],
    [
      'We share your data with: Police and courts, if the law demands it.',
      ['share affirmed unspecified > authority'],
    ],
    ['Read receipts let the sender know you have read it.', ['share affirmed read-receipt > users']],
    ['People who have your number saved see your profile picture.', ['share affirmed profile-photo > users']],
    ['In calls your IP address is revealed to the other party.', ['share affirmed ip-address > users']],
    ['Your number is received by our SMS gateway.', ['share affirmed phone-number > provider']],
    ['Your messages are copied to all members of the channel.', ['share affirmed message-content > users']],
    ['We comply with lawful requests for user data.', ['share affirmed unspecified > authority']],
    [
      'When served with a warrant we must surrender the messages we hold.',
      ['share affirmed message-content > authority'],
    ],
    ['The company that runs our website can see your IP address.', ['share affirmed ip-address > provider']],
    [
      'We pass your phone number to the company that sends our text messages.',
      ['share affirmed phone-number > provider'],
    ],
    [
      'It is sometimes necessary for us to hire service providers to process your messages.',
      ['share affirmed message-content > provider'],
    ],
    [
      'To translate a message, its text is sent to a translation service.',
      ['share affirmed message-content > provider'],
    ],
    [
      'We work with Featherly, to which we transfer your IP address.',
      ['share affirmed ip-address > named:Featherly'],
    ],
    [
      'This presupposes that the providers of this content perceive your IP address.',
      ['share affirmed ip-address > provider'],
    ],
    [
      'When you add your photo to your profile, that is also publicly available information.',
      ['share affirmed profile-photo > public'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We let you know your rights.'],
    ['We let you know when a loft is full.'],
    ['Recipients of the newsletter are our members.'],
    ['Recipients are required to keep your data safe.'],
    ['Your number is not published with your name.'],
    ['We may comply with lawful requests for removal of seeds.'],
    ['The loft can only be read by our staff.'],
  ])('are not: %s', (sentence) => {
    expect(said(sentence).filter((line) => line.startsWith('share affirmed'))).toEqual([]);
  });

  it('goes on from what was said', () => {
    expect(
      said('Recipients are our affiliates and our vendors.', { context: 'We share your name with others.' }),
    ).toEqual(['share affirmed name > family', 'share affirmed name > provider']);
    expect(
      said('The data shared with them is limited to your IP address.', {
        context: 'We work with advertisers.',
      }),
    ).toEqual(['share affirmed ip-address > advertiser']);
  });
});

describe('what a person links is not of the service', () => {
  it.each([
    [
      'If you connect your account with another app, that app can read your profile.',
      ['share affirmed identity > partner'],
    ],
    [
      'When you open an embedded video, the video platform receives your IP address.',
      ['share affirmed ip-address > partner'],
    ],
    ['By adding a bot, you let it read your messages.', ['share affirmed message-content > partner']],
    ['When you use our app, the server receives your IP address.', ['collect affirmed ip-address > self']],
    ['If you use the service, we read your messages.', ['use affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a subject in the plural with a phrase behind it', () => {
  it.each([
    ['The providers of this content receive your IP address.', ['share affirmed ip-address > provider']],
    [
      'SDKs in our app send your device ID to ad networks.',
      ['share affirmed device-identifier > advertiser'],
    ],
    ['Members of our team use your e-mail address to answer you.', ['use affirmed email-address > self']],
    ['People in the same room see your name.', ['share affirmed name > users']],
    ['Users in Norway see our notice.', []],
    ['For users in Norway see our notice.', []],
    ['Details on how our partners use your data are below.', []],
    ['The settings of your phone share your location.', []],
    ['The purposes of data use your choices.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('questions and answers', () => {
  it.each([
    ['Why do we need your phone number? To send you a code.', ['use affirmed phone-number > self']],
    ['Who sees my messages? Everyone in the chat.', ['share affirmed message-content > users']],
    [
      'Who can see my phone number? Only your contacts.',
      ['share affirmed phone-number > users', 'share denied phone-number > unspecified'],
    ],
    ['Who do you share my data with? With our hosting provider.', ['share affirmed unspecified > provider']],
    ['With whom do you share my e-mail address? Nobody.', ['share denied email-address > unspecified']],
    ['Who gets my data? It depends.', []],
    ['Who do you share my data with? The loft reserves the right to write to you.', []],
    ['Why do you need my phone number? To find out, read on.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
