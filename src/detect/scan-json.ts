import { byteListEnd } from '../decode/byte-list.ts';
import { mayBeByteList, mayBeByteObject, scanByteList } from './byte-lists.ts';
import { AT, BACKSLASH, JOIN } from './characters.ts';
import { contactKey } from './contacts.ts';
import { isNested } from './containers.ts';
import { Cost } from './credit.ts';
import { closeList, listElement, listMember, openList } from './lists.ts';
import type { Scan } from './scan.ts';
import { INDEXED, MAX_PATH } from './trail.ts';
import { typedValue } from './typed.ts';
import { typedOnce } from './typed-once.ts';
import { unfoldJsonString } from './unfold.ts';

/** Signs that a key which is somebody's address has one of. */
const CONTACT_KEY = AT | JOIN;

/**
 * Reads JSON (RFC 8259), JSON lines, and JSON behind a packet's prefix, without building anything and without
 * asking that it be well formed: strings, keys and numbers go to the search with their path.
 */
export function scanJson(scan: Scan, start: number, end: number): void {
  const b = scan.bytes;
  const floor = scan.pathDepth;
  const { pathKeyStart, pathKeyEnd, pathIndex } = scan;
  let i = start;
  while (i < end) {
    const c = b[i]!;
    const depth = scan.pathDepth;
    const top = depth - 1;
    switch (c) {
      case 0x22: {
        const from = i + 1;
        scan.valueStart = from;
        scan.valueEnd = end;
        if (!scan.spend(Cost.value)) {
          scan.pathDepth = floor;
          scan.keyStart = -1;
          scan.words(from, end, false);
          return;
        }
        // JSON and the like in a string is not searched as it stands, only as what it says.
        const told = scan.items.length;
        const nested = isNested(b, from, end, true) && unfoldJsonString(scan, from, end);
        const to = nested ? scan.valueEnd : scan.words(from, end, true);
        i = to + 1;
        let next = i;
        while (next < end && b[next]! <= 0x20) next++;
        if (b[next] === 0x3a && next < end) {
          scan.keyStart = from;
          scan.keyEnd = to;
          if (depth > floor && depth <= MAX_PATH) {
            pathKeyStart[top] = from;
            pathKeyEnd[top] = to;
            scan.changed(top);
          }
          if ((scan.kinds & CONTACT_KEY) !== 0 && !nested) contactKey(scan, from, to, scan.kinds);
          i = next + 1;
        } else if (!nested) {
          scan.valueEnd = to;
          if (depth > floor && depth <= MAX_PATH && pathIndex[top]! >= 0)
            listElement(scan, from, to, scan.kinds);
          else if (depth > floor + 1 && depth <= MAX_PATH && pathIndex[top - 1]! >= 0)
            listMember(scan, from, to, scan.kinds);
          if ((scan.kinds & BACKSLASH) === 0 || to - from < 400) typedOnce(scan, from, to, scan.kinds, told);
        }
        break;
      }
      case 0x7b:
        if (mayBeByteObject(b, i) && scanByteList(scan, i, end)) {
          i = byteListEnd;
          break;
        }
        scan.open(INDEXED, 0, -1);
        i++;
        break;
      case 0x5b:
        if (mayBeByteList(b, i) && scanByteList(scan, i, end)) {
          i = byteListEnd;
          break;
        }
        scan.open(INDEXED, 0, 0);
        openList(scan);
        i++;
        break;
      case 0x5d:
        if (depth > floor) {
          if (depth <= MAX_PATH && pathIndex[top]! >= 0) closeList(scan);
          scan.pathDepth = top;
        }
        scan.keyStart = -1;
        i++;
        break;
      case 0x7d:
        if (depth > floor) scan.pathDepth = top;
        scan.keyStart = -1;
        i++;
        break;
      case 0x2c:
        if (depth > floor && depth <= MAX_PATH) {
          scan.changed(top);
          if (pathIndex[top]! >= 0) pathIndex[top]!++;
          else {
            scan.keyStart = -1;
            pathKeyStart[top] = INDEXED;
          }
        }
        i++;
        break;
      default:
        i = c <= 0x20 || c === 0x3a ? i + 1 : bare(scan, i, end);
    }
  }
  scan.pathDepth = floor;
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
  scan.words(start, i, false);
  if (scan.spend(Cost.value)) typedValue(scan, start, i, scan.kinds);
  return i;
}
