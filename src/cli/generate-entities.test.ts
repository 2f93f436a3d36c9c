import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compactRows, isTenantSuffix, thirdPartiesJson } from './generate-entities.ts';

test('the committed table is what the script makes of the installed package', () => {
  const file = new URL('../entities/data/third-parties.json', import.meta.url);
  expect(readFileSync(file, 'utf8'), 'stale: run npx tsx src/cli/generate-entities.ts').toBe(
    thirdPartiesJson(),
  );
});

test('wildcards become suffixes, plain hosts stay exact, tenants and addresses go', () => {
  const rows = compactRows([
    {
      name: 'B',
      company: 'Owner',
      category: 'ad',
      domains: ['*.b.example', 'www.c.example', '*.cloudfront.net'],
    },
    { name: 'A', category: 'video', domains: ['*.b.example', '10.0.0.1', 'not a host'] },
  ]);
  expect(rows).toEqual([['B', 'Owner', 'advertiser', ['b.example'], ['www.c.example']]]);
});

test('a domain goes to the company whose it is, a name is as people write it', () => {
  const rows = compactRows([
    { name: 'Pagely', category: 'other', domains: ['*.optnmstr.com'] },
    { name: 'OptinMonster', category: 'marketing', domains: ['*.optmstr.com'] },
    { name: 'A &amp; B-VOID', category: 'ad', domains: ['*.aniview.com', '*.ab.example'] },
    { name: 'StrÃ¶er', category: 'ad', domains: ['*.s.example'] },
  ]);
  expect(rows).toEqual([
    ['A & B', 'A & B', 'advertiser', ['ab.example'], []],
    ['Aniview', 'Aniview', '', ['aniview.com'], []],
    ['OptinMonster', 'OptinMonster', '', ['optmstr.com', 'optnmstr.com'], []],
    ['Ströer', 'Ströer', 'advertiser', ['s.example'], []],
  ]);
});

test('tenant suffixes', () => {
  expect(isTenantSuffix('herokuapp.com')).toBe(true);
  expect(isTenantSuffix('amazonaws.com')).toBe(true);
  expect(isTenantSuffix('sentry.io')).toBe(false);
});
