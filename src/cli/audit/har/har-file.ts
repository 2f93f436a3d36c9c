import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readBytes, textOf } from '../../files.ts';
import { BadInput } from '../bad-input.ts';
import type { Attached } from './body.ts';

/** What a HAR file is called in messages. */
const WHAT = 'the HAR file';
/** Larger files are not taken out of an archive, bytes. */
const LARGEST = 1 << 29;
/** A name alone, of a file in the same folder. */
const NAME = /^[\w-][\w.-]{0,200}$/;

/** A HAR file's text, and the bodies that it keeps in files of their own. */
export interface HarFile {
  text: string;
  attached: Attached;
}

/**
 * Reads a HAR file, or the archive that Playwright writes for a name in `.zip` (`server/har/harRecorder.ts`): `har.har` and the
 * bodies, which else stand in the same folder. Throws `BadInput`.
 */
export async function readHarFile(path: string): Promise<HarFile> {
  const bytes = await readBytes(path, WHAT);
  if (!isZip(bytes)) return { text: textOf(path, bytes, WHAT), attached: beside(path) };
  const har = inZip(path, bytes, (name) => /(^|\/)[^/]+\.har$/i.test(name));
  if (!har) throw new BadInput(`${path}: the archive holds no HAR file`);
  return {
    text: textOf(path, har, WHAT),
    attached: (wanted) => inZip(path, bytes, (name) => name === wanted),
  };
}

/** By the signature of a first local file header (PKWARE's APPNOTE §4.3.7). */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The first file of the archive that is meant; null where there is none. */
function inZip(path: string, bytes: Uint8Array, isMeant: (name: string) => boolean): Uint8Array | null {
  let found = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isIt = !found && isMeant(name) && originalSize <= LARGEST;
        found ||= isIt;
        return isIt;
      },
    });
    return Object.values(files)[0] ?? null;
  } catch {
    throw new BadInput(`${path}: the archive is cut short or broken`);
  }
}

/** Bodies in the folder of the HAR file; no name and no link leads out of it, and no pipe is waited for. */
function beside(path: string): Attached {
  return (name) => {
    if (!NAME.test(name)) return null;
    const file = join(dirname(path), name);
    try {
      return lstatSync(file).isFile() ? readFileSync(file) : null;
    } catch {
      return null;
    }
  };
}
