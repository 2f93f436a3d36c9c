import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('people of the service itself', () => {
  it.each([
    ['Our administrators have access to your messages.', ['collect affirmed message-content > self']],
    ['Our administrators do not have access to your messages.', ['collect denied message-content > self']],
    ['Our server maintainers can see your IP address.', ['collect affirmed ip-address > self']],
    ["Pigeon's administrators can see your IP address.", ['collect affirmed ip-address > self']],
    ['The operators of Pigeon cannot read your messages.', ['collect denied message-content > self']],
    ['The administrators of our instance may view your messages.', ['use affirmed message-content > self']],
    ['Our staff and volunteers can see your email address.', ['collect affirmed email-address > self']],
    [
      'Our moderators and administrators do not share your name with anyone.',
      ['share denied name > unspecified'],
    ],
    ['Nobody but our administrators can read your messages.', ['use affirmed message-content > self']],
    ['We share reported messages with our volunteers.', []],
  ])('are the service: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['Our group administrators can see your phone number.', ['share affirmed phone-number > users']],
    ['Workspace administrators have access to your messages.', ['share affirmed message-content > users']],
    ['Your administrator can see your email address.', ['share affirmed email-address > users']],
  ])('are not those of others: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
