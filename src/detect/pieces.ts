import { HIGH, KIND } from './characters.ts';
import type { CompiledNeedles } from './needles.ts';
import type { Scan } from './scan.ts';

/** Longest part of a split value. */
export const MAX_PIECE = 48;
/** Parts that a value is put together from at most. */
const MAX_PIECES = 4;
const RING = 4;
const PRIME = 0x01000193;
const POWERS = new Int32Array(MAX_PIECE + 1).fill(1);
for (let n = 1; n <= MAX_PIECE; n++) POWERS[n] = Math.imul(POWERS[n - 1]!, PRIME);

/**
 * Hash of the letters and digits of a text, which can be joined: that of `ab` follows from those of `a` and
 * `b` and the length of `b`.
 */
export function letterHash(b: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if ((KIND[c]! & (7 | HIGH)) !== 0) hash = (Math.imul(hash, PRIME) + (c < 0x80 ? c | 0x20 : c)) | 0;
  }
  return hash;
}

/** An identifier by its letters and digits alone, folded. */
export interface WholeNeedle {
  letters: string;
  owner: number;
}

/** Looks for identifiers whose parts stand in values that follow each other: `cc=49&nr=15155501234`. */
export class Pieces {
  private readonly hashes = new Int32Array(RING);
  private readonly powers = new Int32Array(RING);
  private readonly bytes: (Uint8Array | null)[] = new Array(RING).fill(null);
  private readonly from = new Int32Array(RING);
  private readonly to = new Int32Array(RING);
  private count = 0;

  /** Forgets what came before: another part of the payload begins. */
  reset(): void {
    this.count = 0;
  }

  /** Takes the value in hand as the last part of what may be a whole. */
  add(scan: Scan, from: number, to: number): void {
    const b = scan.bytes;
    let hash = 0;
    let letters = 0;
    for (let i = from; i < to; i++) {
      const c = b[i]!;
      if ((KIND[c]! & (7 | HIGH)) === 0) continue;
      hash = (Math.imul(hash, PRIME) + (c < 0x80 ? c | 0x20 : c)) | 0;
      letters++;
    }
    const power = POWERS[letters]!;
    const at = this.count & (RING - 1);
    this.hashes[at] = hash;
    this.powers[at] = power;
    this.bytes[at] = b;
    this.from[at] = from;
    this.to[at] = to;
    const { wholes, wholeFilter } = scan.needles;
    const mask = wholeFilter.length * 32 - 1;
    let joined = hash;
    let shift = power;
    const most = Math.min(this.count, MAX_PIECES - 1);
    for (let back = 1; back <= most; back++) {
      const n = (this.count - back) & (RING - 1);
      if (back === 1) {
        const turned = (Math.imul(hash, this.powers[n]!) + this.hashes[n]!) | 0;
        if (inFilter(wholeFilter, mask, turned)) this.verify(scan, wholes, turned, back, true);
      }
      joined = (Math.imul(this.hashes[n]!, shift) + joined) | 0;
      shift = Math.imul(shift, this.powers[n]!);
      if (inFilter(wholeFilter, mask, joined)) this.verify(scan, wholes, joined, back, false);
    }
    this.count++;
  }

  private verify(
    scan: Scan,
    wholes: CompiledNeedles['wholes'],
    hash: number,
    back: number,
    turned: boolean,
  ): void {
    const list = wholes.get(hash);
    if (list === undefined) return;
    let letters = '';
    for (let k = back; k >= 0; k--) {
      const part = this.letters((this.count - k) & (RING - 1));
      if (part === '') return;
      letters = turned ? part + letters : letters + part;
    }
    for (const needle of list) {
      if (needle.letters === letters)
        scan.identity(needle.owner, SPLIT, scan.valueStart, scan.valueEnd, false);
    }
  }

  private letters(n: number): string {
    const b = this.bytes[n]!;
    let text = '';
    for (let i = this.from[n]!; i < this.to[n]!; i++) {
      const c = b[i]!;
      if ((KIND[c]! & (7 | HIGH)) !== 0) text += String.fromCharCode(c < 0x80 ? c | 0x20 : c);
    }
    return text;
  }
}

const SPLIT = ['split'];

function inFilter(filter: Uint32Array, mask: number, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & mask;
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}
