import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that brackets spell out', () => {
  it('is what is meant, in the passive too', () => {
    expect(said('Your personal data (username and birthday) will be shared with our partners.')).toEqual([
      'share affirmed date-of-birth > partner',
      'share affirmed unspecified > partner',
      'share affirmed username > partner',
    ]);
  });

  it.each([
    'Your personal data (as described above and below) is shared with our partners.',
    'Your personal data (\u201cname and town\u201d) is shared with our partners.',
    'Your personal data (in part, and with your consent) is shared with our partners.',
  ])('is no other aside: %s', (sentence) =>
    expect(said(sentence)).toEqual(['share affirmed unspecified > partner']),
  );
});
