import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is kept, in a turn of its own', () => {
  it.each([
    ['The sync feature stores your messages on our servers.', ['store affirmed message-content > self']],
    ['This e-mail will be kept until you leave.', ['store affirmed email-address > self']],
    ['Your photos are backed up to our servers.', ['store affirmed attachment > self']],
    [
      'Data you provide that we keep may include, but not be limited to; your name.',
      ['store affirmed name > self'],
    ],
    ['Your photos are never sent to any server.', ['collect denied attachment > self']],
    ['The app does not upload your contacts anywhere.', ['collect denied contact-list > self']],
    ['Only the recipient can decrypt your messages.', ['collect denied message-content > self']],
    [
      'Your notes are encrypted before they leave and we have no access to the key.',
      ['collect denied content > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['The sync feature stores your messages on your phone.'],
    ['Our add-on records shows.'],
    ['Your password, which we never keep in plain text, is hashed.'],
  ])('says nothing of it: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
