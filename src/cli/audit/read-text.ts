import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';

/** The text of a file, which must be UTF-8, without its byte order mark. Throws `BadInput`: `unread` names what it is. */
export async function readText(path: string, unread: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new BadInput(`${path}: ${unread} cannot be read: ${(error as Error).message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path}: ${unread} is not UTF-8 text`);
  }
}
