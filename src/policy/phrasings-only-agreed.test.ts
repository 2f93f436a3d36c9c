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

  it.each([
    ['Your name is disclosed to partners only to the extent that you allow it.', 'partner'],
    ['We will provide your name to vendors only as needed to send you letters.', 'provider'],
  ])('is denied to them beyond what is told: %s', (sentence, who) => {
    expect(said(sentence)).toEqual([`share affirmed name > ${who}`, `share denied name > ${who}`]);
  });

  it('is denied to all where it is an alternative', () => {
    expect(said('We only share your name with our vendors or with your consent.')).toContain(
      'share denied name > unspecified',
    );
  });

  it.each([
    ['We only store your data in the European Union.'],
    ['We only keep your data on our own servers.'],
  ])('is no place: %s', (sentence) => {
    expect(said(sentence)).toEqual(['store affirmed unspecified > self']);
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
