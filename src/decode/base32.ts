/** Base32, RFC 4648 §6, either case, padding optional. */
const VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 26; i++) {
  VALUE[0x41 + i] = i;
  VALUE[0x61 + i] = i;
}
for (let i = 0; i < 6; i++) VALUE[0x32 + i] = 26 + i;

/** Decodes `bytes[start, end)` into `out`; returns bytes written, at most `out.length`; -1 where it is not base32. */
export function base32Into(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let stop = end;
  while (stop > start && bytes[stop - 1] === 0x3d) stop--;
  const tail = (stop - start) & 7;
  if (tail === 1 || tail === 3 || tail === 6) return -1;
  let n = 0;
  let bits = 0;
  let value = 0;
  for (let i = start; i < stop; i++) {
    const five = VALUE[bytes[i]!]!;
    if (five < 0) return -1;
    value = (value << 5) | five;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      if (n === out.length) return n;
      out[n++] = value >> bits;
      value &= (1 << bits) - 1;
    }
  }
  return value === 0 ? n : -1;
}
