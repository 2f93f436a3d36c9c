/**
 * Bits of each octet's code, and of the end's, in HPACK's Huffman code (RFC 7541 appendix B). The code is canonical: the
 * lengths say all.
 */
const LENGTHS = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7,
  8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19,
  13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13,
  28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21,
  22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23,
  22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
  19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25,
  25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
];
const END = 256;

/** Code of each symbol, by length and bits. */
const SYMBOLS = new Map<string, number>();
{
  let code = -1;
  let length = 0;
  const order = [...LENGTHS.keys()].sort((a, b) => LENGTHS[a]! - LENGTHS[b]! || a - b);
  for (const symbol of order) {
    const longer = LENGTHS[symbol]! - length;
    code = length === 0 ? 0 : (code + 1) * 2 ** longer;
    length += longer;
    SYMBOLS.set(`${length} ${code}`, symbol);
  }
}
const LONGEST = 30;
const PADDING = 7;

/** The octets of a Huffman string of HPACK and QPACK. Throws `RangeError` where it is none. */
export function decodeHuffman(bytes: Uint8Array): Buffer {
  const octets: number[] = [];
  let code = 0;
  let length = 0;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit--) {
      code = code * 2 + ((byte >> bit) & 1);
      length++;
      const symbol = SYMBOLS.get(`${length} ${code}`);
      if (symbol === END || length > LONGEST) throw new RangeError('no code of the table');
      if (symbol === undefined) continue;
      octets.push(symbol);
      code = 0;
      length = 0;
    }
  }
  // What fills the last octet is the beginning of the end's code: ones.
  if (length > PADDING || code !== 2 ** length - 1) throw new RangeError('wrong padding');
  return Buffer.from(octets);
}
