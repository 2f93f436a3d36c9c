import { hexDigit } from './hex.ts';

/**
 * Percent-encoding, RFC 3986 §2.1. Decodes `bytes[start, end)` into `out` (as long as the input) and returns
 * the bytes written. A `%` without two hex digits stays as it is. With `plus`, `+` is a space, as in forms
 * (URL Standard §5.1). What `escape()` writes, `%u0418`, is told in UTF-8 (ECMA-262, annex B.2.1.1).
 */
export function percentInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  plus: boolean,
  from = 0,
): number {
  let n = from;
  for (let i = start; i < end; i++) {
    const c = bytes[i]!;
    if (c === 0x25 && i + 2 < end) {
      const high = hexDigit(bytes[i + 1]);
      const low = hexDigit(bytes[i + 2]);
      if ((high | low) >= 0) {
        out[n++] = (high << 4) | low;
        i += 2;
        continue;
      }
      if (bytes[i + 1] === 0x75 && i + 5 < end) {
        const unit = unitAt(bytes, i + 2);
        if (unit >= 0) {
          n = unitInto(unit, out, n);
          i += 5;
          continue;
        }
      }
    }
    out[n++] = plus && c === 0x2b ? 0x20 : c;
  }
  return n;
}

/** Four hex digits; negative where they are none, or of half a character. */
function unitAt(b: Uint8Array, at: number): number {
  let unit = 0;
  let all = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = hexDigit(b[i]);
    all |= digit;
    unit = (unit << 4) | digit;
  }
  return all < 0 || (unit >= 0xd800 && unit <= 0xdfff) ? -1 : unit;
}

function unitInto(unit: number, out: Uint8Array, at: number): number {
  let n = at;
  if (unit < 0x80) out[n++] = unit;
  else {
    if (unit < 0x800) out[n++] = 0xc0 | (unit >> 6);
    else {
      out[n++] = 0xe0 | (unit >> 12);
      out[n++] = 0x80 | ((unit >> 6) & 63);
    }
    out[n++] = 0x80 | (unit & 63);
  }
  return n;
}
