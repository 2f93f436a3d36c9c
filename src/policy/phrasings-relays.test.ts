import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what messengers say of their servers', () => {
  it.each([
    ['Your IP address is visible to our servers.', ['collect affirmed ip-address > self']],
    ['The size of a message is visible to the server.', ['collect affirmed message-metadata > self']],
    ['Our relay does not know the sender of a message.', ['collect denied message-metadata > self']],
    ['We do not know who sent a message.', ['collect denied message-metadata > self']],
    // Who that is, and nothing that is known of it.
    [
      'A message stays visible for the user who received a message from you.',
      ['share affirmed message-content > users'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  const FEW = ['share affirmed profile-photo > users', 'share denied profile-photo > unspecified'];
  it.each([
    ['Your profile photo is only visible to your contacts.', FEW],
    ['Your profile photo is encrypted and only visible to your contacts.', FEW],
    [
      'Your profile photo is end-to-end encrypted, but visible to your contacts.',
      ['collect denied profile-photo > self', ...FEW.slice(0, 1)],
    ],
    // What is open to few is the system, and not the data.
    [
      'Your profile photo is stored on systems that are only available to our staff.',
      ['store affirmed profile-photo > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a part of the service in its place', () => {
  it.each([
    ['The relay stores your messages for two days.', ['store affirmed message-content > self']],
    ['The homeserver stores your messages.', ['store affirmed message-content > self']],
    ['The directory server does not store phone numbers.', ['store denied phone-number > self']],
    ['The backend logs your IP address.', ['collect affirmed ip-address > self']],
    ['Your messages are sent to the relay.', ['collect affirmed message-content > self']],
    ['The maintainers do not have access to your messages.', ['collect denied message-content > self']],
    ['The operator of this server collects your IP address.', ['collect affirmed ip-address > self']],
    // Others' parts are theirs.
    ['Your messages are sent to other homeservers.', ['share affirmed message-content > partner']],
    ['Your phone number is shared with mobile network operators.', ['share affirmed phone-number > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('an item with a label that is data', () => {
  const under = (lead: string, item: string) => said(item, { context: lead });
  it.each([
    ['IP addresses: kept for 7 days to prevent abuse', 'ip-address'],
    ['Username: the public name that you choose', 'username'],
    ['Push token (optional): so that we can notify you', 'push-token'],
  ])('%s: is of its label', (item, type) => {
    expect(under('We collect:', item)).toContain(`collect affirmed ${type} > self`);
    expect(under('We never collect:', item)).toContain(`collect denied ${type} > self`);
  });
  it('is of what it explains where that names data', () => {
    expect(under('We collect:', 'Account: your email address and your birthday')).toEqual([
      'collect affirmed date-of-birth > self',
      'collect affirmed email-address > self',
    ]);
  });
});

describe('what stands beside what somebody gets', () => {
  it.each([
    [
      'Acme receives a push token but no message content.',
      ['share affirmed push-token > named:Acme', 'share denied message-content > named:Acme'],
    ],
    [
      'We store your phone number and no messages.',
      ['store affirmed phone-number > self', 'store denied message-content > self'],
    ],
    [
      'We can see who you send messages to, but not what you write.',
      ['collect affirmed contact-identifier > self', 'collect denied message-content > self'],
    ],
    // Some few, of whom nothing is said of others.
    ['Blocked users cannot see your profile photo.', []],
    ['People you have blocked cannot see when you are online.', []],
    ['Other users cannot see your profile photo.', ['share denied profile-photo > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is said of data in passing', () => {
  it.each([
    ['We log information about your visits.', ['collect affirmed usage-event > self']],
    ['Other users can see your previous posts.', ['share affirmed content > users']],
    [
      'The information that Acme shares with us includes your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We use servers to store and process your birthday.',
      ['store affirmed date-of-birth > self', 'use affirmed date-of-birth > self'],
    ],
    ['Relay servers temporarily store your messages.', ['store affirmed message-content > self']],
    ['Your IP address is visible to the destination servers.', ['share affirmed ip-address > partner']],
    ['Network providers can also store IP addresses.', ['provider: store affirmed ip-address > self']],
    // On what one of a list hangs does not end it.
    [
      'Your name, location (if you turn that on), and birthday are visible to all users.',
      [
        'share affirmed date-of-birth > users',
        'share affirmed location > users',
        'share affirmed name > users',
      ],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('servers that nobody else is said to run', () => {
  it.each([
    ['Relays cannot see who is talking to whom.', ['collect denied message-metadata > self']],
    ['Servers never learn your birthday.', ['collect denied date-of-birth > self']],
    ['No relay ever stores your messages.', ['store denied message-content > self']],
    ['Other servers never learn your birthday.', ['share denied date-of-birth > partner']],
    ['No server is perfectly safe.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  [
    'Undelivered messages are held for a week and then dropped.',
    ['store affirmed message-content > self', 'store denied message-content > self'],
  ],
  ['Pigeon works without a phone number.', ['collect denied phone-number > self']],
  ['Pigeon can be used without a phone number.', []],
  ['The last two bytes of your IP address are removed.', []],
  ["The room's history is visible to new members.", ['share affirmed message-content > users']],
  ['Your client tells your contacts whether you are online.', ['share affirmed presence > users']],
  ['Read receipts tell others when you have read a message.', ['share affirmed read-receipt > users']],
  ['The server writes nothing to disk.', ['store denied unspecified > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
