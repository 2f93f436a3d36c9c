import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short; of a denial with what limits it. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient} (${c.actor})${c.polarity === 'denied' && c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('clauses whose limits are their own', () => {
  it.each([
    [
      'We never sell your photos, but nobody but your contacts sees your photo.',
      [
        'sell denied attachment > unspecified (self)',
        'share affirmed attachment > users (self)',
        'share denied attachment > unspecified (self)',
      ],
    ],
    [
      'Nobody but your contacts sees your photo, and we never sell your messages.',
      [
        'share affirmed attachment > users (self)',
        'share denied attachment > unspecified (self)',
        'sell denied message-content > unspecified (self)',
      ],
    ],
    [
      'We do not sell your number and nothing but your name is stored.',
      [
        'sell denied phone-number > unspecified (self)',
        'store denied unspecified > self (self) | Except for your name',
        'store affirmed name > self (self)',
      ],
    ],
    [
      'We do not sell your photos, and no more data is kept than needed.',
      ['sell denied attachment > unspecified (self)', 'store affirmed unspecified > self (self)'],
    ],
    [
      'We do not sell your photos, but only your username, and never your number, is shown to others.',
      [
        'sell denied attachment > unspecified (self)',
        'share affirmed username > users (self)',
        'share denied phone-number > users (self)',
      ],
    ],
    [
      'We do not sell your photos, and your number is never shared with advertisers, only with banks.',
      [
        'sell denied attachment > unspecified (self)',
        'share denied phone-number > advertiser (self)',
        'share affirmed phone-number > partner (self)',
        'share denied phone-number > unspecified (self)',
      ],
    ],
    [
      'Although we do not sell your photos, neither your name nor your messages are included in crash reports.',
      ['sell denied attachment > unspecified (self)', 'collect denied name,message-content > self (self)'],
    ],
    [
      'We do not sell your photos and we process data neither for ads nor for sale.',
      [
        'sell denied attachment > unspecified (self)',
        'use denied unspecified > self (self) | for ads nor for sale',
      ],
    ],
    [
      'We do not sell your photos and no phone number or e-mail address is asked for.',
      [
        'sell denied attachment > unspecified (self)',
        'collect denied phone-number,email-address > self (self)',
      ],
    ],
    [
      'We never sell your photos, but we store nothing except your name.',
      [
        'sell denied attachment > unspecified (self)',
        'store denied unspecified > self (self)',
        'store affirmed name > self (self)',
      ],
    ],
    [
      'We do not sell your data, but we may share it with partners unless you opt out.',
      ['sell denied unspecified > unspecified (self)', 'share affirmed unspecified > partner (self)'],
    ],
    [
      'We do not sell your number, but without your number we cannot create an account.',
      ['sell denied phone-number > unspecified (self)', 'collect affirmed phone-number > self (self)'],
    ],
    [
      'We need no information other than a name, and we never sell your photos.',
      [
        'collect denied unspecified > self (self)',
        'collect affirmed unspecified > self (self)',
        'sell denied attachment > unspecified (self)',
      ],
    ],
    [
      'We store only your name, and no other data, and we never sell your photos.',
      [
        'store affirmed name > self (self)',
        'store denied unspecified > self (self) | no other data',
        'sell denied attachment > unspecified (self)',
      ],
    ],
    [
      'We do not sell your data and we do not share it, unless you agree.',
      [
        'sell denied unspecified > unspecified (self) | unless you agree',
        'share denied unspecified > unspecified (self) | unless you agree',
        'share affirmed unspecified > unspecified (self)',
      ],
    ],
    [
      'If you use secret chats, we keep nothing and nobody but you can read them.',
      ['store denied unspecified > self (self) | If you use secret chats'],
    ],
    [
      'Our servers never see your messages, and only you and those you write to can read them.',
      ['collect denied message-content > self (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('"only" behind a denial', () => {
  it.each([
    ['We do not share your number only with partners.', []],
    ['Your number is not used for login only.', []],
    ['We do not collect only your name.', []],
    [
      'We do not share your number with advertisers, only with banks.',
      [
        'share denied phone-number > advertiser (self)',
        'share affirmed phone-number > partner (self)',
        'share denied phone-number > unspecified (self)',
      ],
    ],
    [
      'We do not share your data with partners that use it only for ads.',
      ['share denied unspecified > partner (self) | that use it only for ads'],
    ],
    ['We no longer only collect your name.', ['collect affirmed name > self (self)']],
    [
      'We do not store addresses, only names.',
      ['store denied postal-address > self (self)', 'store affirmed name > self (self)'],
    ],
    [
      'Our logs contain no addresses, only names.',
      ['store denied postal-address > self (self)', 'store affirmed name > self (self)'],
    ],
    ['We keep nothing less than all your messages.', ['store affirmed message-content > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('whom a denial leaves out', () => {
  it.each([
    ['No one but you and us can read your messages.', []],
    ['Nobody except you and our moderators can read your messages.', []],
    [
      'Nobody except you and the recipient can read your messages.',
      ['collect denied message-content > self (self)'],
    ],
    [
      'With the exception of our vendors, we share your number with nobody.',
      ['share denied phone-number > unspecified (self)', 'share affirmed phone-number > provider (self)'],
    ],
    [
      'No third party, except our vendors, gets your number.',
      ['share denied phone-number > unspecified (self)', 'share affirmed phone-number > provider (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('some of what is spoken of', () => {
  it.each([
    ['We do not collect data we do not need.', ['collect denied unspecified > self (self) | we do not need']],
    ['We do not keep more data than we need.', []],
    ['We do not sell most of your data.', ['sell denied unspecified > unspecified (self) | most of']],
    [
      'No server sees both your address and your number.',
      ['collect denied postal-address,phone-number > self (self) | both'],
    ],
    [
      'We never keep your messages on our public servers.',
      ['store denied message-content > self (self) | on our public servers'],
    ],
    ['We never keep your messages on our own servers.', ['store denied message-content > self (self)']],
    [
      'We do not relay your messages without keeping a copy.',
      ['share denied message-content > unspecified (self) | without keeping a copy'],
    ],
    ['Messages never pass through it without being read.', []],
    ['Your number is not kept secret.', []],
    ['Your number is not kept.', ['store denied phone-number > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
