import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

/** Type → clauses that name it, parted by semicolons. */
const CLAUSES: readonly [type: string, names: string][] = [
  ['phone-number', 'a number at which we can reach you; the number you verify by text message'],
  ['name', 'what you call yourself'],
  ['user-id', 'the number we assign to your account'],
  ['status-text', 'what you tell others about yourself'],
  ['date-of-birth', 'whether you are over 16; the month and year of your birth; your age bracket'],
  ['identity', 'where you work; what you do for a living'],
  ['contacts', 'who your friends are; your relationships with other users; how you know each other'],
  [
    'contact-identifier',
    'with whom you chat; which users you exchange messages with; the number you dialled',
  ],
  ['group-membership', 'what teams you are part of; your membership in chat rooms'],
  [
    'message-content',
    'the words you type in a chat; the prompts you enter; the texts you send; the content of deleted messages',
  ],
  ['content', 'the content of deleted posts; what your posts say; the reviews you write'],
  ['call-content', 'what is said during a call'],
  ['search-query', 'the terms you look up; what you have looked for; the places you search for'],
  ['message-metadata', 'when and to whom a message was sent; how long your messages are'],
  ['call-metadata', 'how long a call lasted; whether a call was answered; how many calls you make'],
  ['communication-metadata', 'how often you communicate with others; when and with whom you talk'],
  ['delivery-receipt', 'whether a message arrived'],
  ['read-receipt', 'who has read your message'],
  ['presence', 'whether you are available'],
  ['last-seen', 'how long ago you were online'],
  ['typing', 'that you are writing a message; the rhythm of your typing'],
  [
    'usage-event',
    'the buttons you press; the songs you skip; who you swipe on; how far you scroll; how many times you open the app; whether you installed our app',
  ],
  ['activity', 'your use of our services; how people use our app; information related to your usage of it'],
  [
    'session-timing',
    'at what time you use the app; the date and time that you used the app; how long you have been a member',
  ],
  ['page-url', 'how you found us; the site that sent you to us; where you came from'],
  [
    'ad-interaction',
    'how you react to ads; how often an ad was shown to you; the campaign that led you to us',
  ],
  ['purchase', 'how much you spend; the coins you buy; the contents of your shopping cart'],
  ['payment-information', 'how you pay; the card you pay with'],
  ['device-model', 'which phone you use; whether you use a phone or a tablet'],
  ['operating-system', 'whether you use Android or iOS; the version of Windows you run'],
  ['screen', 'the size of your screen'],
  ['battery', 'whether your battery is low; how full your battery is'],
  ['hardware', 'how much memory your phone has'],
  ['device-identifier', 'a number that identifies your phone'],
  ['diagnostics', 'how often the app crashes'],
  ['connection', 'whether you are on Wi-Fi; how fast your connection is'],
  ['location', 'how far away you are; the places you visit'],
  ['precise-location', 'where exactly you are'],
  ['coarse-location', 'the town you are in; in which country you live'],
];

describe('what clauses name', () => {
  it.each(CLAUSES)('%s', (type, names) => {
    for (const name of names.split('; ')) {
      expect(said(`We collect ${name}.`), name).toEqual([`collect affirmed ${type} > self`]);
      expect(said(`We do not share ${name} with third parties.`), name).toEqual([
        `share denied ${type} > unspecified`,
      ]);
    }
  });
});

describe('clauses that say when something is done', () => {
  it.each([
    ['We log when you sign in.', ['collect affirmed session-timing > self']],
    [
      'We collect information about who you call and when you open the app.',
      ['collect affirmed contact-identifier > self', 'collect affirmed session-timing > self'],
    ],
    ['We collect your phone number when you sign up.', ['collect affirmed phone-number > self']],
    ['Information we log when you use the app is kept.', ['store affirmed unspecified > self']],
    ['If you are offline, we keep your message for a day.', ['store affirmed message-content > self']],
    ['We keep your relationship with us in mind.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
