import { byteListInto } from '../decode/byte-list.ts';
import { Cost } from './credit.ts';
import { BYTES } from './digests.ts';
import { Guess, guess } from './guess.ts';
import type { Scan } from './scan.ts';
import { scanRegion } from './scan-region.ts';
import { MAX_DEPTH } from './trail.ts';

/** Fewer bytes are colours, places and versions. */
const LEAST = 8;
/** Bytes that are taken out of JSON at most. */
const MOST = 1 << 18;
const STEP = 'bytes';

/** True where a list begins with a short number and a comma. */
export function mayBeByteList(b: Uint8Array, at: number): boolean {
  let i = at + 1;
  while (b[i] === 0x20) i++;
  if (b[i] === 0x2d) i++;
  const from = i;
  while (i - from < 3 && b[i]! >= 0x30 && b[i]! <= 0x39) i++;
  return i > from && (b[i] === 0x2c || b[i] === 0x20);
}

/** True where an object begins with the key `"0"`. */
export function mayBeByteObject(b: Uint8Array, at: number): boolean {
  return b[at + 1] === 0x22 && b[at + 2] === 0x30 && b[at + 3] === 0x22;
}

/**
 * Searches bytes that stand in JSON as numbers; false where they say nothing, so that the numbers are read as such. What
 * they say in words counts only where it is the person's own: numbers are of many things.
 */
export function scanByteList(scan: Scan, start: number, end: number): boolean {
  if (scan.depth >= MAX_DEPTH || !scan.spend(Cost.value)) return false;
  const n = byteListInto(scan.bytes, start, end, null);
  scan.credit -= n * Cost.searched;
  const out = n >= LEAST && n <= MOST ? scan.take(n) : null;
  if (out === null) return false;
  byteListInto(scan.bytes, start, end, out);
  const { finds, opaqueBytes, before } = scan;
  const { length } = scan.items;
  scan.valueStart = start;
  scan.valueEnd = end;
  const told = n <= 64 && isDigest(scan, out, n, start, end);
  if (!told) {
    const kind = guess(out, Math.min(n, 64), n);
    scan.descend(out, STEP);
    scan.valueStart = 0;
    scan.valueEnd = n;
    const worded = kind === Guess.text && out[0] !== 0x7b;
    if (worded) scan.words(0, n, false);
    else scanRegion(scan, 0, n);
    scan.ascend();
  }
  scan.before = before;
  // A list in them has set the end to its own.
  if (scan.items.length > length || scan.finds > finds) return byteListInto(scan.bytes, start, end, null) > 0;
  scan.opaqueBytes = opaqueBytes;
  return false;
}

function isDigest(scan: Scan, bytes: Uint8Array, n: number, start: number, end: number): boolean {
  const { digests, recipes } = scan.needles;
  const entry = digests.find(bytes, 0, n);
  if (entry < 0) return false;
  const recipe = recipes[digests.recipeOf(entry)]!;
  scan.identity(
    digests.ownerOf(entry),
    recipe === BYTES ? recipe : [STEP, ...recipe],
    start,
    end,
    recipe !== BYTES,
  );
  return true;
}
