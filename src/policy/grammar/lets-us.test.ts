import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what people let the service or its tools share', () => {
  it.each([
    [
      'You may have the option to allow Pigeon to share your birthday with the public.',
      ['share affirmed date-of-birth > public'],
    ],
    [
      'You can opt to have us show your phone number to your followers.',
      ['share affirmed phone-number > users'],
    ],
    [
      'You may be able to let Facebook share your friends list with us.',
      ['collect affirmed contact-list > self'],
    ],
    [
      'Our widgets make it possible for you to share your photos on social networks.',
      ['users: share affirmed attachment > partner'],
    ],
    [
      'You can use Pigeon to share your location with your friends.',
      ['users: share affirmed location > users'],
    ],
    ['You may have to share your birthday.', ['collect affirmed date-of-birth > self']],
    ['You can ask us to delete your data.', []],
    ['You can use your account to send us messages.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
