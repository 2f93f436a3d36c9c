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
  byLetters: Map<string, WholeNeedle>;
  /** One bit for each hash of the last three letters that a last part can have. */
  tails: Uint32Array;
  /** Letters and digits of the longest. */
  longest: number;
}

const TAIL_BITS = 1 << 13;

export function newWholes(): Wholes {
  return { byLetters: new Map(), tails: new Uint32Array(TAIL_BITS >> 5), longest: 0 };
}

/** Adds an identifier as it is spelt. Its parts may come in order, or turned about at a space or an `@`. */
export function addWhole(wholes: Wholes, text: Uint8Array, owner: number): void {
  const letters = lettersOf(text, 0, text.length);
  if (wholes.byLetters.has(letters)) return;
  wholes.byLetters.set(letters, { letters, owner });
  wholes.longest = Math.max(wholes.longest, letters.length);
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && text[i] !== 0x20 && text[i] !== 0x40) continue;
    const tail = tailOf(text, 0, i);
    wholes.tails[tail >>> 5]! |= 1 << (tail & 31);
  }
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
  return (hash ^ (hash >>> 13)) & (TAIL_BITS - 1);
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

/** Looks for identifiers whose parts stand in values that follow each other: `cc=49&nr=15155501234`. */
export class Pieces {
  private readonly bytes: Uint8Array[] = new Array(RING).fill(EMPTY);
  private readonly from = new Int32Array(RING);
  private readonly to = new Int32Array(RING);
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
    if (this.count > 0) {
      const { wholes } = scan.needles;
      const tail = tailOf(scan.bytes, from, to);
      if ((wholes.tails[tail >>> 5]! & (1 << (tail & 31))) !== 0) this.join(scan, wholes);
    }
    this.count++;
  }

  private join(scan: Scan, wholes: Wholes): void {
    const last = this.letters(0);
    if (last === '') return;
    let letters = last;
    for (let back = 1; back < RING && back <= this.count && letters.length <= wholes.longest; back++) {
      const part = this.letters(back);
      if (part === '') return;
      letters = part + letters;
      const needle =
        wholes.byLetters.get(letters) ?? (back === 1 ? wholes.byLetters.get(last + part) : undefined);
      if (needle !== undefined) {
        scan.identity(needle.owner, SPLIT, scan.valueStart, scan.valueEnd, false);
        return;
      }
    }
  }

  private letters(back: number): string {
    const n = (this.count - back) & (RING - 1);
    return lettersOf(this.bytes[n]!, this.from[n]!, this.to[n]!);
  }
}
