import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what data is denied to be taken from', () => {
  it.each([
    ['We do not collect your phone number from your contacts.', ['phone-number'], 'from your contacts'],
    ['We cannot derive your location from these logs.', ['location'], 'from these logs'],
    [
      'We never read messages or photos from your chats.',
      ['message-content', 'attachment'],
      'from your chats',
    ],
  ])('%s', (sentence, data, condition) => {
    expect(extractClaims(sentence, { service: 'Pigeon' })).toMatchObject([
      { polarity: 'denied', data, conditions: [condition] },
    ]);
  });

  it('is denied with the rest where it stands beside it', () => {
    expect(said('We do not collect your phone number or your contacts.')).toEqual([
      'collect denied contact-list > self',
      'collect denied phone-number > self',
    ]);
  });
});

describe('what contacts send', () => {
  it.each([
    ['We store messages from your contacts.', ['store affirmed message-content > self']],
    ['We keep voice messages from your friends.', ['store affirmed attachment > self']],
    ['We collect names and numbers from your contacts.', ['collect affirmed contact-list > self']],
    ['We collect photos of your contacts.', ['collect affirmed contact-list > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
