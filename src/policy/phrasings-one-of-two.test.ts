import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short; of a denial with what limits it. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient} (${c.actor})${c.polarity === 'denied' && c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('two denials in a sentence, of which one is limited', () => {
  it.each([
    [
      'We do not sell your photos, but we do not sell your phone number without your consent.',
      [
        'sell denied attachment > unspecified (self)',
        'sell denied phone-number > unspecified (self) | without your consent',
        'sell affirmed phone-number > unspecified (self)',
      ],
    ],
    [
      'We do not sell your data and we do not share it unless you agree.',
      [
        'sell denied unspecified > unspecified (self) | unless you agree',
        'share denied unspecified > unspecified (self) | unless you agree',
        'share affirmed unspecified > unspecified (self)',
      ],
    ],
    [
      'We do not sell your name or your number without your consent.',
      [
        'sell denied name,phone-number > unspecified (self) | without your consent',
        'sell affirmed name,phone-number > unspecified (self)',
      ],
    ],
    [
      'We never sell your photos, but unless you agree, we do not share your location.',
      [
        'sell denied attachment > unspecified (self)',
        'share denied location > unspecified (self) | Unless you agree',
        'share affirmed location > unspecified (self)',
      ],
    ],
    [
      'We share all data except your number with advertisers but never sell your photos.',
      ['share affirmed unspecified > advertiser (self)', 'sell denied attachment > unspecified (self)'],
    ],
    [
      'We share your name with banks, never advertisers, and we never sell your photos.',
      [
        'share affirmed name > partner (self)',
        'share denied name > advertiser (self)',
        'sell denied attachment > unspecified (self)',
      ],
    ],
    [
      'We do not share your birthday with other parties than couriers, and we never sell your photos.',
      [
        'share denied date-of-birth > unspecified (self)',
        'share affirmed date-of-birth > provider (self)',
        'sell denied attachment > unspecified (self)',
      ],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('a front that denies behind another clause', () => {
  it.each([
    [
      'Although we do not sell your photos, for no purpose do we use your contacts.',
      ['sell denied attachment > unspecified (self)', 'use denied contact-list > self (self)'],
    ],
    [
      'Although we do not sell your photos, neither your messages nor your calls are stored, but your profile is.',
      [
        'sell denied attachment > unspecified (self)',
        'store denied message-content,call-content > self (self)',
      ],
    ],
    [
      'We sell your photos and neither your name nor your number is stored.',
      ['sell affirmed attachment > unspecified (self)', 'store denied name,phone-number > self (self)'],
    ],
    [
      'We process data neither for ads nor for sale.',
      ['use denied unspecified > self (self) | for ads nor for sale'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('one thing denied, and another done', () => {
  it.each([
    [
      'We do not collect your precise location but your city.',
      ['collect denied precise-location > self (self)', 'collect affirmed coarse-location > self (self)'],
    ],
    [
      'We do not collect your precise location but only your city.',
      ['collect denied precise-location > self (self)', 'collect affirmed coarse-location > self (self)'],
    ],
    [
      'We do not share your name but your number with partners.',
      ['share denied name > partner (self)', 'share affirmed phone-number > partner (self)'],
    ],
    ['We could sell your data, but we do not.', ['sell denied unspecified > unspecified (self)']],
    [
      'We can read your messages, but we do not share them.',
      ['use affirmed message-content > self (self)', 'share denied message-content > unspecified (self)'],
    ],
    [
      'Nothing but your name leaves your phone.',
      [
        'collect denied unspecified > self (self) | Except for your name',
        'collect affirmed name > self (self)',
      ],
    ],
    [
      'No message is sent without being logged.',
      ['collect denied message-content > self (self) | without being logged'],
    ],
    ['Messages are delivered without being logged.', ['store denied message-content > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('how much of it', () => {
  it.each([
    ['We do not store a lot of data.', ['store denied unspecified > self (self) | lot of']],
    ['We do not collect too much data.', ['collect denied unspecified > self (self) | too much']],
    ['We do not store your raw IP address.', ['store denied ip-address > self (self) | raw']],
    ['We do not store your data.', ['store denied unspecified > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
