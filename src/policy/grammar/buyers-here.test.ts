import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('who buys', () => {
  it.each([
    ['Buyers can see your username.', ['share affirmed username > users']],
    ['We give the buyer of your item your username.', ['share affirmed username > users']],
    ['We share your username with buyers of our business.', ['share affirmed username > acquirer']],
    ['We may share your username with potential buyers.', ['share affirmed username > acquirer']],
    ['We share your username with the buyer.', ['share affirmed username > acquirer']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
