import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { sampleReport } from '../fixture.ts';
import { statementOf } from './statement.ts';

const base: Claim = {
  ...sampleReport().policy.claims[0]!,
  summary: undefined,
  polarity: 'affirmed',
  modality: 'does',
};

test('the summary in our words is taken as it is', () => {
  expect(statementOf({ ...base, summary: 'No third-party banner ads.' })).toBe('No third-party banner ads.');
});

test.each([
  [{ action: 'collect', data: ['phone-number'], recipient: 'self' }, 'Phone number: is collected'],
  [
    { action: 'share', data: ['phone-number', 'name'], recipient: 'advertiser', polarity: 'denied' },
    'Phone number and profile name: is not shared with advertisers',
  ],
  [
    { action: 'sell', data: ['unspecified'], recipient: 'named:Example', modality: 'may' },
    'Information: may be sold to Example',
  ],
] as const)('without one it is made of its parts', (over, words) => {
  expect(statementOf({ ...base, ...over, data: [...over.data] })).toBe(words);
});

test('many kinds of data are counted rather than listed', () => {
  const data = ['phone-number', 'name', 'browser', 'screen', 'battery', 'language'] as const;
  expect(statementOf({ ...base, action: 'collect', data: [...data], recipient: 'self' })).toContain(
    'and 3 more kinds of data',
  );
});
