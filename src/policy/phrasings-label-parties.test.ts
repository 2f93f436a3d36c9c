import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a label of those who get what a lead tells of, whatever is said behind it', () => {
  const context = 'We may share your data with different parties, including:';

  it.each([
    ['Advertising partners: They help us reach you.', ['share affirmed unspecified > advertiser']],
    [
      'Contractual partners: This refers to partners we may enter into contracts with.',
      ['share affirmed unspecified > partner'],
    ],
    // Each kind with the noun of all; those who are made use of are no data.
    [
      'Marketing, advertising, and analytics partners: Pigeon uses third-party analytics providers to count flights.',
      ['share affirmed unspecified > advertiser'],
    ],
    ['IT suppliers: These are firms which keep our lofts online.', ['share affirmed unspecified > provider']],
    ['Advertisers: They receive no personal data.', ['share denied unspecified > advertiser']],
    ['Advertisers: They only get aggregated numbers.', []],
    [
      'Service providers: They may not use it for anything else.',
      ['provider: use denied unspecified > self', 'share affirmed unspecified > provider'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it('goes on from what was spoken of before the list, not from the item', () => {
    const before = 'We process your phone number. We may share it with third parties, including:';
    expect(said('Analytics providers: They help us understand clicks.', { context: before })).toEqual([
      'share affirmed phone-number > provider',
    ]);
  });

  it('denies under a lead that denies', () => {
    const never = 'We will never disclose your information to the following:';
    expect(said('Affiliates: They are companies of our group.', { context: never })).toEqual([
      'share denied unspecified > family',
    ]);
  });

  it.each([
    ['Who gets it > Sharing with our vendors ("processors")', ['share affirmed unspecified > provider']],
    // What a section is about is nobody who gets anything.
    ['Legal requirements', ['share affirmed unspecified > unspecified']],
  ])('under "%s"', (section, expected) => {
    expect(said('We may share your data to keep pigeons fed.', { section })).toEqual(expected);
  });
});
