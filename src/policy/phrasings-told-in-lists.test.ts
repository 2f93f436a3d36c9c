import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('how far something is collected', () => {
  const context = 'We collect the following kinds of personal data:';

  it.each([
    [
      'Health information, to the extent you mention it in your messages;',
      ['collect affirmed unspecified > self'],
    ],
    [
      'Biometric information, if you choose to upload a photo or video;',
      ['collect affirmed biometric > self'],
    ],
    ['Gender, insofar as you tell us in your posts.', ['collect affirmed gender > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });
});

describe('who is shown what', () => {
  it.each([
    [
      'The information in your profile, including your nickname, your location (if you give it) and photos you upload, is visible to all members.',
      [
        'share affirmed attachment > users',
        'share affirmed location > users',
        'share affirmed username > users',
      ],
    ],
    ['Your posts can be viewed by Pigeon users.', ['share affirmed content > users']],
    [
      'Messages you sent to other users may stay visible after you leave.',
      ['share affirmed message-content > users'],
    ],
    [
      'We send your number to services we use to advertise the app.',
      ['share affirmed phone-number > advertiser'],
    ],
    ['We send your number to tools we use to call you back.', ['share affirmed phone-number > provider']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('states what an aim shows to people', () => {
    expect(said('to show your location to other members', { context: 'We use your data:' })).toContain(
      'share affirmed location > users',
    );
  });
});
