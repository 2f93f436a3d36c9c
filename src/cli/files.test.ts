import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BadInput } from './audit/bad-input.ts';
import { checkFolder, checkWritable, readText, writeText } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-files-'));
  await writeFile(join(folder, 'text'), '\ufeffwords');
  await writeFile(join(folder, 'bytes'), new Uint8Array([0xff, 0xfe, 0x80]));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads a text without its byte order mark', async () => {
  expect(await readText(join(folder, 'text'), 'the set')).toBe('words');
});

it.each([
  ['none', 'the set cannot be read: no such file'],
  ['', 'the set cannot be read: it is a folder'],
  ['text/more', 'the set cannot be read: a part of its path is no folder'],
  ['bytes', 'the set is not UTF-8 text'],
])('does not read %j', async (name, why) => {
  const path = join(folder, name);
  await expect(readText(path, 'the set')).rejects.toThrow(new BadInput(`${path}: ${why}`));
});

it('keeps what is in a file that it finds to be writable', async () => {
  await checkWritable(join(folder, 'text'));
  expect(await readText(join(folder, 'text'), '')).toBe('words');
  await checkWritable(join(folder, 'new'));
  await writeText(join(folder, 'new'), 'x');
  expect(await readFile(join(folder, 'new'), 'utf8')).toBe('x');
});

it.each([
  ['', 'it is a folder'],
  ['none/file', 'there is no folder '],
  ['text/file', 'a part of its path is no folder'],
])('does not write %j', async (name, why) => {
  const path = join(folder, name);
  for (const write of [() => checkWritable(path), () => writeText(path, '')])
    await expect(write()).rejects.toThrow(`${path} cannot be written: ${why}`);
});

it('does not write into what is read', async () => {
  const path = join(folder, 'text');
  await expect(checkWritable(path, [join(folder, 'new/../text')])).rejects.toThrow(
    `${path} cannot be written: it is what is read`,
  );
  await symlink(path, join(folder, 'link'));
  await expect(checkWritable(join(folder, 'link'), [path])).rejects.toThrow('it is what is read');
});

it('takes a folder that is there or may come, and no file', async () => {
  await checkFolder(folder, 'no report');
  await checkFolder(join(folder, 'a/b'), 'no report');
  const file = join(folder, 'text');
  await expect(checkFolder(file, 'no report')).rejects.toThrow(
    new BadInput(`${file}: no report: it is a file, not a folder`),
  );
  await expect(checkFolder(`${file}/x`, 'no report')).rejects.toThrow('a part of its path is no folder');
});
