import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { sampleReport } from '../fixture.ts';
import { statementOf } from './statement.ts';

const base: Claim = {
  ...sampleReport().policy.claims[0]!,
  summary: undefined,
  polarity: 'affirmed',
  modality: 'does',
  purpose: ['unspecified'],
  conditions: [],
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

test('a statement goes no further than the claim: who, for what, under which condition', () => {
  const shared = { ...base, action: 'share', data: ['phone-number'], recipient: 'unspecified' } as const;
  const words = (over: Partial<Claim>) => statementOf({ ...shared, data: ['phone-number'], ...over });
  expect(words({ polarity: 'denied', purpose: ['marketing'] })).toBe(
    'Phone number: is not shared with others at large for marketing',
  );
  expect(words({ purpose: ['marketing'] })).toBe('Phone number: is shared with others at large');
  expect(words({ polarity: 'denied', modality: 'only-if', conditions: ['unless you agree '] })).toBe(
    'Phone number: is not, but for exceptions, shared with others at large (unless you agree)',
  );
  expect(words({ polarity: 'denied', conditions: ['As a rule'] })).toBe(
    'Phone number: is not shared with others at large (as a rule)',
  );
  expect(words({ polarity: 'denied', conditions: ['European users'] })).toBe(
    'Phone number: is not shared with others at large (European users)',
  );
  expect(words({ actor: 'partner' })).toBe(
    'Phone number: is shared with others at large by partners and other services',
  );
  expect(words({ actor: 'named:Stripe', action: 'collect', recipient: 'self' })).toBe(
    'Phone number: is collected by Stripe',
  );
});
