import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what “it” points back to', () => {
  it.each([
    [
      'Our servers need your IP address to deliver messages, but do not log it.',
      ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    ],
    [
      'Our servers need your IP address to deliver messages; it is not logged.',
      ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    ],
    [
      'To deliver your messages we need your IP address, but we do not log it.',
      ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    ],
    [
      'We need to collect your name and sell it.',
      ['collect affirmed name > self', 'sell affirmed name > unspecified'],
    ],
  ])('is not what something is there for: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('two terms of one thing', () => {
  it.each([
    'Your messages are kept until they are delivered, but no longer than 30 days.',
    'Messages are kept for a week, but not longer than that.',
    'We keep your messages until they are delivered, though no longer than a month.',
  ])('are no list of things: %s', (sentence) => {
    expect(said(sentence)).toEqual(['store affirmed message-content > self']);
  });

  it('leave a list of things and their terms as it is', () => {
    expect(said('We keep your photos for a month, but your messages for a year.')).toEqual([
      'store affirmed attachment > self',
      'store affirmed message-content > self',
    ]);
  });
});
