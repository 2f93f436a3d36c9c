import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what "this information" means', () => {
  it('is what was stated, not whatever else was named', () => {
    const context = 'For the activities on this page we collect certain information.';
    expect(said('This information is kept for a year.', { context })).toEqual([
      'store affirmed unspecified > self',
    ]);
    expect(
      said('This information is kept for a year.', { context: 'We collect your name and birthday.' }),
    ).toEqual(['store affirmed date-of-birth > self', 'store affirmed name > self']);
  });

  it('is not what only a condition named', () => {
    const context = 'We collect your name. If your messages get lost, the rules of the post hold.';
    expect(said('This data is stored in Ghent.', { context })).toEqual(['store affirmed name > self']);
  });

  it('is data at large once that was spoken of', () => {
    const context = 'We keep your messages. The headmaster answers questions on personal information.';
    expect(said('This data is stored in Ghent.', { context })).toEqual(['store affirmed unspecified > self']);
  });

  it('is of its own numbered paragraph', () => {
    const context =
      'You pick the emails you get. 3.4 Safety of the loft. We collect certain data to guard the loft.';
    expect(said('This data is stored in Ghent.', { context })).toEqual(['store affirmed unspecified > self']);
  });

  it('is what cookies tell, and not the cookies', () => {
    const context = 'We use cookies and pixels.';
    expect(said('We use this information to improve the loft.', { context })).toEqual([
      'use affirmed unspecified > self',
    ]);
  });
});
