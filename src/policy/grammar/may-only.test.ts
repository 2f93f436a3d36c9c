import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what those who get data may only do with it', () => {
  it.each([
    ['We share your data with providers who are permitted to use it only as we instruct.'],
    ['We disclose your information to processors that are authorized to use it solely to serve us.'],
    ['When we share your data with vendors, we require that they use it only to help us.'],
    ['We share your data with vendors provided that they use it only to help us.'],
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([
      'provider: use affirmed unspecified > self',
      'provider: use denied unspecified > self',
      'share affirmed unspecified > provider',
    ]);
  });

  it('says nothing of people whom it only tells apart', () => {
    expect(said('Providers who may use it only as we say are few.')).toEqual([]);
  });
});
