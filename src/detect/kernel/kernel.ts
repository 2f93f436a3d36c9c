import {
  AMPERSAND,
  AT,
  BACKSLASH,
  DIGIT,
  HIGH,
  JOIN,
  LOWER,
  ODD,
  PERCENT,
  SPACE,
  UPPER,
} from '../characters.ts';
import {
  FACTOR,
  HEAD_BITS,
  HEAD_FACTOR,
  HEADS_AT,
  LONG,
  MASKS_AT,
  MORE,
  QUOTED,
  SHORT,
  TOLD,
  TOLD_HIGH,
  WORDS_AT,
  WORDS_ROOM,
} from './layout.ts';
import { skipModule } from './skip-code.ts';

/** The words that needles are found by, as the kernel looks them up. */
export interface WordFilter {
  /** Not zero at the hashes of the words' first four bytes. */
  heads: Uint8Array;
  /** One bit of a byte for each word, at the place that its hash names; as many bytes as a power of two. */
  words: Uint8Array;
  flags: number;
}

/** The kernel's hash of a word. */
function wordHash(b: Uint8Array, from: number, to: number): bigint {
  let word = 0n;
  for (let i = from; i < to && i < from + 8; i++) word |= BigInt(b[i]! | 0x20) << BigInt(8 * (i - from));
  return BigInt.asUintN(64, word * FACTOR);
}

function headHash(b: Uint8Array, from: number): number {
  const head = b[from]! | (b[from + 1]! << 8) | (b[from + 2]! << 16) | (b[from + 3]! << 24);
  return Math.imul(head | 0x20202020, HEAD_FACTOR) >>> (32 - HEAD_BITS);
}

/** Words of needles have this many bytes of the filter each, as far as there is room. */
const BYTES_A_WORD = 32;

/** Makes the filter of the words `[from, to)` of byte strings. */
export function wordFilter(words: readonly { bytes: Uint8Array; from: number; to: number }[]): WordFilter {
  let count = 1 << 14;
  while (count < words.length * BYTES_A_WORD && count < WORDS_ROOM) count <<= 1;
  const filter: WordFilter = {
    heads: new Uint8Array(1 << HEAD_BITS),
    words: new Uint8Array(count),
    flags: 0,
  };
  const shift = BigInt(Math.clz32(count) + 33);
  for (const { bytes, from, to } of words) {
    if (to - from < 4) filter.flags |= SHORT;
    else filter.heads[headHash(bytes, from)] = 1;
    if (to - from >= 64) filter.flags |= LONG;
    const hash = wordHash(bytes, from, to);
    filter.words[Number(hash >> shift)]! |= 1 << Number((hash >> 32n) & 7n);
  }
  return filter;
}

/** Bytes that are given to the kernel at once, for each of as many decodings within each other. */
const CHUNK = 4096;
const SLOTS = 12;
const BEFORE = 128;
const STRIDE = CHUNK + 128;

/** The kinds of `characters.ts`, by the three bytes of bits that the kernel tells. */
const KINDS_OF: Record<(typeof TOLD)[number][0], number> = {
  join: JOIN,
  lower: LOWER,
  digit: DIGIT,
  upper: UPPER,
  odd: ODD,
  percent: PERCENT,
  ampersand: AMPERSAND,
  backslash: BACKSLASH,
  at: AT,
  space: SPACE,
};
const kindsOf = [0, 8, 16].map((from) =>
  Uint16Array.from({ length: 256 }, (_, bits) => {
    let kinds = 0;
    for (let n = 0; n < 8; n++) {
      const told = TOLD[from + n];
      if ((bits & (1 << n)) !== 0 && told !== undefined) kinds |= KINDS_OF[told[0]];
    }
    return ((bits << from) & TOLD_HIGH) !== 0 ? kinds | HIGH : kinds;
  }),
) as [Uint16Array, Uint16Array, Uint16Array];

/** Passes over what no needle and no encoding can stand in. One search uses it at a time. */
export class Kernel {
  /** Kinds of the bytes passed by the last `skip`, and of a few behind them in the same value. */
  kinds = 0;
  private readonly run: (from: number, to: number, flags: number, shift: number) => number;
  private readonly memory: Uint8Array;
  private readonly told: Int32Array;
  private filter: WordFilter | null = null;
  private shift = 0;
  private flags = 0;
  private readonly slotFrom = new Int32Array(SLOTS);
  private readonly slotTo = new Int32Array(SLOTS);

  constructor() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(skipModule()));
    const { memory, run } = exports as { memory: WebAssembly.Memory; run: Kernel['run'] };
    this.run = run;
    this.memory = new Uint8Array(memory.buffer);
    this.told = new Int32Array(memory.buffer, 0, 1);
    for (let size = 1; size <= 8; size++) this.memory.fill(0xff, MASKS_AT + size * 8, MASKS_AT + size * 9);
  }

  /** Takes the filter of the needles that are searched for. */
  use(filter: WordFilter): void {
    if (this.filter === filter) return;
    this.filter = filter;
    this.flags = filter.flags;
    this.shift = Math.clz32(filter.words.length) + 33;
    this.memory.set(filter.heads, HEADS_AT);
    this.memory.set(filter.words, WORDS_AT);
  }

  /** Begins a value, in the slot of its depth. */
  begin(slot: number): void {
    this.slotTo[slot] = 0;
  }

  /**
   * From `from`, where a run may begin, to the next place that needs a look: a run's first byte, with `quoted` a
   * quote or a backslash, or `end`.
   */
  skip(b: Uint8Array, from: number, end: number, quoted: boolean, slot: number): number {
    const base = BEFORE + slot * STRIDE;
    const asked = this.flags | (quoted ? QUOTED : 0);
    let at = from;
    this.kinds = 0;
    for (;;) {
      let to = this.slotTo[slot]!;
      let start = this.slotFrom[slot]!;
      if (at >= to) {
        start = at;
        to = Math.min(end, at + CHUNK);
        this.memory.set(b.subarray(start, to), base);
        this.slotFrom[slot] = start;
        this.slotTo[slot] = to;
      }
      this.told[0] = 0;
      const ended = this.run(
        base + at - start,
        base + to - start,
        to < end ? asked | MORE : asked,
        this.shift,
      );
      const told = this.told[0]!;
      this.kinds |= kindsOf[0][told & 255]! | kindsOf[1][(told >>> 8) & 255]! | kindsOf[2][told >>> 16]!;
      if (ended < 0) return ~ended - base + start;
      at = ended - base + start;
      // A token longer than what is read at once, or the end.
      if (to >= end || at === start) return at;
      this.slotTo[slot] = 0;
    }
  }
}

let shared: Kernel | null | undefined;

/** The kernel, or null where WebAssembly is not to be had: everything is then read byte by byte. */
export function kernel(): Kernel | null {
  if (shared === undefined) {
    try {
      shared = new Kernel();
    } catch {
      shared = null;
    }
  }
  return shared;
}
