import { writeUtf8 } from './json-escapes.ts';

/**
 * UTF-16 (RFC 2781) to UTF-8. `out` must hold one and a half times the input. Returns bytes written; -1 at an
 * odd length or at a control character that text does not have.
 */
export function utf16Into(
  bytes: Uint8Array,
  start: number,
  end: number,
  littleEndian: boolean,
  out: Uint8Array,
): number {
  if ((end - start) & 1) return -1;
  const low = littleEndian ? 0 : 1;
  let n = 0;
  for (let i = start; i < end; i += 2) {
    let code = bytes[i + low]! | (bytes[i + 1 - low]! << 8);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return -1;
    if (code >= 0xd800 && code < 0xdc00 && i + 3 < end) {
      const next = bytes[i + 2 + low]! | (bytes[i + 3 - low]! << 8);
      if (next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        i += 2;
      }
    }
    if (i === start && code === 0xfeff) continue;
    n = writeUtf8(out, n, code);
  }
  return n;
}

/**
 * `le` or `be` where every other of the first bytes is zero and the rest are not, as in UTF-16 of Latin text, or where
 * a byte order mark says so of any.
 */
export function guessUtf16(bytes: Uint8Array, start: number, end: number): 'le' | 'be' | null {
  const length = end - start;
  if (length < 8 || (length & 1) !== 0) return null;
  const mark = isMark(bytes[start]!, bytes[start + 1]!);
  if (mark !== null && isUtf16(bytes, start, Math.min(end, start + 64), mark === 'le')) return mark;
  const stop = start + Math.min(length, 32);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = start; i < stop; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const pairs = (stop - start) >> 1;
  if (oddZeros >= pairs - (pairs >> 2) && evenZeros === 0) return 'le';
  if (evenZeros >= pairs - (pairs >> 2) && oddZeros === 0) return 'be';
  return null;
}

function isMark(first: number, second: number): 'le' | 'be' | null {
  return first === 0xff && second === 0xfe ? 'le' : first === 0xfe && second === 0xff ? 'be' : null;
}

/** True where no unit is a control character that text does not have. */
function isUtf16(bytes: Uint8Array, start: number, end: number, littleEndian: boolean): boolean {
  const low = littleEndian ? 0 : 1;
  for (let i = start; i + 1 < end; i += 2) {
    const code = bytes[i + low]! | (bytes[i + 1 - low]! << 8);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}
