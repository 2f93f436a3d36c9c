import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that identifies someone, with examples', () => {
  it.each([
    [
      'We share information that personally identifies you, such as your name, with partners.',
      ['share affirmed name > partner', 'share affirmed unspecified > partner'],
    ],
    [
      'We do not sell data that directly identifies you (such as your name).',
      ['sell denied name > unspecified', 'sell denied unspecified > unspecified'],
    ],
    [
      'We store information that allows us to identify you, such as your name.',
      ['store affirmed name > self', 'store affirmed unspecified > self'],
    ],
    ['Information that identifies you is shared with partners.', ['share affirmed unspecified > partner']],
    ['Data which identifies you is stored.', ['store affirmed unspecified > self']],
  ])('is more than the examples: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We share information that does not identify you, such as your browser, with partners.',
      ['share affirmed browser > partner'],
    ],
    ['We collect information that identifies you, such as your name.', ['collect affirmed name > self']],
    ['We share certain information such as your name with partners.', ['share affirmed name > partner']],
    ['We hope you are stored in good memory.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  [
    'Your information, including your name, is public.',
    ['share affirmed name > public', 'share affirmed unspecified > public'],
  ],
  [
    'Your content, including your photos, is visible to other users.',
    ['share affirmed attachment > users', 'share affirmed content > users'],
  ],
  [
    'We share your content, including your photos, with our vendors.',
    ['share affirmed attachment > provider', 'share affirmed content > provider'],
  ],
  ['Certain information, including your name, is public.', ['share affirmed name > public']],
  ['We share content such as photos with our vendors.', ['share affirmed content > provider']],
])('names the whole beside its examples: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
