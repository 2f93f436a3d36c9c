import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { upright } from './inversions.ts';

describe('clauses turned by a word of denial or tie', () => {
  it('stand subject first', () => {
    expect(upright('Nor is your phone number sold.')).toBe('your phone number is never sold.');
    expect(upright('Never has your name been sold.')).toBe('your name has never been sold.');
    expect(upright('No longer do we store addresses.')).toBe('we do no longer store addresses.');
    expect(upright('Only then do we store your name.')).toBe('we do then store your name.');
  });

  it('are left where nothing is turned', () => {
    for (const text of ['We never sell your name.', 'Is it never sold?', 'No longer than a week.'])
      expect(upright(text)).toBe(text);
  });

  it.each([
    ['Never have we sold your phone number.', ['sell denied phone-number > unspecified']],
    ['Nor is your name shared with advertisers.', ['share denied name > advertiser']],
    [
      'We do not sell your name, nor is it shared with partners.',
      ['sell denied name > unspecified', 'share denied name > partner'],
    ],
    ['No longer are IP addresses stored.', ['store denied ip-address > self']],
    [
      'Not only do we store your name, we also sell it.',
      ['sell affirmed name > unspecified', 'store affirmed name > self'],
    ],
    ['Under no circumstances will your contacts be uploaded.', ['collect denied contact-list > self']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});
