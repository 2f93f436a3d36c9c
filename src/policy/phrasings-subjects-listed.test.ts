import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a subject that lists data behind a relative clause', () => {
  it.each([
    [
      'The information you give us and your IP address may be shared with our partners.',
      ['share affirmed ip-address > partner', 'share affirmed unspecified > partner'],
    ],
    [
      'The messages you send, the files you upload and your contacts are stored on our servers.',
      [
        'store affirmed attachment > self',
        'store affirmed contact-list > self',
        'store affirmed message-content > self',
      ],
    ],
    [
      'Your name, the content you post and your photo will be visible to others.',
      [
        'share affirmed content > users',
        'share affirmed name > users',
        'share affirmed profile-photo > users',
      ],
    ],
    [
      'Any data you put on your page and any content you post will be seen by others.',
      ['share affirmed content > users', 'share affirmed unspecified > users'],
    ],
    [
      'The e-mail address you signed up with and your phone number are used to find friends.',
      ['use affirmed email-address > self', 'use affirmed phone-number > self'],
    ],
    [
      'The messages you send and the files you upload are never stored.',
      ['store denied attachment > self', 'store denied message-content > self'],
    ],
  ])('is all of it: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'Messages you send to your friends and your contacts are stored.',
      ['store affirmed message-content > self'],
    ],
    ['The photos you share and like are stored.', ['store affirmed attachment > self']],
    [
      'The messages you send, which hold your name and your photo, are stored.',
      ['store affirmed message-content > self'],
    ],
  ])('is not what its clauses name: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
