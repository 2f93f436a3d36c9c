import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import type { CueTable } from '../policy/grammar/cue-table.ts';
import { builtCues } from './built-cues.ts';

const SRC = fileURLToPath(new URL('../', import.meta.url));

async function load(path: string): Promise<string | null> {
  const { load } = builtCues();
  return (load as (id: string) => Promise<string | null>)(join(SRC, path));
}

it('puts the cues of all rules in their order into the code of the table', { timeout: 60_000 }, async () => {
  const code = await load('policy/grammar/cue-table.ts');
  const { BUILT_CUES } = (await import(
    `data:text/javascript;base64,${Buffer.from(code!).toString('base64')}`
  )) as { BUILT_CUES: CueTable };
  // Of a reader that has read nothing yet.
  vi.resetModules();
  const { cueTable } = await import('../policy/cues-of-reader.ts');
  expect(BUILT_CUES).toEqual(cueTable());
  expect(BUILT_CUES.nodes.length).toBeGreaterThan(50_000);
});

it('leaves all other code alone', async () => {
  expect(await load('policy/grammar/cues.ts')).toBeNull();
});
