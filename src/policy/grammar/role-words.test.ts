import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('words that only tell the role of a company named beside them', () => {
  it.each([
    [
      'Your photos are shared with our hosting provider Nestbox.',
      ['share affirmed attachment > named:Nestbox'],
    ],
    ['We share your photos with our provider, Nestbox.', ['share affirmed attachment > named:Nestbox']],
    [
      'We share your photos with Nestbox, our hosting provider.',
      ['share affirmed attachment > named:Nestbox'],
    ],
    [
      'We share your photos with providers and with Nestbox.',
      ['share affirmed attachment > named:Nestbox', 'share affirmed attachment > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
