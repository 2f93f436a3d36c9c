import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const CASES = 'We do not sell or share your username with other people or companies, except in these cases:';

describe('a denial that courts and the law are let out of', () => {
  it.each([
    [
      'We do not share your username with advertisers, except where a court orders us to.',
      ['share affirmed username > authority', 'share denied username > advertiser'],
    ],
    [
      'Unless required by law, we do not share your username with our partners.',
      ['share affirmed username > authority', 'share denied username > partner'],
    ],
    [
      'We do not share your username with our partners, unless you agree or we are required to do so by law.',
      [
        'share affirmed username > authority',
        'share affirmed username > partner',
        'share denied username > partner',
      ],
    ],
    [
      'We do not share your username with advertisers unless you agree.',
      ['share affirmed username > advertiser', 'share denied username > advertiser'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    ['to answer a subpoena.', ['share affirmed username > authority']],
    [
      'to answer a subpoena or to establish or exercise our legal claims.',
      ['share affirmed username > authority', 'share affirmed username > unspecified'],
    ],
  ])('sells nothing to them: %s', (item, claims) => expect(said(item, { context: CASES })).toEqual(claims));
});
