import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what was just spoken of', () => {
  it.each([
    [
      'You may link the loft to another service, and that service may send us your birthday.',
      '',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We get this information from the device you use.',
      'We look up your precise location.',
      ['collect affirmed precise-location > self'],
    ],
    ['We get information from the device you use.', '', ['collect affirmed device > self']],
    [
      'Your contact details, which include your phone number, are stored.',
      '',
      ['store affirmed phone-number > self'],
    ],
    [
      'Your profile information, which includes your username, is visible to others.',
      '',
      ['share affirmed username > users'],
    ],
    ['Your profile, which includes your username, is stored.', '', ['store affirmed username > self']],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('what is said in passing', () => {
  const context = 'We collect your birthday.';
  it.each([
    [
      'Your profile information, which includes your username, is public.',
      ['share affirmed username > public'],
    ],
    [
      'We also keep your profile information, which includes your username.',
      ['collect affirmed username > self', 'store affirmed username > self'],
    ],
    ['Please provide details of the problem.', []],
    ['We retain the right to request your passport.', ['collect affirmed government-id > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});
