import { hexDigit } from './hex.ts';

/**
 * Percent-encoding, RFC 3986 §2.1. Decodes `bytes[start, end)` into `out` (as long as the input) and returns
 * the bytes written. A `%` without two hex digits stays as it is. With `plus`, `+` is a space, as in forms
 * (URL Standard §5.1).
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
    }
    out[n++] = plus && c === 0x2b ? 0x20 : c;
  }
  return n;
}
