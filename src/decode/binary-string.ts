/**
 * Bytes that a script keeps in a string, a character each (`strFromU8(bytes, true)` of fflate, `atob`): in UTF-8 those
 * of 0x80 and above are two. Known where they are what packers of recordings keep so: gzip or zlib.
 */
export function mayBeBinaryString(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 12) return false;
  const second = b[start + 1]!;
  const third = b[start + 2]!;
  if (b[start] === 0x1f) return second === 0xc2 && third === 0x8b;
  if (b[start] !== 0x78) return false;
  return (
    second === 0x01 ||
    second === 0x5e ||
    (second === 0xc2 && third === 0x9c) ||
    (second === 0xc3 && third === 0x9a)
  );
}

/** Writes the bytes of such a string. Returns how many; -1 where a character is no byte, or all are ASCII. */
export function binaryStringInto(b: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let n = 0;
  for (let i = start; i < end; ) {
    const c = b[i++]!;
    if (c < 0x80) {
      out[n++] = c;
      continue;
    }
    const next = i < end ? b[i++]! : 0;
    if ((c !== 0xc2 && c !== 0xc3) || (next & 0xc0) !== 0x80) return -1;
    out[n++] = ((c & 3) << 6) | (next & 0x3f);
  }
  return n === end - start ? -1 : n;
}
