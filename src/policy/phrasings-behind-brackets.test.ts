import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a clause behind the bracket of its noun', () => {
  it.each([
    [
      'We collect the messages (and their files) you send, your contacts and your IP address.',
      [
        'collect affirmed attachment > self',
        'collect affirmed contact-list > self',
        'collect affirmed ip-address > self',
        'collect affirmed message-content > self',
      ],
    ],
    [
      'We share the data (see above) we collect about you with ad networks.',
      ['share affirmed unspecified > advertiser'],
    ],
    [
      'The information (name, address) you provide is stored on our servers.',
      ['store affirmed name > self', 'store affirmed postal-address > self'],
    ],
    ['Any photo (or film) you post may be seen by other users.', ['share affirmed attachment > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['With your consent (see below) we store your location.', ['store affirmed location > self']],
    [
      'Please note (as said above) we may share your data with partners.',
      ['share affirmed unspecified > partner'],
    ],
    [
      'Depending on your settings (privacy) we may share your location with friends.',
      ['share affirmed location > users'],
    ],
  ])('a sentence goes on behind one: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a bracket that says what is meant', () => {
  it.each([
    [
      'The information you give us (your name, your age) is stored on our servers.',
      ['store affirmed date-of-birth > self', 'store affirmed name > self'],
    ],
    [
      'All content you post (photos or videos) is visible to other users.',
      ['share affirmed attachment > users'],
    ],
    [
      'The data you send us (name, phone number) will not be shared with third parties.',
      ['share denied name > unspecified', 'share denied phone-number > unspecified'],
    ],
    [
      'We use the information you give us (including your name) to contact you.',
      ['use affirmed name > self', 'use affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
