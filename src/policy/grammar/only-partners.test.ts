import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what only those who speak with each other can read', () => {
  it.each([
    ['Only you and the people you write to can see your messages.', ['message-content']],
    ['Only you and your contacts have the ability to read your chats.', ['message-content']],
    ['Only the sender and the recipient can access the messages.', ['message-content']],
    ['Your messages can only be read by you and the recipient.', ['message-content']],
    ['Your calls can be heard only by you and the people you talk to.', ['call-content']],
  ])('%s', (text, types) => expect(said(text)).toEqual(types.map((t) => `collect denied ${t} > self`)));

  it('looks back for what "them" is', () => {
    expect(
      said('Only you and those you speak with will have the ability to see them.', {
        context: 'Your messages and calls are encrypted from end to end.',
      }),
    ).toEqual(['collect denied call-content > self', 'collect denied message-content > self']);
  });

  it.each([
    'Only you and our moderators can read your messages.',
    'Only you and the administrators can read your messages.',
    'Only you and the people you share them with can see them.',
    'Only you and people in your company can see your messages.',
    'Your messages can be read by you and the recipient.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));
});
