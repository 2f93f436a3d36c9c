import { BACKSLASH, KIND } from './characters.ts';
import type { Scan } from './scan.ts';
import { typedValue } from './typed.ts';

/**
 * Reads JSON (RFC 8259), JSON lines, and JSON behind a packet's prefix, without building anything and without
 * asking that it be well formed: strings, keys and numbers go to the search with their path.
 */
export function scanJson(scan: Scan, start: number, end: number): void {
  const b = scan.bytes;
  const base = scan.pathDepth;
  const deepest = scan.pathKeyStart.length;
  let depth = base;
  let i = start;
  scan.keyStart = -1;
  while (i < end) {
    const c = b[i]!;
    switch (c) {
      case 0x22: {
        const from = i + 1;
        scan.valueStart = from;
        const to = scan.words(from, end, true);
        const kinds = scan.kinds;
        i = to + 1;
        let next = i;
        while (next < end && b[next]! <= 0x20) next++;
        if (b[next] === 0x3a && next < end) {
          scan.keyStart = from;
          scan.keyEnd = Math.min(to, end);
          if (depth > base && depth <= deepest) {
            scan.pathKeyStart[depth - 1] = from;
            scan.pathKeyEnd[depth - 1] = scan.keyEnd;
          }
          i = next + 1;
        } else {
          scan.valueEnd = Math.min(to, end);
          typedValue(scan, from, scan.valueEnd, kinds | (kinds & BACKSLASH));
        }
        break;
      }
      case 0x7b:
      case 0x5b:
        if (depth < deepest) {
          scan.pathKeyStart[depth] = -1;
          scan.pathIndex[depth] = c === 0x5b ? 0 : -1;
        }
        depth++;
        scan.pathDepth = Math.min(depth, deepest);
        i++;
        break;
      case 0x7d:
      case 0x5d:
        if (depth > base) depth--;
        scan.pathDepth = Math.min(depth, deepest);
        scan.keyStart = -1;
        i++;
        break;
      case 0x2c:
        if (depth > base && depth <= deepest) {
          if (scan.pathIndex[depth - 1]! >= 0) scan.pathIndex[depth - 1]!++;
          else {
            scan.keyStart = -1;
            scan.pathKeyStart[depth - 1] = -1;
          }
        }
        i++;
        break;
      default:
        if (c <= 0x20 || c === 0x3a) {
          i++;
          break;
        }
        i = bare(scan, i, end);
    }
  }
  scan.pathDepth = base;
  scan.keyStart = -1;
}

/** A number, a literal, or stray text: up to the next sign that JSON gives a meaning. */
function bare(scan: Scan, start: number, end: number): number {
  const b = scan.bytes;
  let i = start + 1;
  while (i < end) {
    const c = b[i]!;
    if (c <= 0x20 || c === 0x2c || c === 0x7d || c === 0x5d || c === 0x22 || c === 0x7b || c === 0x5b) break;
    i++;
  }
  scan.valueStart = start;
  scan.valueEnd = i;
  if (i - start > 3 || KIND[b[start]!] === 0) scan.words(start, i, false);
  typedValue(scan, start, i, scan.kinds);
  return i;
}
