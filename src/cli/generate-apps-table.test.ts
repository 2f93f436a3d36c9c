import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appsTable, currentReadme } from './generate-apps-table.ts';

test('the tables of the apps README are what the vectors prove', () => {
  const readme = readFileSync(new URL('../apps/README.md', import.meta.url), 'utf8');
  expect(readme, 'stale: run npx tsx src/cli/generate-apps-table.ts').toBe(currentReadme());
});

test('no app claims a vector that it does not read', () => {
  for (const [, right, all] of appsTable().matchAll(/(\d+) of (\d+) vectors/g)) expect(right).toBe(all);
});

test('every run that the table names is in the specification that it is said to stand in', () => {
  const file = new URL('../../e2e/proofs.json', import.meta.url);
  const proofs = JSON.parse(readFileSync(file, 'utf8')) as { id: string; spec: string }[];
  expect(proofs.length).toBeGreaterThan(0);
  for (const { id, spec } of proofs) {
    const source = readFileSync(new URL(`../../${spec}`, import.meta.url), 'utf8');
    expect(source, `${spec} proves nothing of ${id}`).toContain('proves(');
  }
});
