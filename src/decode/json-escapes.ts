import { hexDigit } from './hex.ts';

/** What the sign behind a backslash stands for: itself, but for five letters. */
const SIMPLE = Uint8Array.from({ length: 256 }, (_, sign) => sign);
SIMPLE[0x6e] = 0x0a;
SIMPLE[0x74] = 0x09;
SIMPLE[0x72] = 0x0d;
SIMPLE[0x62] = 0x08;
SIMPLE[0x66] = 0x0c;

/**
 * The escapes of JSON strings, RFC 8259 §7: `\"`, `\n`, `\u00e9`, surrogate pairs. Decodes into `out` as UTF-8
 * (never longer than the input) and returns the bytes written. Unknown escapes stay as they are.
 */
export function unescapeJsonInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let n = 0;
  for (let i = start; i < end; i++) {
    const c = bytes[i]!;
    if (c !== 0x5c || i + 1 >= end) {
      out[n++] = c;
      continue;
    }
    const e = bytes[++i]!;
    if (e === 0x75) {
      let code = unit(bytes, i + 1, end);
      if (code < 0) {
        out[n++] = c;
        out[n++] = e;
        continue;
      }
      i += 4;
      if (code >= 0xd800 && code < 0xdc00 && bytes[i + 1] === 0x5c && bytes[i + 2] === 0x75) {
        const low = unit(bytes, i + 3, end);
        if (low >= 0xdc00 && low < 0xe000) {
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          i += 6;
        }
      }
      n = writeUtf8(out, n, code);
    } else {
      out[n++] = SIMPLE[e]!;
    }
  }
  return n;
}

function unit(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return -1;
  const a = hexDigit(bytes[at]);
  const b = hexDigit(bytes[at + 1]);
  const c = hexDigit(bytes[at + 2]);
  const d = hexDigit(bytes[at + 3]);
  return (a | b | c | d) < 0 ? -1 : (a << 12) | (b << 8) | (c << 4) | d;
}

/** Writes a code point as UTF-8 (RFC 3629) at `n` and returns the place after it. */
export function writeUtf8(out: Uint8Array, n: number, code: number): number {
  if (code < 0x80) {
    out[n++] = code;
  } else if (code < 0x800) {
    out[n++] = 0xc0 | (code >> 6);
    out[n++] = 0x80 | (code & 63);
  } else if (code < 0x10000) {
    out[n++] = 0xe0 | (code >> 12);
    out[n++] = 0x80 | ((code >> 6) & 63);
    out[n++] = 0x80 | (code & 63);
  } else {
    out[n++] = 0xf0 | (code >> 18);
    out[n++] = 0x80 | ((code >> 12) & 63);
    out[n++] = 0x80 | ((code >> 6) & 63);
    out[n++] = 0x80 | (code & 63);
  }
  return n;
}
