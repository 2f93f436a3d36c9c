import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is said between the members of a list', () => {
  it.each([
    [
      'We collect your name (to greet you), your age (for statistics), and your town.',
      [
        'collect affirmed coarse-location > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We collect your name and, if you sign in through Acme, your photo and age.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect affirmed profile-photo > self',
      ],
    ],
    [
      'We share your name and, if you agree, your age with partners.',
      ['share affirmed date-of-birth > partner', 'share affirmed name > partner'],
    ],
    [
      'We collect your name and, if you agree, we share your age with partners.',
      ['collect affirmed name > self', 'share affirmed date-of-birth > partner'],
    ],
    [
      'We collect your name as printed on your card, your age and your town.',
      [
        'collect affirmed coarse-location > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We collect your name, which we use to greet you, your age, and your town.',
      [
        'collect affirmed coarse-location > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'use affirmed name > self',
      ],
    ],
    [
      'We collect your age, which we use to write to you, and share it with vendors.',
      [
        'collect affirmed date-of-birth > self',
        'share affirmed date-of-birth > provider',
        'use affirmed date-of-birth > self',
      ],
    ],
    [
      'We do not collect your name (to protect you), your age, or your town.',
      [
        'collect denied coarse-location > self',
        'collect denied date-of-birth > self',
        'collect denied name > self',
      ],
    ],
    [
      'Advertisers, vendors and affiliates may receive your age.',
      [
        'share affirmed date-of-birth > advertiser',
        'share affirmed date-of-birth > family',
        'share affirmed date-of-birth > provider',
      ],
    ],
    [
      'We share your name with vendors and your age with advertisers.',
      ['share affirmed date-of-birth > advertiser', 'share affirmed name > provider'],
    ],
    [
      'Facebook, Google and Amplitude collect your age.',
      [
        'named:Amplitude: collect affirmed date-of-birth > self',
        'named:Facebook: collect affirmed date-of-birth > self',
        'named:Google: collect affirmed date-of-birth > self',
      ],
    ],
    ['Shared with: vendors', ['share affirmed unspecified > provider']],
    ['Shared with: nobody', ['share denied unspecified > unspecified']],
    ['Recipients: none', []],
    ['In Germany, France and Spain collect your own data.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
