import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('denials that stand where none was looked for', () => {
  it.each([
    // Selling that is spoken of beside a denial, and selling as a trade.
    [
      'Although we do not keep your photos, we are selling them.',
      ['sell affirmed attachment > unspecified', 'store denied attachment > self'],
    ],
    ['We cannot run this without selling your photos.', []],
    ['We never stop selling your photos.', ['sell affirmed attachment > unspecified']],
    ['We make no money with selling your photos.', ['sell denied attachment > unspecified']],
    ['Our business model is not selling your photos.', ['sell denied attachment > unspecified']],
    // Nobody, nowhere, or kept from it.
    ['Your photos are stored by nobody.', ['unspecified: store denied attachment > self']],
    ['We keep others from collecting your photos.', ['users: collect denied attachment > self']],
    ['We keep from collecting your photos.', ['collect denied attachment > self']],
    ['We could collect your photos, but we do not.', ['collect denied attachment > self']],
    // A double denial, and a denial of less than all.
    ['There is no way to use the app without us collecting your photos.', []],
    ['We do not collect just your photos.', []],
    ['We object to using your photos.', []],
    // Where a comma or a verb was missing.
    [
      'If you do not object we use your photos, and nor do we collect your birthday.',
      ['collect denied date-of-birth > self', 'use affirmed attachment > self'],
    ],
    [
      'We share your photos with partners, and your birthday will never be shared with partners.',
      ['share affirmed attachment > partner', 'share denied date-of-birth > partner'],
    ],
    [
      'We never collect your birthday (our partners and we keep your photos).',
      ['collect denied date-of-birth > self', 'store affirmed attachment > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  [
    'We do not post your photos on public pages, where others can see them.',
    ['share denied attachment > public'],
  ],
  [
    'We post your photos on your page, where others can see them.',
    ['share affirmed attachment > public', 'share affirmed attachment > users'],
  ],
])('who sees what is not shown: %s', (sentence, claims) => {
  expect(said(sentence).filter((line) => line.includes('share'))).toEqual(claims);
});
