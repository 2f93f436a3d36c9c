import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('address books that are taken, gone through and cleared', () => {
  it.each([
    [
      'We sync your device contacts regularly and check for users that match contacts in your address book.',
      ['collect affirmed contact-list > self', 'use affirmed contact-list > self'],
    ],
    [
      'We receive your name, gender and list of friends.',
      [
        'collect affirmed contact-list > self',
        'collect affirmed gender > self',
        'collect affirmed name > self',
      ],
    ],
    ['Pigeon adds the people you know to your contact list.', ['use affirmed contact-list > self']],
    ['We look for matches between your contacts and our members.', ['use affirmed contact-list > self']],
    ['We let you find friends by syncing your phone book.', ['collect affirmed contact-list > self']],
    ['Any contacts that have not been matched will be deleted.', ['store denied contact-list > self']],
    ['We delete unmatched contacts right away.', ['store denied contact-list > self']],
    [
      "If your information appears in another user's address book, we may process your data.",
      ['use affirmed contact-list > self'],
    ],
    [
      'When your details are in the contacts of a member, we will store your information.',
      ['store affirmed contact-list > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['Your contacts will be notified.', []],
    ['Any contacts can be blocked.', []],
    ['We never add anyone to your contact list.', []],
    ['We add new features to your contact list.', []],
    ['You can message the people in your contact list.', []],
    ['If you use our app, we may process your data.', ['use affirmed unspecified > self']],
  ])('are not meant: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
