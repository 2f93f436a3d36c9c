import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('names that a bracket gives to what was said', () => {
  it.each([
    [
      'We collect your birthday and your username (together, the "Contact Information").',
      ['collect affirmed date-of-birth > self', 'collect affirmed username > self'],
    ],
    [
      'We share your exact GPS position (your "Location Data") with other drivers.',
      ['share affirmed precise-location > users'],
    ],
    [
      'We receive your telephone number (hereinafter referred to as “Personal Data”) from your employer.',
      ['collect affirmed phone-number > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('still names what only the bracket tells', () => {
    expect(said('We collect some things from you (your birthday).')).toEqual([
      'collect affirmed date-of-birth > self',
    ]);
    expect(said('We collect your precise location to determine your distance from other users.')).toEqual([
      'collect affirmed precise-location > self',
    ]);
  });
});
