import {
  beginBits,
  bits,
  type Code,
  copyBytes,
  Malformed,
  malformed,
  manyBits,
  readCode,
  skipBytes,
} from './brotli-code.ts';
import { brotliWord } from './brotli-words.ts';

/**
 * Brotli (RFC 7932). Ours because what there is allocates a window of megabytes before the first byte and has
 * no early end; here the output buffer is window and budget at once.
 */
const INSERT_BASE = [
  0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 18, 26, 34, 50, 66, 98, 130, 194, 322, 578, 1090, 2114, 6210, 22594,
];
const INSERT_EXTRA = [0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24];
const COPY_BASE = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 22, 30, 38, 54, 70, 102, 134, 198, 326, 582, 1094, 2118,
];
const COPY_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24];
const COUNT_BASE = [
  1, 5, 9, 13, 17, 25, 33, 41, 49, 65, 81, 97, 113, 145, 177, 209, 241, 305, 369, 497, 753, 1265, 2289, 4337,
  8433, 16625,
];
const COUNT_EXTRA = [2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 24];
const INSERT_CELL = [0, 0, 8, 8, 0, 16, 8, 16, 16];
const COPY_CELL = [0, 8, 0, 8, 16, 0, 16, 8, 16];
const SHORT_INDEX = [3, 2, 1, 0, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2];
const SHORT_OFFSET = [0, 0, 0, 0, -1, 1, -2, 2, -3, 3, -1, 1, -2, 2, -3, 3];
const NO_LIMIT = 1 << 24;

/** First table of the UTF-8 context for ASCII, a quarter of each value as a hex digit (RFC 7932 §7.1). */
const ASCII_CONTEXT =
  '000000000110010000000000000000002343353467338393bbbbbbbbbb886a733cdddcdddcdddddcdddddcddddd637333efffefffefffffefffffefffff63730';
const utf8First = new Uint8Array(256);
const utf8Second = new Uint8Array(256);
const signed = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  utf8First[c] = c < 0x80 ? Number.parseInt(ASCII_CONTEXT[c]!, 16) << 2 : (c & 1) + (c >= 0xc0 ? 2 : 0);
  const lower = c >= 0x61 && c <= 0x7a;
  const upper = c >= 0x41 && c <= 0x5a;
  const digit = c >= 0x30 && c <= 0x39;
  utf8Second[c] = lower ? 3 : upper || digit || c >= 0xe0 ? 2 : c > 0x20 && c < 0x7f ? 1 : 0;
  signed[c] =
    c === 0 ? 0 : c < 16 ? 1 : c < 64 ? 2 : c < 128 ? 3 : c < 192 ? 4 : c < 240 ? 5 : c < 255 ? 6 : 7;
}

/** A number from 1 to 256 (RFC 7932 §9.2). */
function typeCount(): number {
  if (bits(1) === 0) return 1;
  const width = bits(3);
  return (1 << width) + 1 + bits(width);
}

/** Blocks of one category: which type is on, and for how long yet. */
class Blocks {
  readonly count: number;
  type = 0;
  private before = 1;
  left = NO_LIMIT;
  private readonly types: Code | null = null;
  private readonly lengths: Code | null = null;

  constructor() {
    this.count = typeCount();
    if (this.count < 2) return;
    this.types = readCode(this.count + 2);
    this.lengths = readCode(26);
    this.left = this.length();
  }

  /** Counts one symbol; switches the type where the block is at its end. */
  step(): void {
    if (this.left === 0 && this.types !== null) {
      const code = this.types.read();
      const type = code === 0 ? this.before : code === 1 ? (this.type + 1) % this.count : code - 2;
      if (type >= this.count) throw malformed;
      this.before = this.type;
      this.type = type;
      this.left = this.length();
    }
    this.left--;
  }

  private length(): number {
    const code = this.lengths!.read();
    return COUNT_BASE[code]! + manyBits(COUNT_EXTRA[code]!);
  }
}

function contextMap(size: number, trees: number): Uint8Array {
  const map = new Uint8Array(size);
  if (trees < 2) return map;
  const runs = bits(1) === 0 ? 0 : bits(4) + 1;
  const code = readCode(trees + runs);
  for (let i = 0; i < size; ) {
    const symbol = code.read();
    if (symbol === 0 || symbol > runs) map[i++] = symbol === 0 ? 0 : symbol - runs;
    else {
      i += (1 << symbol) + bits(symbol);
      if (i > size) throw malformed;
    }
  }
  if (bits(1) === 1) {
    const order = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (let i = 0; i < size; i++) {
      const index = map[i]!;
      const value = order[index]!;
      map[i] = value;
      order.copyWithin(1, 0, index);
      order[0] = value;
    }
  }
  return map;
}

/**
 * Decodes `bytes[start, end)` into `out`. Returns the bytes written: `room` where it was filled before the end;
 * -1 where the stream is malformed or cut off.
 */
export function brotliInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  beginBits(bytes, start, end);
  try {
    return stream(out, room);
  } catch (error) {
    if (error instanceof Malformed) return -1;
    throw error;
  }
}

/**
 * False where bytes cannot be a Brotli stream of a plausible size: a look at its first header, without setting
 * anything up. True is no promise.
 */
