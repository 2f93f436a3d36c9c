import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what others get with consent alone', () => {
  it.each([
    ['We share your location with advertisers only with your consent.'],
    ['Only with your explicit permission will we share your location with advertisers.'],
    ['We only share your location with advertisers with your consent.'],
    ['Your location is shared with advertisers only with your prior approval.'],
  ])('is denied to them without it: %s', (sentence) => {
    expect(said(sentence)).toEqual([
      'share affirmed location > advertiser',
      'share denied location > advertiser',
    ]);
  });

  it('is denied to all others where they alone get it', () => {
    expect(said('We share your location only with our advertisers.')).toEqual([
      'share affirmed location > advertiser',
      'share denied location > unspecified',
    ]);
  });
});

describe('a bracket that says what a word means', () => {
  it('ends no denial', () => {
    expect(
      said(
        'We do not share data that identifies you (personal data is data like your name or e-mail address) with advertisers.',
      ),
    ).toEqual([
      'share denied email-address > advertiser',
      'share denied name > advertiser',
      'share denied unspecified > advertiser',
    ]);
  });
});
