import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const told = (sentence: string, context?: string) =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient}`,
  );

describe('whose data and which', () => {
  it.each([
    [
      "We collect your friend's name, phone number and/or email address.",
      ['collect affirmed contact-list > self'],
    ],
    [
      "We collect your friend's name, and your phone number.",
      ['collect affirmed contact-list,phone-number > self'],
    ],
    ['We record the location of your phone using its GPS.', ['collect affirmed precise-location > self']],
    ['We record the location of your phone using its clock.', ['collect affirmed location > self']],
    ['We receive an approximation of your location.', ['collect affirmed coarse-location > self']],
    ['Webcam images may be captured.', ['collect affirmed call-content > self']],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('a lead that says that it is so, in words of one that does not', () => {
  it.each([
    [
      'To show you ads',
      'We use your phone number for the following goals:',
      'use affirmed phone-number > self',
    ],
    ['Your name', 'To enter into an agreement, we ask you to provide:', 'collect affirmed name > self'],
  ])('%s under %s', (item, lead, claim) => {
    expect(told(item, lead)).toEqual([claim]);
  });
  it('claims nothing of what is but aimed at', () => {
    expect(told('Your name is stored nowhere', 'Our goal is that:')).toEqual([]);
  });
});

describe('what "only" says twice', () => {
  it.each([
    [
      'Your number is only shared with vendors, and only for billing.',
      ['share affirmed phone-number > provider', 'share denied phone-number > unspecified'],
    ],
    [
      'Your number is shared with vendors only for billing.',
      ['share affirmed phone-number > provider', 'share denied phone-number > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

it('denies no use of cookies by what they are not fit for', () => {
  expect(told('Cookies cannot be used to get data from your hard drive.')).toEqual([]);
  expect(told('Cookies are not used.')).toEqual(['use denied cookie-identifier > self']);
});

it('takes those among whom it is shared for those who get it', () => {
  const lead = 'We may share your address as follows:';
  expect(told('Between and among our affiliates and subsidiaries.', lead)).toEqual([
    'share affirmed postal-address > family',
  ]);
});