export function mayBeBrotli(b: Uint8Array, start: number, end: number): boolean {
  const size = end - start;
  if (size < 5) return false;
  const head = b[start]! | (b[start + 1]! << 8) | (b[start + 2]! << 16);
  const wide = (head & 1) === 1;
  let bit = !wide ? 1 : (head & 14) !== 0 ? 4 : 7;
  if (wide && bit === 7 && ((head >> 4) & 7) === 1) return false;
  const last = (head >> bit++) & 1;
  if (last === 1 && ((head >> bit++) & 1) === 1) return false;
  const nibbles = ((head >> bit) & 3) + 4;
  bit += 2;
  if (nibbles > 5) return false;
  const length = (((head >>> bit) | (b[start + 3]! << (24 - bit))) & ((1 << (nibbles * 4)) - 1)) + 1;
  bit += nibbles * 4;
  const rest = (b[start + (bit >> 3)]! | ((b[start + (bit >> 3) + 1] ?? 0) << 8)) >> (bit & 7);
  if (last === 0 && (rest & 1) === 1)
    return length <= size && (rest & ~1 & ((1 << (8 - (bit & 7))) - 1)) === 0;
  // What is this small is stored or barely shrinks; what shrinks a thousand times is no honest value.
  return length * 2 >= size && length <= size * 64;
}

function windowBits(): number {
  if (bits(1) === 0) return 16;
  const high = bits(3);
  if (high > 0) return 17 + high;
  const low = bits(3);
  if (low === 1) throw malformed;
  return low === 0 ? 17 : 8 + low;
}

function stream(out: Uint8Array, room: number): number {
  const window = (1 << windowBits()) - 16;
  const distances = [16, 15, 11, 4];
  const state = { n: 0, ring: 0, distances, window, room };
  for (;;) {
    const last = bits(1) === 1;
    if (last && bits(1) === 1) return state.n;
    const nibbles = bits(2) + 4;
    if (nibbles === 7) {
      if (bits(1) !== 0) throw malformed;
      const size = bits(2);
      const skip = size === 0 ? 0 : manyBits(size * 8) + 1;
      skipBytes(skip);
      if (last) throw malformed;
      continue;
    }
    const length = manyBits(nibbles * 4) + 1;
    if (nibbles > 4 && length - 1 < 1 << ((nibbles - 1) * 4)) throw malformed;
    if (!last && bits(1) === 1) {
      copyBytes(length, out, state.n, room);
      state.n = Math.min(room, state.n + length);
      if (state.n === room) return room;
      continue;
    }
    compressed(out, state, length);
    if (last || state.n >= room) return state.n;
  }
}

interface State {
  n: number;
  ring: number;
  distances: number[];
  window: number;
  room: number;
}

function compressed(out: Uint8Array, state: State, length: number): void {
  const literals = new Blocks();
  const commands = new Blocks();
  const distanceBlocks = new Blocks();
  const postfix = bits(2);
  const direct = bits(4) << postfix;
  const modes = new Uint8Array(literals.count);
  for (let i = 0; i < modes.length; i++) modes[i] = bits(2);
  const literalTrees = typeCount();
  const literalMap = contextMap(literals.count * 64, literalTrees);
  const distanceTrees = typeCount();
  const distanceMap = contextMap(distanceBlocks.count * 4, distanceTrees);
  const codes = (count: number, size: number) => Array.from({ length: count }, () => readCode(size));
  const literalCodes = codes(literalTrees, 256);
  const commandCodes = codes(commands.count, 704);
  const distanceCodes = codes(distanceTrees, 16 + direct + (48 << postfix));
  const { room, distances } = state;
  let n = state.n;
  const end = n + length;
  while (n < end) {
    commands.step();
    const command = commandCodes[commands.type]!.read();
    const explicit = command >= 128;
    const cell = (command >> 6) - (explicit ? 2 : 0);
    const insertCode = INSERT_CELL[cell]! + ((command >> 3) & 7);
    const copyCode = COPY_CELL[cell]! + (command & 7);
    const insert = INSERT_BASE[insertCode]! + manyBits(INSERT_EXTRA[insertCode]!);
    const copy = COPY_BASE[copyCode]! + manyBits(COPY_EXTRA[copyCode]!);
    if (n + insert > end) throw malformed;
    for (let i = 0; i < insert; i++) {
      if (n >= room) {
        state.n = n;
        return;
      }
      literals.step();
      const p1 = n > 0 ? out[n - 1]! : 0;
      const p2 = n > 1 ? out[n - 2]! : 0;
      const mode = modes[literals.type]!;
      const context =
        mode === 0
          ? p1 & 63
          : mode === 1
            ? p1 >> 2
            : mode === 2
              ? utf8First[p1]! | utf8Second[p2]!
              : (signed[p1]! << 3) | signed[p2]!;
      out[n++] = literalCodes[literalMap[literals.type * 64 + context]!]!.read();
    }
    if (n >= end) break;
    let distance = distances[(state.ring + 3) & 3]!;
    let code = 0;
    if (explicit) {
      distanceBlocks.step();
      const context = copy > 4 ? 3 : copy - 2;
      code = distanceCodes[distanceMap[distanceBlocks.type * 4 + context]!]!.read();
      if (code < 16) distance = distances[(state.ring + SHORT_INDEX[code]!) & 3]! + SHORT_OFFSET[code]!;
      else if (code < 16 + direct) distance = code - 15;
      else {
        const rest = code - direct - 16;
        const width = 1 + (rest >> (postfix + 1));
        const offset = ((2 + ((rest >> postfix) & 1)) << width) - 4;
        distance = ((offset + manyBits(width)) << postfix) + (rest & ((1 << postfix) - 1)) + direct + 1;
      }
    }
    if (distance <= 0) throw malformed;
    const farthest = Math.min(n, state.window);
    if (distance > farthest) {
      const written = brotliWord(out, n, room, copy, distance - farthest - 1);
      if (n + written > end) throw malformed;
      n += written;
      if (n >= room) break;
      continue;
    }
    if (code !== 0) distances[state.ring++ & 3] = distance;
    if (n + copy > end) throw malformed;
    const copied = Math.min(copy, room - n);
    for (let i = 0; i < copied; i++, n++) out[n] = out[n - distance]!;
    if (copied < copy) break;
  }
  state.n = n;
}
