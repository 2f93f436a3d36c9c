import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what only leads up to a deed', () => {
  it.each([
    [
      'We use tools such as feeds and APIs to make your public posts available to websites and others.',
      ['share affirmed content > unspecified'],
    ],
    [
      'These features may use machine learning or other technology to scan your messages.',
      ['use affirmed message-content > self'],
    ],
    [
      'Our tools use automated processes to tailor what you see based on the data we have about you, such as your searches and location.',
      ['use affirmed location > self', 'use affirmed search-query > self'],
    ],
    [
      'There are several ways in which you may provide us your name and your age.',
      ['collect affirmed date-of-birth > self', 'collect affirmed name > self'],
    ],
    [
      'We keep a log that records your orders, and such log will include your IP address.',
      ['store affirmed ip-address > self', 'store affirmed purchase > self'],
    ],
    [
      'Account owners may see who sent and received Acme Chat messages.',
      ['share affirmed message-metadata > users'],
    ],
    [
      'Group owners and those they appoint may see the e-mail addresses of members.',
      ['share affirmed email-address > users'],
    ],
    ['Meeting hosts can watch the recordings of your calls.', ['share affirmed call-content > users']],
  ])('is left out: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['These tools use cookies to review your visit.'],
    ['There are several ways in which you can reach us.'],
    ['We keep a list that includes all our offices.'],
  ])('says nothing by itself: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('what data is for', () => {
  it.each([
    [
      'The data we collect is purely for the purpose of operating the service.',
      ['use affirmed unspecified > self', 'use denied unspecified > self'],
    ],
    ['The data is only for internal use.', []],
    ['This data is only for registered users.', []],
    ['The information is only to be read by you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  const context = 'We collect your location.';
  it.each([
    ['Based on this information, we may suggest places near you.', ['use affirmed location > self']],
    ['Based on this information, we do not show you ads.', []],
    ['Based on this information, we have closed the account.', []],
  ])('is told in front: %s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('what is shared', () => {
  it.each([
    [
      'We collect your e-mail address and share with our partners.',
      ['collect affirmed email-address > self', 'share affirmed email-address > partner'],
    ],
    [
      'Your name is used to pay you, and we will share with our bank.',
      ['share affirmed name > partner', 'use affirmed name > self'],
    ],
    ['We do not share with third parties.', []],
    ['We collect your name, but we never share with third parties.', ['collect affirmed name > self']],
    ['You decide what we collect and share with others.', []],
  ])('may be left unsaid: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a list of data as the subject', () => {
  it.each([
    [
      'Your name, birthday and gender, if they are in your profile, are collected.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed gender > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'Your location, the trips inferred from it, your age and your device type may be used to pick ads.',
      [
        'use affirmed date-of-birth > self',
        'use affirmed device-model > self',
        'use affirmed location > self',
      ],
    ],
  ])('goes on behind an aside: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('words that are data where it is told whose they are', () => {
  it.each([
    ['We use the age of our customers to keep children out.', ['use affirmed date-of-birth > self']],
    ['We use the location of our users to show them the weather.', ['use affirmed location > self']],
    ['The location of our office is Oslo.', []],
    ['We note who sent and received messages.', ['collect affirmed message-metadata > self']],
    ['We collect your PC name.', ['collect affirmed device-model > self']],
    [
      'Our pages may contain web beacons, cookies or tags.',
      ['use affirmed cookie-identifier > self', 'use affirmed tracking-pixel > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
