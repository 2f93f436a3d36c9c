import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listed } from '../../audit/explain/words.ts';
import { isSameFile } from '../files.ts';

/** A file of a folder and what stands in it. */
export interface FileText {
  name: string;
  text: string;
}

/**
 * Writes files into a folder, which is made where it is not there: each under another name first, and only when all are
 * written under its own. What was there before stays where one cannot be written, or is among those that were `read`. Throws an
 * `Error` of one line.
 */
export async function writeFiles(
  folder: string,
  files: readonly FileText[],
  read: readonly string[] = [],
): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const passing = (name: string) => join(folder, `${name}.${mark}.part`);
  await makeFolder(folder);
  try {
    for (const { name } of files) await checkFree(folder, name, read);
    for (const { name, text } of files) await writeFile(passing(name), text);
    for (const [n, { name }] of files.entries()) {
      try {
        await rename(passing(name), join(folder, name));
      } catch (error) {
        throw new Error(`${(error as Error).message}${written(files, n)}`);
      }
    }
  } catch (error) {
    for (const { name } of files) await rm(passing(name), { force: true }).catch(() => {});
    throw error;
  }
}

/** What stands new in the folder, and what does not, where the first `n` have come to their names. */
function written(files: readonly FileText[], n: number): string {
  if (n === 0) return '';
  const names = files.map(({ name }) => name);
  return `; written: ${listed(names.slice(0, n), n)}; not written: ${listed(names.slice(n), names.length)}`;
}

/** A folder cannot be replaced by a file, and a file that was read or is kept from being written shall not be. */
async function checkFree(folder: string, name: string, read: readonly string[]): Promise<void> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (!found) return;
  if (found.isDirectory()) throw new Error(`${name} is a folder`);
  for (const input of read) if (await isSameFile(input, path)) throw new Error(`${name} is what was read`);
  await access(path, constants.W_OK);
}

/** Makes a folder and those above it, asking for each once: Node's own way never ends under `/proc`. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (!found && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}
