import { constants } from 'node:buffer';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BadInput } from './audit/bad-input.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file has its name',
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'the disk takes no writing',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why a file could not be read or written, in a few words. */
export function whyNot(error: unknown): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || message.split('\n')[0] || 'unknown');
}

/** The bytes of a file. Throws `BadInput`: `unread` names what it is. */
export async function readBytes(path: string, unread: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new BadInput(`${path}: ${unread} cannot be read: ${whyNot(error)}`);
  }
}

/** The text of a file, which must be UTF-8, without its byte order mark. Throws `BadInput`: `unread` names what it is. */
export async function readText(path: string, unread: string): Promise<string> {
  return textOf(path, await readBytes(path, unread), unread);
}

/** The same of bytes that were read from a file. */
export function textOf(path: string, bytes: Uint8Array, unread: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isTooLarge = bytes.length > constants.MAX_STRING_LENGTH;
    throw new BadInput(`${path}: ${unread} is ${isTooLarge ? 'too large' : 'not UTF-8 text'}`);
  }
}

/**
 * Throws `BadInput` where the file cannot be written, or is among those that are read; leaves what is there, begins an empty
 * one where nothing is.
 */
export async function checkWritable(path: string, read: readonly string[] = []): Promise<void> {
  for (const input of read) {
    if (await isSameFile(input, path)) throw new BadInput(`${path} cannot be written: it is what is read`);
  }
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** True where both paths lead to one file that is there, whatever it is called. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return Boolean(one && other) && one?.dev === other?.dev && one?.ino === other?.ino;
}

/** True where the path leads to a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Writes a file. Throws `BadInput` where that cannot be. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): BadInput {
  const isHomeless = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return new BadInput(
    `${path} cannot be written: ${isHomeless ? `there is no folder ${dirname(path)}` : whyNot(error)}`,
  );
}

/** Throws `BadInput` where `path` is there and is no folder; `cannot` says what is then in vain. */
export async function checkFolder(path: string, cannot: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) =>
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : whyNot(error),
  );
  if (typeof found === 'string') throw new BadInput(`${path}: ${cannot}: ${found}`);
  if (found && !found.isDirectory()) throw new BadInput(`${path}: ${cannot}: it is a file, not a folder`);
}
