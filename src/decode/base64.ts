/**
 * Base64 and base64url, RFC 4648 §4–5: both alphabets at once, padding optional.
 */
const VALUE = new Int8Array(256).fill(-1);
for (const [alphabet, from] of [
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 0],
  ['abcdefghijklmnopqrstuvwxyz', 26],
  ['0123456789', 52],
  ['+/', 62],
  ['-_', 62],
] as const) {
  for (let i = 0; i < alphabet.length; i++) VALUE[alphabet.charCodeAt(i)] = from + i;
}

/**
 * Decodes `bytes[start, end)` into `out` and returns the number of bytes written; stops early where `out` is
 * full. -1 where a byte is of neither alphabet or the length is one more than a multiple of four.
 */
export function base64Into(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let stop = end;
  while (stop > start && bytes[stop - 1] === 0x3d) stop--;
  const tail = (stop - start) & 3;
  if (tail === 1) return -1;
  let n = 0;
  let i = start;
  const whole = stop - tail;
  const room = out.length - 3;
  for (; i < whole; i += 4) {
    const a = VALUE[bytes[i]!]!;
    const b = VALUE[bytes[i + 1]!]!;
    const c = VALUE[bytes[i + 2]!]!;
    const d = VALUE[bytes[i + 3]!]!;
    if ((a | b | c | d) < 0) return -1;
    if (n > room) return n;
    out[n++] = (a << 2) | (b >> 4);
    out[n++] = (b << 4) | (c >> 2);
    out[n++] = (c << 6) | d;
  }
  if (tail > 0 && n <= room) {
    const a = VALUE[bytes[i]!]!;
    const b = VALUE[bytes[i + 1]!]!;
    const c = tail === 3 ? VALUE[bytes[i + 2]!]! : 0;
    if ((a | b | c) < 0) return -1;
    out[n++] = (a << 2) | (b >> 4);
    if (tail === 3) out[n++] = (b << 4) | (c >> 2);
  }
  return n;
}
