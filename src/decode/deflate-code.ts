/** Bits that a code's table tells at once; the rest of a longer code is read bit by bit. */
export const TABLE_BITS = 9;

/**
 * A canonical Huffman code of DEFLATE (RFC 1951 §3.2.2): a table of its short codes, and counts by length with
 * symbols in order (as in zlib's puff.c).
 */
export class Code {
  /** By the next bits: the symbol, shifted by four, and its code's length; 0 where that is longer. */
  readonly table = new Uint16Array(1 << TABLE_BITS);
  readonly counts = new Uint16Array(16);
  readonly symbols = new Uint16Array(288);
  /** The first code that is longer than the table tells, and the place of its symbol. */
  longFirst = 0;
  longIndex = 0;
  private readonly offsets = new Uint16Array(16);

  /** False where the lengths make no complete code, which random bytes almost never do. */
  build(lengths: Uint8Array, from: number, size: number, mayBeIncomplete: boolean): boolean {
    const { counts, symbols, offsets } = this;
    counts.fill(0);
    for (let i = 0; i < size; i++) counts[lengths[from + i]!]!++;
    if (counts[0] === size) return mayBeIncomplete;
    let left = 1;
    for (let length = 1; length < 16; length++) {
      left = (left << 1) - counts[length]!;
      if (left < 0) return false;
    }
    if (left > 0 && !(mayBeIncomplete && size - counts[0]! === 1)) return false;
    offsets[1] = 0;
    for (let length = 1; length < 15; length++) offsets[length + 1] = offsets[length]! + counts[length]!;
    for (let i = 0; i < size; i++) {
      const length = lengths[from + i]!;
      if (length !== 0) symbols[offsets[length]!++] = i;
    }
    this.fill();
    return true;
  }

  private fill(): void {
    const { counts, symbols, table } = this;
    table.fill(0);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= TABLE_BITS; length++) {
      for (let n = counts[length]!; n > 0; n--, code++) {
        const entry = (symbols[index++]! << 4) | length;
        for (let i = REVERSED[code]! >> (16 - length); i < table.length; i += 1 << length) table[i] = entry;
      }
      code <<= 1;
    }
    this.longFirst = code;
    this.longIndex = index;
  }
}

/** Numbers of sixteen bits with their bits in reverse, as far as codes of the table need them. */
export const REVERSED = new Uint16Array(1 << TABLE_BITS);
for (let i = 0; i < REVERSED.length; i++) {
  let reversed = 0;
  for (let bit = 0; bit < 16; bit++) if ((i & (1 << bit)) !== 0) reversed |= 0x8000 >> bit;
  REVERSED[i] = reversed;
}
