import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runCommand } from './commands.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-claims-'));
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const NEW = ['--add', 'signal', '--id', 'x'];
it.each([
  [[], /--texts DIR is missing/],
  [['--texts', 'FOLDER', 'nope'], /no app “nope”; known are .*whatsapp/],
  [['--texts', 'FOLDER', 'protocols'], /no app “protocols”/],
  [['--texts', 'FOLDER/none'], /--texts .*none: the folder cannot be read: no such file$/],
  [['--texts', 'FOLDER/empty.txt'], /empty\.txt: the texts cannot be read: it is a file, not a folder$/],
  [['--texts', 'FOLDER', '--id', 'x'], /--id is for --add$/],
  [[...NEW, '--date', '2021-02-31', 'FOLDER/empty.txt'], /--date 2021-02-31: not a date like 2016-08-25$/],
  [[...NEW, 'FOLDER/empty.txt'], /--date is missing/],
  [['--add', 'nope', '--id', 'x', '--date', '2021-02-03', 'a.txt'], /no app “nope”; known are/],
  [[...NEW, '--date', '2021-02-03', '--type', 'leaflet', 'a.txt'], /--type leaflet: known are policy, /],
  [[...NEW, '--date', '2021-02-03', '--url', 'nowhere', 'a.txt'], /--url nowhere: not an address$/],
  [
    [...NEW, '--date', '2021-02-03', '--regions', 'EEA,Mars', 'a.txt'],
    /--regions Mars: not a region like EEA/,
  ],
  [[...NEW, '--date', '2021-02-03', 'FOLDER'], /the text cannot be read: it is a folder$/],
  [[...NEW, '--date', '2021-02-03', 'FOLDER/empty.txt'], /x: no text found$/],
  [[...NEW, '--date', '2021-02-03'], /--add takes one FILE/],
  [[...NEW, '--date', '2021-02-03', '--write', 'a.txt'], /--write is not for --add$/],
])('%j is refused in one line', async (argv, line) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const given = argv.map((arg) => arg.replace('FOLDER', folder));
  expect(await runCommand('claims', given)).toBe(2);
  expect(told.mock.calls.flat().join('\n')).toMatch(/^claims: .+$/);
  expect(told.mock.calls.flat().join('\n')).toMatch(line);
});
