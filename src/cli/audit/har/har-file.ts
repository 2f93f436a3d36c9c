import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readBytes, textOf } from '../../files.ts';
import { BadInput } from '../bad-input.ts';
import type { Attached } from './body.ts';

/** What a HAR file is called in messages. */
const WHAT = 'the HAR file';
/** Larger files are not read, bytes. */
const LARGEST = 2 ** 29;
/** Bytes of bodies in files of their own that are read in all. */
const MOST = 2 ** 30;
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
  const har = inZip(path, bytes, LARGEST, (name) => /(^|\/)[^/]+\.har$/i.test(name));
  if (!har) throw new BadInput(`${path}: the archive holds no HAR file`);
  const folder = har.name.slice(0, har.name.lastIndexOf('/') + 1);
  return {
    text: textOf(path, har.bytes, WHAT),
    attached: upTo(MOST, (wanted, left) => bodyInZip(path, bytes, left, folder + wanted)),
  };
}

/** Bodies until they are so many bytes together: the same file may be named by any number of requests. */
function upTo(most: number, read: (name: string, left: number) => Uint8Array | null): Attached {
  let left = most;
  return (name) => {
    const body = read(name, Math.min(left, LARGEST));
    left -= body?.length ?? 0;
    return body;
  };
}

/** By the signature of a first local file header (PKWARE's APPNOTE §4.3.7). */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The first file of the archive that is meant and no larger than `most`; null where there is none. */
function inZip(
  path: string,
  bytes: Uint8Array,
  most: number,
  isMeant: (name: string) => boolean,
): { name: string; bytes: Uint8Array } | null {
  let found = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isIt = !found && isMeant(name) && originalSize <= most;
        found ||= isIt;
        return isIt;
      },
    });
    const [first] = Object.entries(files);
    return first ? { name: first[0], bytes: first[1] } : null;
  } catch {
    throw new BadInput(`${path}: the archive is cut short or broken`);
  }
}

/** One broken file costs its own request its body, and no other. */
function bodyInZip(path: string, bytes: Uint8Array, most: number, wanted: string): Uint8Array | null {
  try {
    return inZip(path, bytes, most, (name) => name === wanted)?.bytes ?? null;
  } catch {
    return null;
  }
}

/** Bodies in the folder of the HAR file; no name and no link leads out of it, and no pipe is waited for. */
function beside(path: string): Attached {
  return upTo(MOST, (name, left) => {
    if (!NAME.test(name)) return null;
    const file = join(dirname(path), name);
    try {
      const about = lstatSync(file);
      return about.isFile() && about.size <= left ? readFileSync(file) : null;
    } catch {
      return null;
    }
  });
}
