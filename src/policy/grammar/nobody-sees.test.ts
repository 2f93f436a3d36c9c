import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const UNREAD = ['collect denied message-content > self'];

describe('whom a subject shuts out', () => {
  it.each([
    'Nobody at Pigeon reads your messages.',
    'No employee of Pigeon may read your messages.',
    'No one on our team can read your messages.',
    'Not even we can read your messages.',
    'Only you and the recipient can read your messages.',
    'Nobody except you and the recipient can read your messages.',
    'No one else can read your messages.',
  ])('%s', (text) => expect(said(text)).toEqual(UNREAD));

  it.each([
    'Only you can see your contacts.',
    'Nobody can see your last seen time.',
    'Nothing in this policy limits your rights.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));

  it.each([
    ['Nothing you say is kept.', ['store denied message-content > self']],
    ['Nothing is shared with advertisers.', ['share denied unspecified > advertiser']],
    // Whom of its users a service shows something to says nothing of the service.
    ['Only you and your friends can see your photos.', ['share affirmed attachment > users']],
    ["We'd never sell your phone number.", ['sell denied phone-number > unspecified']],
    ['Your phone number is not to be shared with anyone.', ['share denied phone-number > unspecified']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it('looks back for what "none of this" is of', () => {
    expect(said('None of this is sold.', { context: 'We store your name.' })).toEqual([
      'sell denied name > unspecified',
    ]);
  });
});
