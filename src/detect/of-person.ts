import { keyAround, wordsOf } from './key-rules.ts';
import type { Scan } from './scan.ts';

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
/** "created_by", not "sort_by" */
const DEEDS: ReadonlySet<string> = new Set(
  'created updated modified changed edited deleted removed added sent posted written uploaded shared invited assigned owned approved blocked'.split(
    ' ',
  ),
);
const MAX_KEY = 48;
const SLASH = 0x2f;
const decoder = new TextDecoder();

/** True where the value at `from` stands where a person's name does, by its key, the key around it, or the path before it. */
export function standsForPerson(scan: Scan, from: number): boolean {
  if (scan.locate().endsWith('.path')) return isOfPath(scan.bytes, from);
  const key = keyAround(scan);
  const around = key ? wordsOf(textOf(scan, key.from, key.to)) : [];
  if (scan.keyStart < 0 && (around.length > 0 || scan.partName === '')) return isPerson(around);
  // A field of a form or of a protocol has its name beside it.
  const named = scan.keyStart < 0 ? scan.partName : textOf(scan, scan.keyStart, scan.keyEnd);
  const words = wordsOf(named.slice(0, MAX_KEY));
  // "profile" alone may be one of a video or a machine.
  if (isPerson(words) && words.at(-1) !== 'profile') return true;
  if (!PARTS.has(words.at(-1) ?? '')) return false;
  return isPerson(words.length === 1 ? around : words.slice(0, -1));
}

function isPerson(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    PEOPLE.has(last) || PEOPLE.has(last.replace(/s$/, '')) || (last === 'by' && DEEDS.has(words.at(-2) ?? ''))
  );
}

/** "/users/max" */
function isOfPath(bytes: Uint8Array, from: number): boolean {
  if (bytes[from - 1] !== SLASH) return false;
  let start = from - 1;
  while (start > 0 && bytes[start - 1] !== SLASH && from - start < MAX_KEY) start--;
  return isPerson(wordsOf(decoder.decode(bytes.subarray(start, from - 1))));
}

function textOf({ bytes }: Scan, from: number, to: number): string {
  return to - from > MAX_KEY ? '' : decoder.decode(bytes.subarray(from, to));
}
