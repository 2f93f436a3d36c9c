import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is given to others, in further ways of saying so', () => {
  it.each([
    // The person is no one who gets it, where someone else is named first or the words only say whom it concerns.
    [
      'We will disclose your birthday to the stablehand who brings the parcel to you.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    [
      'We may share your birthday with tools we use to advertise to you elsewhere.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    ['We will disclose your birthday to you.', []],
    // What stands between the verb and what is given.
    [
      'We may disclose, under strict terms, your birthday to our vendors.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We may disclose (or give access to) your birthday to our vendors.',
      ['share affirmed date-of-birth > provider'],
    ],
    // Lists of those who get it.
    [
      'We share your birthday with our subsidiaries, contracted labs, and vendors.',
      ['share affirmed date-of-birth > family', 'share affirmed date-of-birth > provider'],
    ],
    ['We share your birthday with vetted and licensed vendors.', ['share affirmed date-of-birth > provider']],
    [
      'We share your birthday with other entities under the Pigeon Group as needed.',
      ['share affirmed date-of-birth > family'],
    ],
    [
      'We share your birthday with our affiliates to run the app, and with advertisers for campaigns.',
      ['share affirmed date-of-birth > advertiser', 'share affirmed date-of-birth > family'],
    ],
    ['We share your birthday with DSPs.', ['share affirmed date-of-birth > advertiser']],
    ['We provide the Bavarian police with your birthday.', ['share affirmed date-of-birth > authority']],
    [
      'Advertising and attribution partners: we share your birthday to plan campaigns.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    // Verbs that share those who do it.
    [
      'Your birthday may be gathered by, sent to, and kept by our vendor.',
      [
        'provider: collect affirmed date-of-birth > self',
        'provider: store affirmed date-of-birth > self',
        'share affirmed date-of-birth > provider',
      ],
    ],
    [
      'Your birthday is sent to and kept in our data centres.',
      said('Your birthday is sent to us and kept by us.'),
    ],
    [
      'Your birthday may be shared with a member who was chosen by one of our moderators.',
      ['share affirmed date-of-birth > users'],
    ],
    // Whoever takes over the business.
    [
      'Your birthday may be transferred to a third party if we undergo a merger.',
      ['share affirmed date-of-birth > acquirer'],
    ],
    // Supposed of the service, and so done.
    [
      'When we disclose birthdays, we sign a contract that binds the recipient to secrecy.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    [
      'We rely on model clauses to transfer your birthday to vendors overseas.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['When we transfer your birthday abroad, we do so under a contract with the state.', []],
    [
      'Whenever your birthday is passed on to vendors, we bind them by contract.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['You will hear from us when your birthday might be passed on to vendors.', []],
    [
      'When we give access to personal information to vendors, we set rules.',
      ['share affirmed unspecified > provider'],
    ],
    // Open to those who are named.
    ['The name you pick when signing up is visible to all members.', ['share affirmed name > users']],
    ['Your birthday is all visible to non-members.', ['share affirmed date-of-birth > public']],
    [
      'Your birthday will be visible to members, so please take care.',
      ['share affirmed date-of-birth > users'],
    ],
    [
      'Both Pigeon and our vendors may have access to your birthday.',
      [...said('We may have access to your birthday.'), 'share affirmed date-of-birth > provider'],
    ],
    [
      'The app is free, and when you send us photos they are published.',
      said('When you send us photos, they are published.'),
    ],
    ['We make available to our vendors your birthday.', ['share affirmed date-of-birth > provider']],
    [
      'We will continue to make available to our vendors (acting as our processors) your birthday.',
      ['share affirmed date-of-birth > provider'],
    ],
    // Items of a list.
    ['Disclose your personal data to our vendors as needed.', ['share affirmed unspecified > provider']],
    ['Share your personal data with friends only.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('is given to those whom an item of a list names in its label', () => {
    const to = (item: string, context = 'We may share your birthday with the following recipients:') =>
      said(item, { context });
    const shared = ['share affirmed date-of-birth > provider'];
    expect(to('Service Providers: firms to run the service.')).toEqual(shared);
    expect(to('Service Providers: We hire others to run the service.')).toEqual(shared);
    expect(to('Other users: You may choose what to fill in.')).toEqual([
      'share affirmed date-of-birth > users',
    ]);
    expect(to('Contests: We may hold contests with others.')).toEqual([]);
    expect(to('Service Providers: We hire others to run the service.', 'You can write to these:')).toEqual(
      [],
    );
  });

  it('knows the service by the initials of its name', () => {
    const sentence = 'PPW may share your birthday with affiliates of Pigeon Post Worldwide.';
    expect(said(sentence, { service: 'Pigeon Post Worldwide' })).toEqual([
      'share affirmed date-of-birth > family',
    ]);
  });

  it('takes what others copy as kept by them', () => {
    expect(said('Other users may record your messages.')).toEqual([
      'users: store affirmed message-content > self',
    ]);
    expect(said('Your messages may be captured by other users.')).toEqual([
      'users: store affirmed message-content > self',
    ]);
  });
});

describe('what a reader is bidden to note', () => {
  it.each([
    ['Please note no birthday will be shared with advertisers.', ['share denied date-of-birth > advertiser']],
    ['Please be aware: your birthday is public.', ['share affirmed date-of-birth > public']],
    [
      'You should assume that whatever photos you post can be seen by other members.',
      said('Photos you post can be seen by other members.'),
    ],
    ['You should presume that your birthday is public.', ['share affirmed date-of-birth > public']],
    ['Your birthday is of course visible to other members.', ['share affirmed date-of-birth > users']],
    ['Please note that other sites may have rules of their own.', []],
    ['You should understand how we share your birthday with others.', []],
    ['Please note the following.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
