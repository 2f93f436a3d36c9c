/**
 * Ascii85 as Adobe writes it (PostScript Language Reference, 3rd ed., "ASCII85Encode"): five characters from
 * `!` to `u` for four bytes, `z` for four zeros, with or without `<~ … ~>`. -1 where it is not that.
 */
export function ascii85Into(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let i = start;
  let stop = end;
  if (bytes[i] === 0x3c && bytes[i + 1] === 0x7e) i += 2;
  if (stop - 2 >= i && bytes[stop - 1] === 0x3e && bytes[stop - 2] === 0x7e) stop -= 2;
  let n = 0;
  let count = 0;
  let value = 0;
  for (; i < stop; i++) {
    const c = bytes[i]!;
    if (c === 0x7a && count === 0) {
      if (n + 4 > out.length) return n;
      out.fill(0, n, n + 4);
      n += 4;
      continue;
    }
    if (c < 0x21 || c > 0x75) return -1;
    value = value * 85 + (c - 0x21);
    if (++count < 5) continue;
    if (value > 0xffff_ffff) return -1;
    if (n + 4 > out.length) return n;
    out[n++] = value / 0x1000000;
    out[n++] = value >>> 16;
    out[n++] = value >>> 8;
    out[n++] = value;
    value = 0;
    count = 0;
  }
  if (count === 1) return -1;
  if (count > 1) {
    for (let k = count; k < 5; k++) value = value * 85 + 84;
    if (value > 0xffff_ffff) return -1;
    for (let k = 0; k < count - 1 && n < out.length; k++) out[n++] = Math.floor(value / 2 ** (24 - 8 * k));
  }
  return n;
}
