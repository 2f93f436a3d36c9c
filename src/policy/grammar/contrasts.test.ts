import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainContrasts } from './contrasts.ts';

describe('contrasts set behind what they are set against', () => {
  it.each([
    [
      'We share your name (but not your number) with banks.',
      'We share your name with banks, but not your number.',
    ],
    ['We store nothing except your name.', 'We do not store anything except your name.'],
    ['Nothing but your name is stored.', 'Except for your name, nothing is stored.'],
    ['All we need is your name.', 'we only collect your name.'],
    ['The data collected is your name.', 'We collect your name.'],
    ['The data collected is used to help you.', 'The data collected is used to help you.'],
    ['We store nothing.', 'We store nothing.'],
  ])('%s', (text, plain) => expect(plainContrasts(text).toLowerCase()).toBe(plain.toLowerCase()));

  it.each([
    [
      'We share your name, not your phone number, with our partners.',
      ['share affirmed name > partner', 'share denied phone-number > partner'],
    ],
    [
      'We never share your messages with advertisers, only aggregated data.',
      ['share affirmed unspecified > advertiser', 'share denied message-content > advertiser'],
    ],
    [
      'We do not share your name with that party, we only provide anonymised data.',
      ['share affirmed unspecified > unspecified', 'share denied name > unspecified'],
    ],
    [
      'We do not sell your name to advertisers; we just give anonymous statistics.',
      ['sell denied name > advertiser', 'share affirmed unspecified > advertiser'],
    ],
    ['We do not share your name with partners, we only show ads.', ['share denied name > partner']],
    ['Your location is only accessed by the site you choose.', []],
    ["Any data we share on this basis cannot be used for our partners' own purposes.", []],
    [
      'Your contacts are accessed only to invite friends.',
      ['collect affirmed contact-list > self', 'use denied contact-list > self'],
    ],
    [
      'Nothing but your phone number is stored.',
      ['store affirmed phone-number > self', 'store denied unspecified > self'],
    ],
    [
      'We store nothing beyond your username.',
      ['store affirmed username > self', 'store denied unspecified > self'],
    ],
    [
      'We store your name, but neither your contacts nor your messages.',
      [
        'store affirmed name > self',
        'store denied contact-list > self',
        'store denied message-content > self',
      ],
    ],
    [
      'We log IP addresses but no messages.',
      ['collect affirmed ip-address > self', 'collect denied message-content > self'],
    ],
    [
      'Your name, but not your phone number, is shared with our partners.',
      ['share affirmed name > partner', 'share denied phone-number > partner'],
    ],
    [
      'We do not collect, much less sell, your phone number.',
      ['collect denied phone-number > self', 'sell denied phone-number > unspecified'],
    ],
    ['We do not now, nor will we ever, sell your name.', ['sell denied name > unspecified']],
    ['Messages are delivered without being stored.', ['store denied message-content > self']],
    ['None of that is ever stored, but no messages are lost.', []],
    ['All we know is your phone number.', ['collect affirmed phone-number > self']],
    ['Your name is the only thing we can give to the police.', ['share affirmed name > authority']],
    [
      'We collect your phone number, which we then share with our partners.',
      ['collect affirmed phone-number > self', 'share affirmed phone-number > partner'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});
