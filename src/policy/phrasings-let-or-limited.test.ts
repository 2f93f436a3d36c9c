import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what people let a service do, see of one another, and what its use is limited to', () => {
  it.each([
    ['You may allow us to have access to your contacts.', ['collect affirmed contact-list > self']],
    [
      'We may ask you to tell us your age and let us use it.',
      ['collect affirmed date-of-birth > self', 'use affirmed date-of-birth > self'],
    ],
    ['We never ask you to share your password and let us use it.', []],
    ['If you do not allow us to have access to your photos, you cannot send them.', []],
    ['You can chat with members and view one another’s posts.', ['share affirmed content > users']],
    ['Players can see each other’s phone numbers.', ['share affirmed phone-number > users']],
    ['Players can not see each other’s phone numbers.', ['share denied phone-number > users']],
    ['You can see each other’s posts.', []],
    [
      'Your name and photo are considered publicly available.',
      ['share affirmed name > public', 'share affirmed profile-photo > public'],
    ],
    ['Your profile is intended for public viewing.', ['share affirmed identity > public']],
    ['Letters to the editor are considered public statements.', []],
    [
      'We limit our use of your location to providing directions.',
      ['use affirmed location > self', 'use denied location > self'],
    ],
    ['We restrict the use of our service to adults.', []],
    ['You may ask that we limit our use of your data to what is necessary.', []],
    ['We store proof of your consent.', ['store affirmed unspecified > self']],
    ['The newsletter may be tailored to you, based on your purchases.', ['use affirmed purchase > self']],
    ['Our notifications are not personalised on the basis of your location.', ['use denied location > self']],
    ['We answer messages based on the order in which they arrive.', []],
    [
      'We only store your name, and no other data.',
      ['store affirmed name > self', 'store denied unspecified > self'],
    ],
    [
      'We use your name to greet you, and nothing else.',
      ['use affirmed name > self', 'use denied name > self'],
    ],
    [
      'We collect your name and no other data is needed.',
      ['collect affirmed name > self', 'collect denied unspecified > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
