import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what those who are given data can do with it', () => {
  it.each([
    [
      'We pass your phone number to the pet shop partner so that they can store and use it.',
      [
        'partner: store affirmed phone-number > self',
        'partner: use affirmed phone-number > self',
        'share affirmed phone-number > partner',
      ],
    ],
    [
      'A copy of your profile is made available to our partner so that it may keep it.',
      ['partner: store affirmed identity > self', 'share affirmed identity > partner'],
    ],
    [
      'Your messages are sent to other servers so that your messages can be stored by the other servers.',
      ['partner: store affirmed message-content > self', 'share affirmed message-content > partner'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    [
      'We do not share your location with advertisers so that they can use it.',
      ['share denied location > advertiser'],
    ],
    ['We share your location with drivers so that you can be found.', ['share affirmed location > users']],
    [
      'We share your username with our providers so that they can help us.',
      ['share affirmed username > provider'],
    ],
    [
      'We send your messages to our servers so that they can keep them.',
      ['collect affirmed message-content > self'],
    ],
  ])('and no more: %s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
