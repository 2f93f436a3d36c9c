import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the top level holds; pictures and notes of a day's work do not belong there. */
const TOP = [
  '.ci',
  '.gitignore',
  'LICENSE',
  'README.md',
  'biome.json',
  'e2e',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

/** Names at the top level of what is committed or about to be; those of the list itself where Git is not used. */
function committed(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0 || stdout === '') return TOP;
  return [
    ...new Set(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.split('/')[0]!),
    ),
  ].sort();
}

it('commits nothing to the top level but what belongs there', () => {
  expect(committed()).toEqual(TOP);
});
