/** Bits and prefix codes of Brotli (RFC 7932 §1.5, §3), read from one input at a time. */
const CODE_ORDER = [1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** A malformed or cut off stream. */
export class Malformed extends Error {}
export const malformed = new Malformed('not brotli');

let input: Uint8Array = new Uint8Array(0);
let at = 0;
let stop = 0;
let hold = 0;
let held = 0;

/** Begins to read `bytes[start, end)`. Codes read before are no longer valid. */
export function beginBits(bytes: Uint8Array, start: number, end: number): void {
  input = bytes;
  at = start;
  stop = end;
  hold = 0;
  held = 0;
  taken = 0;
}

/** Up to sixteen bits. */
export function bits(count: number): number {
  while (held < count) {
    if (at >= stop) throw malformed;
    hold |= input[at++]! << held;
    held += 8;
  }
  const value = hold & ((1 << count) - 1);
  hold >>>= count;
  held -= count;
  return value;
}

/** Up to 24 bits, which do not fit what `bits` can hold at once. */
export function manyBits(count: number): number {
  return count <= 16 ? bits(count) : bits(16) | (bits(count - 16) << 16);
}

/** Gives back whole bytes and drops the rest of the one begun. */
function align(): void {
  at -= held >> 3;
  hold = 0;
  held = 0;
}

/** Passes over `length` whole bytes. */
export function skipBytes(length: number): void {
  align();
  at += length;
  if (at > stop) throw malformed;
}

/** Copies `length` whole bytes to `out` at `n`, as far as there is room. */
export function copyBytes(length: number, out: Uint8Array, n: number, room: number): void {
  align();
  if (at + length > stop) throw malformed;
  const copied = Math.min(length, room - n);
  for (let i = 0; i < copied; i++) out[n + i] = input[at + i]!;
  at += length;
}

/** Largest alphabet, that of commands (§5). */
const MOST_SYMBOLS = 704;

/** A prefix code: a table of nine bits, and longer codes by length. */
export class Code {
  private readonly table = new Uint16Array(512);
  private readonly counts = new Uint16Array(16);
  private readonly offsets = new Uint16Array(17);
  private readonly next = new Uint16Array(17);
  private readonly symbols = new Uint16Array(MOST_SYMBOLS);
  private single = -1;

  /** Takes the lengths of the codes of the first `size` symbols. */
  take(lengths: Uint8Array, size: number): this {
    const { counts, offsets, next, table, symbols } = this;
    counts.fill(0);
    offsets.fill(0);
    table.fill(0);
    this.single = -1;
    for (let symbol = 0; symbol < size; symbol++) counts[lengths[symbol]!]!++;
    const used = size - counts[0]!;
    counts[0] = 0;
    let code = 0;
    for (let length = 1; length < 16; length++) {
      offsets[length + 1] = offsets[length]! + counts[length]!;
      code = (code + counts[length - 1]!) << 1;
      next[length] = code;
    }
    for (let symbol = 0; symbol < size; symbol++) {
      const length = lengths[symbol]!;
      if (length === 0) continue;
      if (used === 1) this.single = symbol;
      symbols[offsets[length]!++] = symbol;
      const own = next[length]!++;
      if (length > 9) continue;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++)
        if ((own & (1 << bit)) !== 0) reversed |= 1 << (length - 1 - bit);
      for (let i = reversed; i < 512; i += 1 << length) table[i] = (symbol << 4) | length;
    }
    return this;
  }

  /** A code of one symbol, which takes no bits. */
  only(symbol: number): this {
    this.single = symbol;
    return this;
  }

  read(): number {
    if (this.single >= 0) return this.single;
    while (held < 15 && at < stop) {
      hold |= input[at++]! << held;
      held += 8;
    }
    const entry = this.table[hold & 511]!;
    const size = entry & 15;
    if (size > 0) {
      if (size > held) throw malformed;
      hold >>>= size;
      held -= size;
      return entry >> 4;
    }
    let value = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      value |= bits(1);
      const count = this.counts[length]!;
      if (value - count < first) return this.symbols[index + value - first]!;
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    throw malformed;
  }
}

/** Codes are made anew for each stream, in the same places. */
const codes: Code[] = [];
let taken = 0;

function freshCode(): Code {
  let code = codes[taken];
  if (code === undefined) {
    code = new Code();
    codes.push(code);
  }
  taken++;
  return code;
}

const lengths = new Uint8Array(MOST_SYMBOLS);
const codeLengths = new Uint8Array(18);

/** Reads a code of an alphabet of `size` symbols (§3.3). */
export function readCode(size: number): Code {
  const skip = bits(2);
  return skip === 1 ? simpleCode(size) : complexCode(size, skip);
}

function simpleCode(size: number): Code {
  const width = 32 - Math.clz32(size - 1);
  const count = bits(2) + 1;
  const symbols: number[] = [];
  for (let n = 0; n < count; n++) {
    const symbol = bits(width);
    if (symbol >= size || symbols.includes(symbol)) throw malformed;
    symbols.push(symbol);
  }
  if (count === 1) return freshCode().only(symbols[0]!);
  const shapes = [[], [], [1, 1], [1, 2, 2], bitsOr(count === 4) ? [1, 2, 3, 3] : [2, 2, 2, 2]];
  lengths.fill(0, 0, size);
  for (const [n, symbol] of symbols.entries()) lengths[symbol] = shapes[count]![n]!;
  return freshCode().take(lengths, size);
}

function bitsOr(read: boolean): boolean {
  return read && bits(1) === 1;
}

function complexCode(size: number, skip: number): Code {
  codeLengths.fill(0);
  let space = 32;
  let used = 0;
  for (let n = skip; n < 18 && space > 0; n++) {
    const length = lengthOfCodeLength();
    codeLengths[CODE_ORDER[n]!] = length;
    if (length > 0) {
      space -= 32 >> length;
      used++;
    }
  }
  if (used !== 1 && space !== 0) throw malformed;
  const code = freshCode().take(codeLengths, 18);
  lengths.fill(0, 0, size);
  let previous = 8;
  let repeat = 0;
  let repeated = 0;
  space = 32768;
  for (let symbol = 0; symbol < size && space > 0; ) {
    const length = code.read();
    if (length < 16) {
      repeat = 0;
      lengths[symbol++] = length;
      if (length > 0) {
        previous = length;
        space -= 32768 >> length;
      }
      continue;
    }
    const extra = length - 14;
    const value = length === 16 ? previous : 0;
    if (repeated !== value) repeat = 0;
    repeated = value;
    const before = repeat;
    if (repeat > 0) repeat = (repeat - 2) << extra;
    repeat += bits(extra) + 3;
    const more = repeat - before;
    if (symbol + more > size) throw malformed;
    lengths.fill(value, symbol, symbol + more);
    symbol += more;
    if (value > 0) space -= more << (15 - value);
  }
  if (space !== 0) throw malformed;
  return freshCode().take(lengths, size);
}

function lengthOfCodeLength(): number {
  switch (bits(2)) {
    case 0:
      return 0;
    case 1:
      return 4;
    case 2:
      return 3;
    default:
      return bits(1) === 0 ? 2 : bits(1) === 0 ? 1 : 5;
  }
}
