import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

const root = mkdtempSync(join(tmpdir(), 'candor-files-'));
afterAll(() => rmSync(root, { recursive: true }));
const fresh = (name: string) => {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
};
const file = (name: string) => ({ name, text: `new ${name}` });

test('makes the folder and those above it, and replaces what was there', async () => {
  const folder = join(root, 'a', 'b', 'c');
  await writeFiles(folder, [file('one'), file('two')]);
  writeFileSync(join(folder, 'one'), 'old');
  await writeFiles(folder, [file('one'), file('two')]);
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
  expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('new one');
});

test('where one cannot be written, none is, and nothing passing is left', async () => {
  const folder = fresh('blocked');
  writeFileSync(join(folder, 'one'), 'old');
  mkdirSync(join(folder, 'two'));
  await expect(writeFiles(folder, [file('one'), file('two')])).rejects.toThrow('two is a folder');
  await expect(writeFiles(folder, [file('one'), file('absent/three')])).rejects.toThrow('ENOENT');
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
  expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('old');
});

test('nothing is written over what was read, whatever it is called', async () => {
  const folder = fresh('read');
  writeFileSync(join(folder, 'two'), 'read');
  const other = join(root, 'read-by-another-name');
  symlinkSync(join(folder, 'two'), other);
  await expect(writeFiles(folder, [file('one'), file('two')], [other])).rejects.toThrow(
    'two is what was read',
  );
  expect(readdirSync(folder)).toEqual(['two']);
  expect(readFileSync(other, 'utf8')).toBe('read');
});

test('where one cannot come to its name, says which have', async () => {
  const folder = fresh('renamed');
  // What is moved away once is not there to be moved again.
  const files = ['one', 'two', 'one', 'four'].map(file);
  await expect(writeFiles(folder, files)).rejects.toThrow(
    /^ENOENT.*; written: one and two; not written: one and four$/,
  );
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
});

test.runIf(process.platform === 'linux')('ends where the system makes no folder', async () => {
  await expect(writeFiles('/proc/x', [file('one')])).rejects.toThrow('/proc/x');
  await expect(writeFiles('/proc/x/y', [file('one')])).rejects.toThrow('/proc/x');
});
