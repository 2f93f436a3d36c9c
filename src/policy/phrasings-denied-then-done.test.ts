import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is done behind what is not', () => {
  it.each([
    [
      'We do not share your number, and store it encrypted.',
      ['share denied phone-number > unspecified', 'store affirmed phone-number > self'],
    ],
    [
      'We do not share your number and store it only for a day.',
      ['share denied phone-number > unspecified', 'store affirmed phone-number > self'],
    ],
    [
      'We do not share your photos and process them locally.',
      ['collect denied attachment > self', 'share denied attachment > unspecified'],
    ],
    [
      'We do not collect your location and share it with partners.',
      ['collect denied location > self', 'share denied location > partner'],
    ],
    [
      'We do not collect or store your location.',
      ['collect denied location > self', 'store denied location > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is never done beside what may be', () => {
  it.each([
    [
      'We never sell, and only rarely share, your data.',
      ['sell denied unspecified > unspecified', 'share affirmed unspecified > unspecified'],
    ],
    [
      'We never sell your data and only rarely share it with partners.',
      ['sell denied unspecified > unspecified', 'share affirmed unspecified > partner'],
    ],
    [
      'We may share but never sell your data.',
      ['sell denied unspecified > unspecified', 'share affirmed unspecified > unspecified'],
    ],
    [
      'We never collect and never sell your data.',
      ['collect denied unspecified > self', 'sell denied unspecified > unspecified'],
    ],
    ['We share your data only in the cases named here.', ['share affirmed unspecified > unspecified']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('each with its own', () => {
  it.each([
    [
      'We share your name with couriers, your number with nobody and your e-mail address with advertisers.',
      [
        'share affirmed email-address > advertiser',
        'share affirmed name > provider',
        'share denied phone-number > unspecified',
      ],
    ],
    [
      'Apart from your friends, nobody sees your location.',
      ['share affirmed location > users', 'share denied location > unspecified'],
    ],
    ['We share statistics, but no personal data, with partners.', ['share affirmed unspecified > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('not with these, only with those', () => {
  it.each([
    [
      'Your number is never shared with advertisers, only with our SMS provider.',
      [
        'share affirmed phone-number > provider',
        'share denied phone-number > advertiser',
        'share denied phone-number > unspecified',
      ],
    ],
    [
      'We do not share data with Coop anymore, only with Featherly.',
      [
        'share affirmed unspecified > named:Featherly',
        'share denied unspecified > named:Coop',
        'share denied unspecified > unspecified',
      ],
    ],
    [
      'We collect your name (not your address) and your birthday.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect denied postal-address > self',
      ],
    ],
    [
      'Your searches are sent to the search provider without your IP address.',
      ['share affirmed search-query > provider', 'share denied ip-address > provider'],
    ],
    [
      'We disclose your data to authorities only on a court order.',
      ['share affirmed unspecified > authority', 'share denied unspecified > authority'],
    ],
    ['Your message is sent to the provider without delay.', ['share affirmed message-content > provider']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
