import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what stands between a verb and what it is about', () => {
  it.each([
    [
      'If Pigeon is acquired, we reserve the right, in such a case, to transfer your name.',
      ['share affirmed name > acquirer'],
    ],
    [
      'Your invoices are kept for a year and deleted no later than a month after that.',
      ['store affirmed purchase > self', 'store denied purchase > self'],
    ],
    ['We may have to keep using your name to bill you.', ['use affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what people may do with their own data', () => {
  it.each([
    ['Members can view and export their messages.', []],
    ['Other members can see their messages.', ['share affirmed message-content > users']],
    ['Members can view your messages.', ['share affirmed message-content > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('consent that the law requires', () => {
  it('brings no authority into it', () => {
    expect(
      said('To show you offers by e-mail (with your consent, where required by law).', {
        context: 'We may use or disclose your name for these purposes:',
      }),
    ).toEqual(['share affirmed name > unspecified', 'use affirmed name > self']);
  });
});
