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
    [
      'Your profile, which includes your username, is stored.',
      '',
      ['collect affirmed username > self', 'store affirmed username > self'],
    ],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});
