import { Code, REVERSED, TABLE_BITS } from './deflate-code.ts';

/**
 * DEFLATE (RFC 1951); its wrappings are in `gzip.ts`. Ours because the libraries have no early end: what a request
 * holds may be random bytes that only look deflated, or a bomb. The output buffer is the budget, and decoding can
 * end after the first bytes to see whether they make sense.
 */
const LENGTH_BASE = new Uint16Array([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]);
const LENGTH_EXTRA = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const DISTANCE_BASE = new Uint16Array([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]);
const DISTANCE_EXTRA = new Uint8Array([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);
const CODE_ORDER = new Uint8Array([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

const lengths = new Uint8Array(320);
const literalCode = new Code();
const distanceCode = new Code();
const codeCode = new Code();
const fixedLiteral = new Code();
const fixedDistance = new Code();
lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
fixedLiteral.build(lengths, 0, 288, false);
lengths.fill(5, 0, 32);
fixedDistance.build(lengths, 0, 32, false);

/** Reader over one input; module-wide, as decoding never calls out. */
let input: Uint8Array = new Uint8Array(0);
let at = 0;
let stop = 0;
let hold = 0;
let held = 0;

/** Number of `count` bits, at most 15; -1 past the end. */
function bits(count: number): number {
  while (held < count) {
    if (at >= stop) return -1;
    hold |= input[at++]! << held;
    held += 8;
  }
  const value = hold & ((1 << count) - 1);
  hold >>>= count;
  held -= count;
  return value;
}

function symbol(code: Code): number {
  if (held < 15) {
    while (held <= 23 && at < stop) {
      hold |= input[at++]! << held;
      held += 8;
    }
  }
  const entry = code.table[hold & ((1 << TABLE_BITS) - 1)]!;
  const length = entry & 15;
  if (length === 0) return longSymbol(code);
  if (length > held) return -1;
  hold >>>= length;
  held -= length;
  return entry >> 4;
}

function longSymbol(code: Code): number {
  if (held < TABLE_BITS) return -1;
  let value = (REVERSED[hold & ((1 << TABLE_BITS) - 1)]! >> (16 - TABLE_BITS)) << 1;
  let first = code.longFirst;
  let index = code.longIndex;
  hold >>>= TABLE_BITS;
  held -= TABLE_BITS;
  for (let length = TABLE_BITS + 1; length < 16; length++) {
    if (held === 0) return -1;
    value |= hold & 1;
    hold >>>= 1;
    held--;
    const count = code.counts[length]!;
    if (value - count < first) return code.symbols[index + (value - first)]!;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  return -1;
}

/** Where the last successful decoding ended in its input. */
export let inflatedTo = 0;
/** Bytes that the last decoding wrote, whether it came to its end or not. */
export let inflatedBytes = 0;
/**
 * How the last decoding that returned -1 ended: `malformed`; `cut`: the input ran out; `open`: it did so between two
 * blocks, as where a stream is flushed and goes on with the next message (zlib's Z_SYNC_FLUSH).
 */
export let inflateEnd: 'malformed' | 'cut' | 'open' = 'malformed';

/**
 * Inflates raw DEFLATE data in `bytes[start, end)` into `out`. Returns the bytes written: `out.length` where it
 * was filled before the end; -1 where the data is malformed or cut off, as `inflateEnd` says.
 */
export function inflateInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  const n = inflateBlocks(bytes, start, end, out);
  if (n < 0 && inflateEnd !== 'open' && at >= stop) inflateEnd = 'cut';
  return n;
}

function inflateBlocks(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  input = bytes;
  at = start;
  stop = end;
  hold = 0;
  held = 0;
  inflateEnd = 'malformed';
  let n = 0;
  for (;;) {
    inflatedBytes = n;
    if (n > 0 && held === 0 && at >= stop) {
      inflateEnd = 'open';
      return -1;
    }
    const last = bits(1);
    const type = bits(2);
    if (type < 0 || type === 3) return -1;
    if (type === 0) {
      at -= held >> 3;
      hold = 0;
      held = 0;
      const size = (bytes[at]! | (bytes[at + 1]! << 8)) >>> 0;
      if (at + 4 > stop || size !== (~(bytes[at + 2]! | (bytes[at + 3]! << 8)) & 0xffff)) return -1;
      at += 4;
      const whole = Math.min(size, stop - at);
      const room = Math.min(whole, out.length - n);
      for (let i = 0; i < room; i++) out[n++] = bytes[at + i]!;
      at += whole;
      if (whole < size && room === whole) return broken(n);
      if (room < size) return n;
    } else {
      if (type === 2 && !dynamicCodes()) return -1;
      n = block(type === 2 ? literalCode : fixedLiteral, type === 2 ? distanceCode : fixedDistance, out, n);
      inflatedBytes = Math.max(n, inflatedBytes);
      if (n < 0 || n === out.length) return n;
    }
    if (last === 1) {
      inflatedTo = at - (held >> 3);
      return n;
    }
  }
}

function dynamicCodes(): boolean {
  const literals = bits(5) + 257;
  const distances = bits(5) + 1;
  const codes = bits(4) + 4;
  if (codes < 4 || literals > 286 || distances > 30) return false;
  lengths.fill(0, 0, 19);
  for (let i = 0; i < codes; i++) {
    const length = bits(3);
    if (length < 0) return false;
    lengths[CODE_ORDER[i]!] = length;
  }
  if (!codeCode.build(lengths, 0, 19, false)) return false;
  for (let i = 0; i < literals + distances; ) {
    const code = symbol(codeCode);
    if (code < 0) return false;
    if (code < 16) {
      lengths[i++] = code;
      continue;
    }
    if (code === 16 && i === 0) return false;
    const previous = code === 16 ? lengths[i - 1]! : 0;
    const extra = code === 16 ? bits(2) : code === 17 ? bits(3) : bits(7);
    if (extra < 0) return false;
    const repeat = extra + (code === 18 ? 11 : 3);
    if (i + repeat > literals + distances) return false;
    lengths.fill(previous, i, i + repeat);
    i += repeat;
  }
  if (lengths[256] === 0) return false;
  return (
    literalCode.build(lengths, 0, literals, true) && distanceCode.build(lengths, literals, distances, true)
  );
}

/** From so many bytes on it pays to have them copied at once. */
const LONG_COPY = 48;

function block(literal: Code, distance: Code, out: Uint8Array, from: number): number {
  const { table } = literal;
  const room = out.length;
  let n = from;
  for (;;) {
    n = literals(table, out, n);
    const code = symbol(literal);
    if (code < 0) return broken(n);
    if (code < 256) {
      if (n === room) return n;
      out[n++] = code;
      continue;
    }
    if (code === 256) return n;
    if (code > 285) return broken(n);
    const size = LENGTH_BASE[code - 257]! + extraBits(LENGTH_EXTRA[code - 257]!);
    const code2 = symbol(distance);
    if (code2 < 0 || code2 > 29) return broken(n);
    const back = DISTANCE_BASE[code2]! + extraBits(DISTANCE_EXTRA[code2]!);
    if (back > n || size < 3) return broken(n);
    const copied = Math.min(size, room - n);
    if (copied < LONG_COPY || (back > 1 && back < copied)) {
      for (let i = 0; i < copied; i++, n++) out[n] = out[n - back]!;
    } else {
      if (back === 1) out.fill(out[n - 1]!, n, n + copied);
      else out.copyWithin(n, n - back, n - back + copied);
      n += copied;
    }
    if (copied < size) return n;
  }
}

/**
 * Writes bytes for as long as the table tells their codes whole, and the input has a few bytes more. Bits are
 * taken in without asking how many are needed: those that do not count yet are taken in again.
 */
function literals(table: Uint16Array, out: Uint8Array, from: number): number {
  const b = input;
  const last = stop - 3;
  const room = out.length;
  let i = at;
  let next = hold;
  let count = held;
  let n = from;
  while (n < room && i <= last) {
    next |= (b[i]! | (b[i + 1]! << 8) | (b[i + 2]! << 16)) << count;
    i += (31 - count) >> 3;
    count |= 24;
    const entry = table[next & ((1 << TABLE_BITS) - 1)]!;
    const length = entry & 15;
    if (length === 0 || entry >= 256 << 4) break;
    next >>>= length;
    count -= length;
    out[n++] = entry >> 4;
  }
  at = i;
  hold = next & ((1 << count) - 1);
  held = count;
  return n;
}

/** Notes how far a block that is malformed was written. */
function broken(n: number): number {
  inflatedBytes = n;
  return -1;
}

function extraBits(count: number): number {
  if (count === 0) return 0;
  const value = bits(count);
  return value < 0 ? -0x10000 : value;
}

/** What a first literal in the fixed code is, by the nine bits that follow a block's header; 256 and up where none. */
const FIRST_LITERAL = new Uint16Array(512);
for (let i = 0; i < 512; i++) {
  input = new Uint8Array([i & 0xff, i >> 8, 0]);
  at = 0;
  stop = 3;
  hold = 0;
  held = 0;
  FIRST_LITERAL[i] = symbol(fixedLiteral);
}

/**
 * False where bytes cannot be raw DEFLATE data of something that begins as text or as a known container: a look
 * at the first block's header, without setting anything up. True is no promise.
 */
export function mayInflate(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 4) return false;
  const first = b[start]!;
  switch ((first >> 1) & 3) {
    case 0:
      return (
        end - start >= 6 &&
        (first & 0xf8) === 0 &&
        (b[start + 1]! ^ b[start + 3]!) === 0xff &&
        (b[start + 2]! ^ b[start + 4]!) === 0xff
      );
    case 1: {
      const literal = FIRST_LITERAL[((first >> 3) | (b[start + 1]! << 5)) & 511]!;
      return (
        (literal >= 0x20 && literal < 0x7f) ||
        (literal >= 0xc2 && literal <= 0xf0) ||
        literal === 0x1f ||
        literal === 0x0a ||
        literal === 0x78
      );
    }
    case 2: {
      // A Huffman code for the code lengths must be complete: random bytes make one a few times in a thousand.
      if (end - start < 12 || first >> 3 > 29 || (b[start + 1]! & 31) > 29) return false;
      const count = ((b[start + 1]! >> 5) | ((b[start + 2]! & 1) << 3)) + 4;
      let bit = 17;
      let sum = 0;
      for (let i = 0; i < count; i++, bit += 3) {
        const length = ((b[start + (bit >> 3)]! | (b[start + (bit >> 3) + 1]! << 8)) >> (bit & 7)) & 7;
        if (length > 0) sum += 128 >> length;
      }
      return sum === 128;
    }
    default:
      return false;
  }
}

/** True where raw DEFLATE data begins with a block that brings codes of its own, which take setting up. */
export function hasCodes(b: Uint8Array, start: number): boolean {
  return ((b[start]! >> 1) & 3) === 2;
}
