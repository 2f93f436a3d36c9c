/**
 * Bytes as JSON writes those of a script: a list of numbers (`Array.from`, a Node.js Buffer's `data`), or an object by number
 * (`JSON.stringify` of a typed array): `[104,101]`, `{"0":104,"1":101}`. Signed ones are of `Int8Array`.
 */

/** Where the list or object that was read last ends, behind its bracket. */
export let byteListEnd = 0;

/**
 * Reads the list or object of bytes at `start` into `out`, or with null only counts them; returns how many there are, 0 where
 * it is none or has no room.
 */
export function byteListInto(b: Uint8Array, start: number, end: number, out: Uint8Array | null): number {
  const keyed = b[start] === 0x7b;
  const close = keyed ? 0x7d : 0x5d;
  let n = 0;
  let i = start + 1;
  for (;;) {
    i = blank(b, i, end);
    if (keyed) {
      i = keyAt(b, i, end, n);
      if (i < 0) return 0;
      i = blank(b, i, end);
      if (b[i] !== 0x3a) return 0;
      i = blank(b, i + 1, end);
    }
    const minus = b[i] === 0x2d;
    if (minus) i++;
    const from = i;
    let value = 0;
    while (i < end && i - from < 3 && b[i]! >= 0x30 && b[i]! <= 0x39) value = value * 10 + b[i++]! - 0x30;
    if (i === from || value > (minus ? 128 : 255) || n === out?.length) return 0;
    if (out !== null) out[n] = minus ? 256 - value : value;
    n++;
    i = blank(b, i, end);
    if (i >= end) return 0;
    if (b[i] === close) {
      byteListEnd = i + 1;
      return n;
    }
    if (b[i] !== 0x2c) return 0;
    i++;
  }
}

/** Behind the key `"n"` at `at`; -1 where another stands there. */
function keyAt(b: Uint8Array, at: number, end: number, n: number): number {
  let i = at;
  if (b[i++] !== 0x22) return -1;
  let value = 0;
  const from = i;
  while (i < end && i - from < 7 && b[i]! >= 0x30 && b[i]! <= 0x39) value = value * 10 + b[i++]! - 0x30;
  return i > from && value === n && b[i] === 0x22 ? i + 1 : -1;
}

function blank(b: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && b[i]! <= 0x20) i++;
  return i;
}
