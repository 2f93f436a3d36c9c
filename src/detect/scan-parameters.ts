import { percentInto } from '../decode/percent.ts';
import { KIND, PERCENT } from './characters.ts';
import { isNested } from './containers.ts';
import { Cost } from './credit.ts';
import type { Scan } from './scan.ts';
import { scanEscaped } from './scan-escaped.ts';
import { scanText } from './scan-region.ts';
import { INDEXED, MAX_DEPTH, MAX_PATH } from './trail.ts';
import { typedOnce } from './typed-once.ts';

/** Parameters that are read one by one. */
const MOST = 4096;

/**
 * Reads `name=value` pairs: a query or a form body (URL Standard §5.1), or with `separator` `;` a Cookie header
 * (RFC 6265 §4.2). Names and values are percent-decoded as one, so that nothing is decoded twice. What is
 * found is masked as the whole value in the input.
 */
export function scanParameters(
  scan: Scan,
  start: number,
  end: number,
  separator: number,
  plus: boolean,
): void {
  const source = scan.bytes;
  const out = scan.depth < MAX_DEPTH ? scan.take(end - start) : null;
  if (out === null) {
    scan.valueStart = start;
    scan.valueEnd = end;
    scan.words(start, end, false);
    return;
  }
  const outermost = scan.depth === 0 && scan.spanFrom < 0;
  let n = 0;
  scan.descend(out, '');
  scan.open(INDEXED, 0, -1);
  const d = scan.pathDepth - 1;
  for (let i = start, count = 0; i < end; count++) {
    // Thousands of parameters are no query: the rest is read as one text.
    if (count > MOST || !scan.spend(Cost.value)) {
      scan.keyStart = -1;
      scan.spanFrom = -1;
      const rest = n;
      n = percentInto(source, i, end, out, plus, n);
      scan.valueStart = rest;
      scan.valueEnd = n;
      scan.words(rest, n, false);
      scan.truncated = true;
      break;
    }
    let stop = i;
    let equals = -1;
    for (; stop < end && source[stop] !== separator; stop++)
      if (equals < 0 && source[stop] === 0x3d) equals = stop;
    const nameEnd = equals < 0 ? stop : equals;
    let from = i;
    while (separator === 0x3b && source[from] === 0x20) from++;
    const keyStart = n;
    n = percentInto(source, from, nameEnd, out, plus, n);
    const keyEnd = n;
    const valueStart = n;
    if (equals >= 0) n = percentInto(source, equals + 1, stop, out, plus, n);
    scan.keyStart = -1;
    if (d < MAX_PATH) scan.pathKeyStart[d] = INDEXED;
    scan.changed(d);
    if (outermost) {
      scan.spanFrom = from;
      scan.spanTo = nameEnd;
    }
    scan.valueStart = keyStart;
    scan.valueEnd = keyEnd;
    scan.words(keyStart, keyEnd, false);
    if (outermost && equals >= 0) {
      scan.spanFrom = equals + 1;
      scan.spanTo = stop;
    }
    scan.keyStart = keyStart;
    scan.keyEnd = keyEnd;
    if (d < MAX_PATH) {
      scan.pathKeyStart[d] = keyStart;
      scan.pathKeyEnd[d] = keyEnd;
      scan.changed(d);
    }
    const isEscaped = n - valueStart < stop - equals - 1;
    if (n > valueStart && !(isEscaped && scanEscaped(scan, valueStart, n))) value(scan, valueStart, n, plus);
    i = stop + 1;
  }
  if (outermost) scan.spanFrom = -1;
  scan.ascend();
}

function value(scan: Scan, from: number, to: number, plus: boolean): void {
  if (isNested(scan.bytes, from, to)) {
    const { keyStart, keyEnd } = scan;
    scanText(scan, from, to);
    scan.keyStart = keyStart;
    scan.keyEnd = keyEnd;
    return;
  }
  scan.valueStart = from;
  scan.valueEnd = to;
  const told = scan.items.length;
  scan.words(from, to, false);
  typedOnce(scan, from, to, scan.kinds, told);
  // A plus that was base64 rather than a space: looked at again as it may have been meant.
  if (plus && to - from >= 16 && spaced(scan.bytes, from, to)) {
    const kinds = scan.kinds;
    for (let i = from; i < to; i++) if (scan.bytes[i] === 0x20) scan.bytes[i] = 0x2b;
    if ((kinds & PERCENT) === 0) scan.words(from, to, false);
  }
}

/** True where spaces stand in what is else one run of base64 signs. */
function spaced(b: Uint8Array, from: number, to: number): boolean {
  let space = false;
  let other = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c === 0x20) space = true;
    else if ((KIND[c]! & 4) !== 0 || (KIND[c]! & 1) !== 0) other++;
    else if ((KIND[c]! & 15) === 0 && c !== 0x3d) return false;
  }
  return space && other > 3;
}
