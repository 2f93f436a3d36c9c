import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['We could read your messages but do not.', ['collect denied message-content > self']],
  ['We used to collect your phone number.', []],
  ['We used to collect your phone number, but no longer do.', ['collect denied phone-number > self']],
  ['The contacts of users used to be stored.', []],
  ['Your phone number is used to find your friends.', ['use affirmed phone-number > self']],
  [
    'These cookies are used to store your phone number.',
    ['store affirmed phone-number > self', 'use affirmed cookie-identifier > self'],
  ],
  ['Your phone number is kept out of our logs.', ['store denied phone-number > self']],
  ['We keep your phone number away from advertisers.', ['share denied phone-number > advertiser']],
  ['We keep your phone number from advertisers.', ['share denied phone-number > advertiser']],
  ['We keep your phone number for a year.', ['store affirmed phone-number > self']],
  ['We need not collect your phone number.', []],
  ['Reports without your name are shared with advertisers.', []],
  ['We collect all of this but your phone number.', []],
  ['It would be wrong to say that we sell your phone number.', []],
  ['In case of a breach your phone number may be exposed.', []],
  ['We are considering collecting your phone number.', []],
  ['We consider your phone number when we suggest friends.', ['use affirmed phone-number > self']],
  ['We buy your phone number from data brokers.', ['collect affirmed phone-number > self']],
  ['We do not buy data about you.', []],
  ['We do not buy data about you from brokers.', ['collect denied unspecified > self']],
  ['We may buy your old phone.', []],
  [
    'Your phone number stays hidden from everyone except your contacts.',
    ['share affirmed phone-number > users', 'share denied phone-number > unspecified'],
  ],
  ['We never, ever share your phone number with advertisers.', ['share denied phone-number > advertiser']],
  ['We do not, repeat, do not sell your phone number.', ['sell denied phone-number > unspecified']],
  ['We collect zero data about you.', ['collect denied unspecified > self']],
  [
    'We share your phone number with vendors and nobody else.',
    ['share affirmed phone-number > provider', 'share denied phone-number > unspecified'],
  ],
] as const)('withholds what is said to be withheld: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
