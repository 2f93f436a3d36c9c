import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('those who get data', () => {
  it.each([
    [
      'We may share hashed emails with advertising partners that help serve targeted ads to those members or to other users.',
      ['share affirmed email-address > advertiser'],
    ],
    [
      'We give your address to couriers who deliver parcels to our customers.',
      ['share affirmed postal-address > provider'],
    ],
    [
      'We share your name with partners that run games, and to advertisers.',
      ['share affirmed name > advertiser', 'share affirmed name > partner'],
    ],
    [
      'We give your name to partners who bring support to our customers, and to advertisers.',
      ['share affirmed name > advertiser', 'share affirmed name > partner'],
    ],
    [
      'We share your photos with vendors and to other users.',
      ['share affirmed attachment > provider', 'share affirmed attachment > users'],
    ],
  ])('are not those whom they serve: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We share your data with the participants in transactions that involve a divestiture.',
      ['share affirmed unspecified > acquirer'],
    ],
    ['We share your name with other participants.', ['share affirmed name > users']],
    [
      'We share your e-mail address with service providers that help us fight spam, customer chat services and analytics providers.',
      ['share affirmed email-address > provider'],
    ],
  ])('are told by what they take part in: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('how data is handled', () => {
  it.each([
    ['We only use your data in a lawful, fair and transparent manner.'],
    ['We process your data only in a fair and open way.'],
  ])('denies no other end: %s', (sentence) => {
    expect(said(sentence)).toEqual(['use affirmed unspecified > self']);
  });

  it('is told apart from what it is for', () => {
    expect(said('We only use your address to send you parcels.')).toEqual([
      'use affirmed postal-address > self',
      'use denied postal-address > self',
    ]);
  });
});

describe('data that its own words tell apart', () => {
  const context = 'We collect your e-mail address.';
  it('is not what was spoken of before', () => {
    expect(said('The data used for billing is also used to detect fraud.', { context })).toEqual([
      'use affirmed unspecified > self',
    ]);
    expect(said('The data is also used to detect fraud.', { context })).toEqual([
      'use affirmed email-address > self',
    ]);
  });

  it.each([
    ['We collect body tracking data when you dance.', []],
    ['We collect tracking data when you visit us.', ['collect affirmed tracking > self']],
    ['We collect the programming languages you prefer.', []],
    ['We collect the languages you speak.', ['collect affirmed language > self']],
    ['We collect your video settings and your name.', ['collect affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is nothing where a thing is only explained', () => {
    expect(
      said(
        'Information gathered with cookies and other tools: A cookie is a small text file on your computer.',
      ),
    ).toEqual([]);
    expect(said('Information gathered with cookies: your browser type.')).toEqual([
      'collect affirmed browser > self',
    ]);
  });
});
