import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('those who get something, and nobody else', () => {
  it.each([
    [
      'We share your number with our provider, but with nobody else.',
      ['share affirmed phone-number > provider', 'share denied phone-number > unspecified'],
    ],
    [
      'Your phone number is visible to your contacts, but to nobody else.',
      ['share affirmed phone-number > users', 'share denied phone-number > unspecified'],
    ],
    [
      'Only your username, and never your phone number, is shown to others.',
      ['share affirmed username > users', 'share denied phone-number > users'],
    ],
    [
      'Our push provider sees only that a message arrived, not what it says.',
      ['share affirmed message-metadata > provider'],
    ],
    [
      'We upload the phone numbers, but not the names, in your address book.',
      ['collect affirmed contact-list > self'],
    ],
    ['Your messages are read by you and by nobody else.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a denial of what goes beyond the rest', () => {
  it.each([
    ['We collect nothing else.', [['anything else']]],
    ['We do not link your number to your messages.', [['link']]],
    ['Your number is not used for anything but verification.', [[]]],
  ])('hangs on that: %s', (sentence, expected) => {
    const denied = extractClaims(sentence).filter((c) => c.polarity === 'denied');
    expect(denied.map((c) => c.conditions)).toEqual(expected);
  });

  it('denies no aim that it lets in', () => {
    expect(extractClaims('Your number is not used for anything but verification.')).toMatchObject([
      { polarity: 'affirmed', modality: 'only-if', purpose: ['security'] },
      { polarity: 'denied', purpose: ['unspecified'] },
    ]);
  });

  it('denies nothing of what is needed', () => {
    expect(said('No more data is collected than needed.')).toEqual(['collect affirmed unspecified > self']);
  });
});
