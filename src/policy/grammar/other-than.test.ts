import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what "other" lets out', () => {
  it.each([
    [
      'We do not share your birthday with other parties than couriers.',
      ['share affirmed date-of-birth > provider', 'share denied date-of-birth > unspecified'],
    ],
    [
      'We collect no other data than your birthday.',
      ['collect affirmed date-of-birth > self', 'collect denied unspecified > self'],
    ],
    [
      'Your birthday is not used for any other purpose than sending you seed.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Our vendors are prohibited from using your birthday for any purpose other than counting birds.',
      ['provider: use affirmed date-of-birth > self', 'provider: use denied date-of-birth > self'],
    ],
    [
      'We may share your birthday with other parties than couriers.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    [
      'We prohibit partners from selling your birthday.',
      ['partner: sell denied date-of-birth > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
