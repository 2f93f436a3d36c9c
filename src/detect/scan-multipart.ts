import { findBytes } from '../decode/find-byte.ts';
import { Cost } from './credit.ts';
import type { Scan } from './scan.ts';
import { scanRegion } from './scan-region.ts';

/**
 * Reads multipart/form-data (RFC 7578): each part's name and file name, and its content as a value of that
 * name. Returns false where no boundary line stands at the start, with a part's head behind it.
 */
export function scanMultipart(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  if (b[start] !== 0x2d || b[start + 1] !== 0x2d) return false;
  let stop = start + 2;
  while (stop < end && b[stop]! > 0x20 && stop - start < 200) stop++;
  if (b[stop] !== 0x0d || stop - start < 4) return false;
  if (!isHead(b, stop + 2, end)) return false;
  const boundary = b.subarray(start, stop);
  const { pathDepth } = scan;
  let at = stop + 2;
  while (at < end) {
    if (!scan.spend(Cost.part)) {
      scan.keyStart = -1;
      scan.valueStart = at;
      scan.valueEnd = end;
      scan.words(at, end, false);
      break;
    }
    const head = findBytes(b, HEAD_END, at, Math.min(end, at + 4096));
    if (head < 0) break;
    const next = findBytes(b, boundary, head + 4, end);
    // The outermost is looked through once; in each other they would be as often as they are deep.
    if (scan.nested > 1) scan.credit -= ((next < 0 ? end : next) - head) * Cost.searched;
    const content = next < 0 ? end : Math.max(head + 4, next - 2);
    part(scan, at, head, head + 4, content, pathDepth);
    if (next < 0) break;
    at = next + boundary.length + 2;
  }
  scan.keyStart = -1;
  scan.pathDepth = pathDepth;
  return true;
}

/** The beginning of a part's first header, in small letters: `Content-Disposition`, `Content-Type`. */
const CONTENT = new TextEncoder().encode('content-');

function isHead(b: Uint8Array, at: number, end: number): boolean {
  return at + CONTENT.length <= end && CONTENT.every((c, n) => (b[at + n]! | 0x20) === (c | 0x20));
}

const HEAD_END = new Uint8Array([13, 10, 13, 10]);
const NAME = new TextEncoder().encode('name="');

function part(
  scan: Scan,
  headStart: number,
  headEnd: number,
  from: number,
  to: number,
  pathDepth: number,
): void {
  const b = scan.bytes;
  scan.pathDepth = pathDepth;
  scan.keyStart = -1;
  const name = findBytes(b, NAME, headStart, headEnd);
  let keyEnd = name + 6;
  if (name >= 0) {
    while (keyEnd < headEnd && b[keyEnd] !== 0x22) keyEnd++;
    scan.open(name + 6, keyEnd, -1);
  }
  // The head whole: file names carry numbers and addresses.
  scan.valueStart = headStart;
  scan.valueEnd = headEnd;
  scan.words(headStart, headEnd, false);
  if (name >= 0) {
    scan.keyStart = name + 6;
    scan.keyEnd = keyEnd;
  }
  scanRegion(scan, from, to);
}
