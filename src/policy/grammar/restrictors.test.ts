import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is done to one end alone', () => {
  it.each([
    [
      'We use your birthday for purely statistical purposes.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Your e-mail address is used purely to log you in.',
      ['use affirmed email-address > self', 'use denied email-address > self'],
    ],
    [
      'The only data we keep is anonymous.',
      ['store affirmed unspecified > self', 'store denied unspecified > self'],
    ],
    [
      'The only information that we share with partners is aggregated.',
      ['share affirmed unspecified > partner', 'share denied unspecified > partner'],
    ],
    ['We do not use your birthday for purely commercial purposes.', ['use denied date-of-birth > self']],
    ['The information we share with partners is aggregated.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
