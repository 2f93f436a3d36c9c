import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { FILLER } from '../policy/readings.fixture.ts';
import { runCommand } from './commands.ts';

afterEach(() => vi.restoreAllMocks());

const text = (year: number, body: string) =>
  `# Privacy policy\n\nEffective March 3, ${year}\n\n${body}\n\n${FILLER}`;
const SECTION =
  'We share your phone number with our affiliates so that they can offer their own services to you and to people who write to you on any of the apps.';

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-'));
  await mkdir(join(folder, 'Pigeon'));
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, 'Pigeon', name), body);
  return folder;
}

it('tells what came of each text of a service against the one before it', async () => {
  const folder = await folderOf({
    '2021-05-01__a.md': text(2021, `We collect your name.\n\n${SECTION}`),
    '2021-06-01__b.md': text(2021, 'We collect your name.'),
    'privacy_2021-07-01.txt': text(2021, 'We collect your name.'),
    '2022-05-01__c.md': text(2022, 'We collect your name. We sell your location to advertisers.'),
    '2022-06-01__d.md': text(2019, 'We collect your name.'),
    '2022-07-01__e.md': '## What we collect\n\n## What we share\n',
    'notes.md': 'undated',
  });
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await runCommand('eval:policy', [folder])).toBe(0);
  const { each, ...counts } = JSON.parse(String(out.mock.calls[0]?.[0]));
  expect(counts).toEqual({
    pairs: 5,
    unread: 1,
    otherDocument: 1,
    incomplete: 1,
    unchanged: 1,
    changed: 1,
    spoiltOrReworded: { pairs: 0, toldAsChanged: 0, changesTold: 0 },
  });
  expect(each.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'incomplete',
    'unchanged',
    'changed',
    'otherDocument',
    'unread',
  ]);
  expect(each[2]).toMatchObject({ changes: 1, says: 'now stated: location is sold to advertisers' });
});

it('says in one line that a folder holds nothing to compare', async () => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = await folderOf({});
  await symlink('nowhere', join(folder, 'Gone'));
  expect(await runCommand('eval:policy', [folder])).toBe(2);
  expect(err.mock.calls.flat().join('\n')).toMatch(/^eval:policy: .*: no folder in it has two texts [^\n]*$/);
});
