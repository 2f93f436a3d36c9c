import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that brackets spell out', () => {
  it('is what is meant, in the passive too', () => {
    expect(said('Your personal data (username and birthday) will be shared with our partners.')).toEqual([
      'share affirmed date-of-birth > partner',
      'share affirmed username > partner',
    ]);
  });

  it('is all that a denial covers', () => {
    expect(
      said(
        'Your private information (credit cards, social security numbers, etc.) will not be stored on our servers.',
      ),
    ).toEqual(['store denied government-id > self', 'store denied payment-information > self']);
  });

  it('is what a clause in brackets adds to it', () => {
    const race =
      'We do not collect any special categories of data about you (this includes details about your race).';
    expect(said(race, { context: 'We may aggregate it.' })).toEqual(['collect denied unspecified > self']);
  });

  it.each([
    'Your personal data (as described above and below) is shared with our partners.',
    'Your personal data (\u201cname and town\u201d) is shared with our partners.',
    'Your personal data (in part, and with your consent) is shared with our partners.',
  ])('is no other aside: %s', (sentence) =>
    expect(said(sentence)).toEqual(['share affirmed unspecified > partner']),
  );
});
