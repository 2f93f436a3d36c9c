/** Base16, RFC 4648 §8, either case. */
const VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 10; i++) VALUE[0x30 + i] = i;
for (let i = 0; i < 6; i++) {
  VALUE[0x61 + i] = 10 + i;
  VALUE[0x41 + i] = 10 + i;
}

/** Value of a hex digit, or -1. */
export function hexDigit(byte: number | undefined): number {
  return byte === undefined ? -1 : VALUE[byte]!;
}

/** Decodes `bytes[start, end)` into `out`; returns bytes written, at most `out.length`; -1 where it is not base16. */
export function hexInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  if ((end - start) & 1) return -1;
  let n = 0;
  for (let i = start; i < end; i += 2) {
    const value = (VALUE[bytes[i]!]! << 4) | VALUE[bytes[i + 1]!]!;
    if (value < 0) return -1;
    if (n === out.length) return n;
    out[n++] = value;
  }
  return n;
}
