import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  ['When you send a message, it is stored on our servers.', ['store affirmed message-content > self']],
  [
    'When you send messages or files in a room, a copy of the data is sent to all participants.',
    ['share affirmed attachment > users', 'share affirmed message-content > users'],
  ],
  ['We record when you send messages.', ['collect affirmed message-metadata > self']],
  // How it is sent denies nothing.
  [
    'Your contacts are only transmitted to our server in one-way encrypted form.',
    ['collect affirmed contact-list > self'],
  ],
  ['We only send your number to our server as a hash.', ['collect affirmed phone-number > self']],
  // Servers that take part.
  [
    'Your messages may be replicated across each participating homeserver.',
    ['share affirmed message-content > partner'],
  ],
  ['This instance stores your posts.', ['store affirmed content > self']],
])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

it('speaks of what was hashed', () => {
  const context = 'We upload hashes of the numbers in your address book.';
  expect(said('These hashes are not stored.', { context })).toEqual(['store denied contact-list > self']);
});
