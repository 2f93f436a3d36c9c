import { base64Into } from '../decode/base64.ts';
import { hexInto } from '../decode/hex.ts';
import { unescapeJsonInto } from '../decode/json-escapes.ts';
import { percentInto } from '../decode/percent.ts';
import { BACKSLASH, DIGIT, JOIN, KIND, PERCENT } from './characters.ts';
import { MAX_DEPTH, type Scan } from './scan.ts';
import { scanRegion } from './scan-region.ts';

const peeked = new Uint8Array(64);

/** Undoes percent escapes and JSON escapes of a value that has some, and searches what comes out. */
export function unfoldEscapes(scan: Scan, start: number, end: number, kinds: number): void {
  if (scan.place.depth >= MAX_DEPTH) return;
  const out = take(scan, end - start);
  if (out === null) return;
  if ((kinds & BACKSLASH) !== 0) {
    const n = unescapeJsonInto(scan.bytes, start, end, out);
    if (n < end - start) descend(scan, out, n, 'json');
  } else if ((kinds & PERCENT) !== 0) {
    const n = percentInto(scan.bytes, start, end, out, false);
    if (n < end - start) descend(scan, out, n, 'percent');
  }
}

/** Tries a run of base64 signs as what it may be: a digest, or an encoding of something that makes sense. */
export function unfoldRun(scan: Scan, start: number, end: number, kinds: number): void {
  if (scan.place.depth >= MAX_DEPTH) return;
  const b = scan.bytes;
  const length = end - start;
  if ((kinds & JOIN) === 0 && (length & 1) === 0) {
    const n = hexInto(b, start, end, peeked);
    if (n > 0) {
      if (n >= 8 && length <= 128 && digest(scan, n, 'hex', start, end)) return;
      if (looksPlain(peeked, n)) {
        const out = take(scan, length >> 1);
        if (out !== null) descend(scan, out, hexInto(b, start, end, out), 'hex');
      }
      if (kinds !== DIGIT) return;
    }
  }
  const n = base64Into(b, start, end, peeked);
  if (n < 6) return;
  if (n >= 8 && length <= 88 && digest(scan, n, 'base64', start, end)) return;
  if (looksPlain(peeked, n)) {
    const out = take(scan, ((length * 3) >> 2) + 3);
    if (out !== null) descend(scan, out, base64Into(b, start, end, out), 'base64');
  }
}

function digest(scan: Scan, length: number, step: string, start: number, end: number): boolean {
  const { digests, recipes } = scan.needles;
  const entry = digests.find(peeked, 0, length);
  if (entry < 0) return false;
  const recipe = recipes[digests.recipeOf(entry)]!;
  scan.identity(digests.ownerOf(entry), step === 'hex' ? recipe : [step, ...recipe], start, end, true);
  return true;
}

/** Bytes for a decoding of at most `length`, or null where the budget is spent. */
function take(scan: Scan, length: number): Uint8Array | null {
  if (length > scan.budget) {
    scan.truncated = true;
    return null;
  }
  scan.budget -= length;
  return new Uint8Array(length);
}

/** True where the first bytes are text, or begin a compressed or UTF-16 body. */
function looksPlain(bytes: Uint8Array, length: number): boolean {
  const n = Math.min(length, 24);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  if (bytes[0] === 0x78 && ((0x78 << 8) | bytes[1]!) % 31 === 0) return true;
  if (n >= 4 && bytes[1] === 0 && bytes[3] === 0) return true;
  for (let i = 0; i < n; i++) {
    const c = bytes[i]!;
    if (c < 0x20 && c !== 9 && c !== 10 && c !== 13) return false;
    if (
      c >= 0x7f &&
      !(c >= 0xc2 && c < 0xf5 && i + 1 < length && (bytes[i + 1]! & 0xc0) === 0x80) &&
      !(KIND[c]! && (c & 0xc0) === 0x80 && i > 0 && bytes[i - 1]! >= 0x80)
    )
      return false;
  }
  return true;
}

/** Searches decoded bytes as a region of their own, one decoding deeper. */
export function descend(scan: Scan, bytes: Uint8Array, length: number, step: string): void {
  const { bytes: b, place, keyStart, keyEnd, valueStart, valueEnd, text, pathDepth, kinds, onHit } = scan;
  const location = scan.locate();
  scan.place = {
    location: `${location}(${step})`,
    name: keyStart >= 0 ? scan.keyText(keyStart, keyEnd) : place.name,
    encodings: [...place.encodings, step],
    depth: place.depth + 1,
  };
  if (onHit !== null) scan.onHit = (_from, _to, dataType) => onHit(valueStart, valueEnd, dataType);
  scan.bytes = bytes;
  scan.keyStart = -1;
  scan.pathDepth = 0;
  scanRegion(scan, 0, length);
  scan.bytes = b;
  scan.place = place;
  scan.keyStart = keyStart;
  scan.keyEnd = keyEnd;
  scan.valueStart = valueStart;
  scan.valueEnd = valueEnd;
  scan.text = text;
  scan.pathDepth = pathDepth;
  scan.kinds = kinds;
  scan.onHit = onHit;
}
