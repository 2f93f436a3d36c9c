import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('titles of sections in quotes', () => {
  it.each([
    ['Birthdays to be collected”.', []],
    ['Purpose of use of Personal Data”, such as for sending seed.', []],
    [
      'We share your birthday with couriers as told in “3. Personal Data to be collected”.',
      ['share affirmed date-of-birth > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('examples of what a person keeps', () => {
  it.each([
    ['Examples include a photo you keep in your album, or a letter you store in your drive.', []],
    [
      'Examples include your name and your birthday.',
      ['store affirmed date-of-birth > self', 'store affirmed name > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section: 'Our retention of personal data' })).toEqual(claims);
  });
});

describe('recordings that are listened to', () => {
  it.each([
    ['We do not listen to your voice recordings.', ['use denied voice > self']],
    ['Our staff may listen to your voice recordings.', ['use affirmed voice > self']],
    ['We do not listen to your calls.', ['collect denied call-content > self']],
  ])('are used by it: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is used to an end', () => {
  it('is not what the end names', () => {
    expect(
      said('We may use such information to comprehend the status of use of our app.', {
        context: 'We collect your IP address and your birthday.',
      }),
    ).toEqual(['use affirmed date-of-birth > self', 'use affirmed ip-address > self']);
  });
});
