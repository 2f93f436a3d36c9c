import { HIGH, KIND } from './characters.ts';
import type { Scan } from './scan.ts';

/** Longest part of a split value. */
const MAX_PIECE = 64;
/** Values that are put together at most. */
const RING = 4;

/** An identifier by its letters and digits alone, folded. */
export interface WholeNeedle {
  letters: string;
  owner: number;
}

/** Identifiers to be put together from parts. */
export interface Wholes {
  byLetters: ReadonlyMap<string, WholeNeedle>;
  /** One bit for each hash of the last three letters that a last part can have; a power of two. */
  tails: Uint32Array;
  /** One bit for each sum of all letters, in the order in which parts may come. */
  sums: Uint32Array;
  /** Letters and digits of the longest. */
  longest: number;
}

/** Bits that each entry of a filter has, and the least and most bits of one. */
const BITS_EACH = 32;
const LEAST_BITS = 1 << 13;
const MOST_BITS = 1 << 20;

/**
 * Takes identifiers as they are spelt. Their parts may come in order, or the two sides of a space or an `@` turned
 * about.
 */
export function wholesOf(spelt: readonly { text: Uint8Array; owner: number }[]): Wholes {
  const byLetters = new Map<string, WholeNeedle>();
  const tails: number[] = [];
  const sums: number[] = [];
  let longest = 0;
  for (const { text, owner } of spelt) {
    const letters = lettersOf(text, 0, text.length);
    if (byLetters.has(letters)) continue;
    byLetters.set(letters, { letters, owner });
    longest = Math.max(longest, letters.length);
    sums.push(sumOf(text, 0, text.length));
    for (let i = 1; i <= text.length; i++) {
      if (i === text.length || text[i] === 0x20 || text[i] === 0x40) tails.push(tailOf(text, 0, i));
    }
  }
  return { byLetters, tails: filterOf(tails), sums: filterOf(sums), longest };
}

function filterOf(hashes: readonly number[]): Uint32Array {
  let count = LEAST_BITS;
  while (count < hashes.length * BITS_EACH && count < MOST_BITS) count <<= 1;
  const filter = new Uint32Array(count >>> 5);
  for (const hash of hashes) {
    const bit = placeIn(filter, hash);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

function placeIn(filter: Uint32Array, hash: number): number {
  return (hash ^ (hash >>> 13)) & (filter.length * 32 - 1);
}

function mayBeIn(filter: Uint32Array, hash: number): boolean {
  const bit = placeIn(filter, hash);
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Hash of the last three letters or digits of a text, whatever stands between them. */
function tailOf(b: Uint8Array, from: number, to: number): number {
  let hash = 0;
  let count = 0;
  for (let i = to - 1; i >= from && count < 3; i--) {
    const c = b[i]!;
    if ((KIND[c]! & (7 | HIGH)) === 0) continue;
    hash = Math.imul(hash ^ (c < 0x80 ? c | 0x20 : c), 0x01000193);
    count++;
  }
  return hash;
}

/** Base of the sums: that of two texts in a row is the first's times a power of this, and the second's. */
const BASE = 0x2c1b3c6d;
const POWERS = new Int32Array(256);
POWERS[0] = 1;
for (let n = 1; n < POWERS.length; n++) POWERS[n] = Math.imul(POWERS[n - 1]!, BASE);

/** Letters and digits that the last `sumOf` took in. */
let summed = 0;

/** A polynomial over the letters and digits of a text, folded. */
function sumOf(b: Uint8Array, from: number, to: number): number {
  let sum = 0;
  summed = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if ((KIND[c]! & (7 | HIGH)) === 0) continue;
    sum = (Math.imul(sum, BASE) + (c < 0x80 ? c | 0x20 : c)) | 0;
    summed++;
  }
  return sum;
}

function lettersOf(b: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if ((KIND[c]! & (7 | HIGH)) !== 0) text += String.fromCharCode(c < 0x80 ? c | 0x20 : c);
  }
  return text;
}

const EMPTY = new Uint8Array(0);
const SPLIT = ['split'];
const UNKNOWN = -1;

/** Looks for identifiers whose parts stand in values that follow each other: `cc=49&nr=15155501234`. */
export class Pieces {
  private readonly bytes: Uint8Array[] = new Array(RING).fill(EMPTY);
  private readonly from = new Int32Array(RING);
  private readonly to = new Int32Array(RING);
  /** Sum and number of the letters of each, once asked for. */
  private readonly sums = new Int32Array(RING);
  private readonly sizes = new Int32Array(RING);
  private count = 0;

  /** Forgets what came before. */
  reset(): void {
    this.count = 0;
  }

  /** Takes the value in hand as the last part of what may be a whole. */
  add(scan: Scan, from: number, to: number): void {
    if (to - from > MAX_PIECE) {
      this.count = 0;
      return;
    }
    const at = this.count & (RING - 1);
    this.bytes[at] = scan.bytes;
    this.from[at] = from;
    this.to[at] = to;
    this.sizes[at] = UNKNOWN;
    if (this.count > 0 && mayBeIn(scan.needles.wholes.tails, tailOf(scan.bytes, from, to))) this.join(scan);
    this.count++;
  }

  private join(scan: Scan): void {
    const { wholes } = scan.needles;
    const last = this.count & (RING - 1);
    this.measure(last);
    const lastSize = this.sizes[last]!;
    let sum = this.sums[last]!;
    let size = lastSize;
    if (size === 0) return;
    for (let back = 1; back < RING && back <= this.count && size <= wholes.longest; back++) {
      const at = (this.count - back) & (RING - 1);
      this.measure(at);
      const partSize = this.sizes[at]!;
      if (partSize === 0) return;
      if (size + partSize > wholes.longest) return;
      if (
        back === 1 &&
        mayBeIn(wholes.sums, (Math.imul(sum, POWERS[partSize]!) + this.sums[at]!) | 0) &&
        this.told(scan, wholes.byLetters.get(this.letters(0) + this.letters(1)))
      ) {
        return;
      }
      sum = (Math.imul(this.sums[at]!, POWERS[size]!) + sum) | 0;
      size += partSize;
      if (!mayBeIn(wholes.sums, sum)) continue;
      let letters = '';
      for (let k = back; k >= 0; k--) letters += this.letters(k);
      if (this.told(scan, wholes.byLetters.get(letters))) return;
    }
  }

  private told(scan: Scan, needle: WholeNeedle | undefined): boolean {
    if (needle === undefined) return false;
    scan.identity(needle.owner, SPLIT, scan.valueStart, scan.valueEnd, false);
    return true;
  }

  private measure(at: number): void {
    if (this.sizes[at] !== UNKNOWN) return;
    this.sums[at] = sumOf(this.bytes[at]!, this.from[at]!, this.to[at]!);
    this.sizes[at] = summed;
  }

  private letters(back: number): string {
    const n = (this.count - back) & (RING - 1);
    return lettersOf(this.bytes[n]!, this.from[n]!, this.to[n]!);
  }
}
