import { wordsOf } from './key-rules.ts';
import type { Scan } from './scan.ts';
import { MAX_PATH } from './trail.ts';

/** Words that stand for a person, in a key or in an address's path; more than one of them, too. */
const PEOPLE: ReadonlySet<string> = new Set(
  'user member account profile author owner creator participant contact friend follower person people sender recipient customer username login nick nickname handle invitee assignee'.split(
    ' ',
  ),
);
/** Words that stand for a person's name or number within what is said of them. */
const PARTS: ReadonlySet<string> = new Set(
  'id name first last given family middle full display value key slug'.split(' '),
);
/** "created_by" */
const DOER = 'by';
const MAX_KEY = 48;
const SLASH = 0x2f;
const decoder = new TextDecoder();

/** True where the value at `from` stands where a person's name does, by its key, the key around it, or the path before it. */
export function standsForPerson(scan: Scan, from: number): boolean {
  if (scan.locate().endsWith('.path')) return isOfPath(scan.bytes, from);
  const around = keyAround(scan);
  if (scan.keyStart < 0) return around !== null && isPerson(wordsOf(around));
  const words = wordsOf(textOf(scan, scan.keyStart, scan.keyEnd));
  if (isPerson(words)) return true;
  if (!PARTS.has(words.at(-1) ?? '')) return false;
  return isPerson(words.slice(0, -1)) || (words.length === 1 && around !== null && isPerson(wordsOf(around)));
}

function isPerson(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return PEOPLE.has(last) || PEOPLE.has(last.replace(/s$/, '')) || (words.length > 1 && last === DOER);
}

/** "/users/max" */
function isOfPath(bytes: Uint8Array, from: number): boolean {
  if (bytes[from - 1] !== SLASH) return false;
  let start = from - 1;
  while (start > 0 && bytes[start - 1] !== SLASH && from - start < MAX_KEY) start--;
  return isPerson(wordsOf(decoder.decode(bytes.subarray(start, from - 1))));
}

/** The key of the object or list that the value in hand stands in. */
function keyAround(scan: Scan): string | null {
  for (let d = Math.min(scan.pathDepth, MAX_PATH) - 2; d >= scan.base && d >= scan.pathDepth - 3; d--) {
    const from = scan.pathKeyStart[d]!;
    if (from >= 0) return textOf(scan, from, scan.pathKeyEnd[d]!);
  }
  return null;
}

function textOf({ bytes }: Scan, from: number, to: number): string {
  return to - from > MAX_KEY ? '' : decoder.decode(bytes.subarray(from, to));
}
