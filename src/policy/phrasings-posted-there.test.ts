import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what people post and send, told of what is collected', () => {
  it.each([
    [
      'You may post on Pigeon, or send a private message.',
      ['collect affirmed content > self', 'collect affirmed message-content > self'],
    ],
    ['You can send photos and voice messages.', ['collect affirmed attachment > self']],
    ['You can send messages to other users.', ['users: share affirmed message-content > users']],
    ['You may send a request by e-mail.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section: 'What information we collect' })).toEqual(claims);
  });

  it('are no claim elsewhere', () => {
    expect(said('You can send private messages.', { section: 'Your rights' })).toEqual([]);
    expect(said('You may post on Pigeon.', { section: 'Your rights' })).toEqual([]);
  });
});

describe('what is processed for customers', () => {
  it('is no use of its own beside what is collected', () => {
    const context = 'We may collect, or process on behalf of our customers, the following data:';
    expect(said('Your birthday', { context })).toEqual(['collect affirmed date-of-birth > self']);
  });

  it('is used where nothing is said of customers', () => {
    expect(said('Your birthday', { context: 'We may collect or process the following data:' })).toEqual([
      'collect affirmed date-of-birth > self',
      'use affirmed date-of-birth > self',
    ]);
  });
});
