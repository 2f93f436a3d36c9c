import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const STORED = ['store affirmed phone-number > self'];

describe('a subject after what stands in front without a comma', () => {
  it.each([
    'During registration the app stores your phone number.',
    'By default our app stores your phone number.',
    'When you join a group the app stores your phone number.',
    'When you join a group your phone number is stored.',
    'As described above, your phone number is stored.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(STORED);
  });

  it('may be another, or a list', () => {
    expect(said('By default companies in our group may access your photos.')).toEqual([
      'share affirmed attachment > family',
    ]);
    expect(said('During registration your username, profile photo and phone number are stored.')).toEqual([
      'store affirmed phone-number > self',
      'store affirmed profile-photo > self',
      'store affirmed username > self',
    ]);
  });

  it.each([
    'When you use the photos the app shares you agree to our terms.',
    'In the way your data is used we are no different.',
    'If you delete the photos our partners hold.',
  ])('is no such subject in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('people and the data that they are', () => {
  it('tells contacts that are kept from contacts who are told', () => {
    expect(said('We may need to store your contacts.')).toEqual(['store affirmed contact-list > self']);
    expect(said('We provide your contacts to the police.')).toEqual([
      'share affirmed contact-list > authority',
    ]);
    expect(said('By default your contacts are analyzed.')).toEqual(['use affirmed contact-list > self']);
  });
});

describe('what goes on being denied', () => {
  it('goes on after “or”, not after “and”', () => {
    expect(said('We never ask for, store or share your phone number.')).toEqual([
      'collect denied phone-number > self',
      'share denied phone-number > unspecified',
      'store denied phone-number > self',
    ]);
    expect(said('We never sell your name or share your phone number.')).toEqual([
      'sell denied name > unspecified',
      'share denied phone-number > unspecified',
    ]);
    expect(said('We never sell your name and store your phone number securely.')).toEqual([
      'sell denied name > unspecified',
      'store affirmed phone-number > self',
    ]);
    expect(said('Rest assured that we do not store and/or read your messages.')).toEqual([
      'collect denied message-content > self',
      'store denied message-content > self',
    ]);
  });
});
