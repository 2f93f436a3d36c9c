import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'Aggregated data may be derived from your personal data but is not considered personal data in law.',
  'However, if we combine statistics with your address so that it can identify you, we treat the combined data as personal data which will be used in accordance with this policy.',
])('takes what counts as personal data for no deed: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

it('takes deeds for deeds', () => {
  expect(
    said(
      'Statistics may be derived from your personal data but are not personal data, and we share them with advertisers.',
    ),
  ).toContain('share affirmed unspecified > advertiser');
  expect(said('Statistics are derived from your messages.')).toEqual(['use affirmed message-content > self']);
});
