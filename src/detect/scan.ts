import type { DataTypeMember } from '../model/data-types.ts';
import type { Item } from '../model/item.ts';
import {
  BACKSLASH,
  DIGIT,
  FOLD,
  HASH_PRIME,
  HASH_SEED,
  HIGH,
  JOIN,
  KIND,
  LOWER,
  PERCENT,
} from './characters.ts';
import type { CompiledNeedles, WordNeedle } from './needles.ts';
import { unfoldEscapes, unfoldRun } from './unfold.ts';

/** Where a region of bytes stands: its location so far and the encodings undone to reach it. */
export interface Place {
  location: string;
  /** Nearest key where the region itself has one; empty otherwise. */
  name: string;
  encodings: readonly string[];
  depth: number;
}

/** Decodings within each other that are followed. */
export const MAX_DEPTH = 9;
/** Items that one payload can have; beyond it the search says that it was cut short. */
const MAX_ITEMS = 4096;
/** Nested objects and lists whose path is told; deeper ones are searched all the same. */
const MAX_PATH = 24;

const decoder = new TextDecoder('utf-8');

/** A value recognised by name or shape, as the evaluation reads it. */
export interface TypedValue {
  dataType: DataTypeMember;
  value: string;
  location: string;
}

/**
 * The state of one search: the region in hand, where it stands, and what was found. One pass over a region's
 * bytes hashes its words for the needles, marks the runs that may be encoded, and tells keys from values.
 */
export class Scan {
  readonly items: Item[] = [];
  /** Bytes that decoding may still produce. */
  budget: number;
  truncated = false;
  opaqueBytes = 0;
  /** Filled with raw typed values where set; evaluation only. */
  collected: TypedValue[] | null = null;
  /** Called with each find's bounds in the region in hand; for masking. */
  onHit: ((start: number, end: number, dataType: DataTypeMember) => void) | null = null;

  readonly needles: CompiledNeedles;
  bytes: Uint8Array = EMPTY;
  place: Place = { location: '', name: '', encodings: NONE, depth: 0 };
  /** Bounds of the key that the value in hand belongs to; -1 where it has none. */
  keyStart = -1;
  keyEnd = -1;
  /** Bounds of the value in hand. */
  valueStart = 0;
  valueEnd = 0;
  /** False in binary regions, where bytes of 0x80 and above are no letters. */
  text = true;
  /** Kinds of all bytes of the value last read. */
  kinds = 0;
  /** Path of the value in hand: key bounds, or -1 and an index, for each open object or list. */
  readonly pathKeyStart = new Int32Array(MAX_PATH);
  readonly pathKeyEnd = new Int32Array(MAX_PATH);
  readonly pathIndex = new Int32Array(MAX_PATH);
  pathDepth = 0;
  /** Start of the value that an identifier was last found in; -1 where there was none yet. */
  hitAt = -1;
  /** A latitude or longitude whose other half has not come yet. */
  half: { rule: 'latitude' | 'longitude' | 'screenWidth' | 'screenHeight'; text: string; at: number } | null =
    null;

  constructor(needles: CompiledNeedles, budget: number) {
    this.needles = needles;
    this.budget = budget;
  }

  /**
   * Reads one value or text from `start`: to `end`, or with `quoted` to the closing quote. Returns where it
   * ended.
   */
  words(start: number, end: number, quoted: boolean): number {
    const b = this.bytes;
    const filter = this.needles.filter;
    const bitMask = filter.length * 32 - 1;
    let wordStart = start;
    let runStart = start;
    let hash = HASH_SEED;
    let run = 0;
    let all = 0;
    let groupEnd = 0;
    let i = start;
    for (; ; i++) {
      const c = i < end ? b[i]! : 0;
      const kind = KIND[c]!;
      if ((kind & 7) !== 0) {
        hash = Math.imul(hash ^ FOLD[c]!, HASH_PRIME);
        run |= kind;
        continue;
      }
      if (i > wordStart) {
        const bit = (hash ^ (hash >>> 15)) & bitMask;
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) this.word(hash, wordStart, start, end);
        hash = HASH_SEED;
        if (
          i >= groupEnd &&
          (c === 0x20 || c === 0x2d || c === 0x2e || c === 0x28 || c === 0x29) &&
          (KIND[b[i - 1]!]! & DIGIT) !== 0 &&
          i + 1 < end &&
          (KIND[b[i + 1]!]! & DIGIT || b[i + 1] === 0x28)
        ) {
          groupEnd = this.groupedDigits(wordStart, start, end);
        }
      }
      if (i < end && (kind & JOIN) !== 0) {
        run |= kind;
        wordStart = i + 1;
        continue;
      }
      if (i - runStart >= 8 && run !== LOWER && run !== (LOWER | JOIN)) unfoldRun(this, runStart, i, run);
      all |= run | kind;
      run = 0;
      if (i >= end) break;
      if (quoted) {
        if (c === 0x22) break;
        if (c === 0x5c) i++;
      }
      if ((kind & HIGH) !== 0) {
        let h = HASH_SEED;
        const from = i;
        while (i < end && (KIND[b[i]!]! & HIGH) !== 0) h = Math.imul(h ^ b[i++]!, HASH_PRIME);
        const bit = (h ^ (h >>> 15)) & bitMask;
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) this.word(h, from, start, end);
        i--;
      }
      wordStart = i + 1;
      runStart = i + 1;
    }
    this.kinds = all;
    if ((all & (PERCENT | BACKSLASH)) !== 0) unfoldEscapes(this, start, Math.min(i, end), all);
    return i;
  }

  /** Verifies the needles whose word was seen at `at`. */
  private word(hash: number, at: number, start: number, end: number): void {
    const list = this.needles.words.get(hash);
    if (list === undefined) return;
    for (const needle of list) {
      const from = at - needle.anchor;
      const to = from + needle.bytes.length;
      if (from < start || to > end || !this.equals(needle.bytes, from)) continue;
      if (this.edged(needle, from, to, start, end)) this.identity(needle.owner, needle.steps, from, to);
    }
  }

  private equals(needle: Uint8Array, from: number): boolean {
    const b = this.bytes;
    for (let i = 0; i < needle.length; i++) if (FOLD[b[from + i]!] !== needle[i]) return false;
    return true;
  }

  /** True where the neighbours do not make the find a part of something longer. */
  private edged(needle: WordNeedle, from: number, to: number, start: number, end: number): boolean {
    const b = this.bytes;
    const before = from > start ? b[from - 1]! : 0x20;
    const after = to < end ? b[to]! : 0x20;
    const letters = this.text ? 7 | HIGH : 7;
    if ((KIND[before]! & letters) !== 0 || (KIND[after]! & letters) !== 0) {
      // An escape's letter is no neighbour: `\n5550100`.
      if ((KIND[after]! & letters) !== 0 || from - 2 < start || b[from - 2] !== 0x5c) return false;
    }
    switch (needle.edge) {
      case 'whole': {
        if (after !== 0x22 && to < end) return false;
        return from === start;
      }
      case 'digits':
        return !(
          (before === 0x2e && from - 2 >= start && (KIND[b[from - 2]!]! & DIGIT) !== 0) ||
          (after === 0x2e && to + 1 < end && (KIND[b[to + 1]!]! & DIGIT) !== 0)
        );
      case 'email':
        if (before === 0x2e || before === 0x2b || before === 0x2d || before === 0x5f || before === 0x25)
          return false;
        return !((after === 0x2e || after === 0x2d) && to + 1 < end && (KIND[b[to + 1]!]! & 7) !== 0);
      default:
        return true;
    }
  }

  /**
   * Reads digits in groups, `+55 68 2986-1309`, and looks them up as one number, whatever the grouping.
   * Returns where the groups end.
   */
  private groupedDigits(from: number, start: number, end: number): number {
    const b = this.bytes;
    if (from > start && (KIND[b[from - 1]!]! & (7 | HIGH)) !== 0) return 0;
    let hash = HASH_SEED;
    let count = 0;
    let i = from;
    let last = from;
    for (; i < end && count < 20; i++) {
      const c = b[i]!;
      if ((KIND[c]! & DIGIT) !== 0) {
        hash = Math.imul(hash ^ c, HASH_PRIME);
        count++;
        last = i + 1;
      } else if (!(c === 0x20 || c === 0x2d || c === 0x2e || c === 0x28 || c === 0x29) || i - last > 1) {
        break;
      }
    }
    if (count < 8 || (last < end && (KIND[b[last]!]! & (7 | HIGH)) !== 0)) return last;
    const list = this.needles.words.get(hash);
    if (list !== undefined) {
      for (const needle of list) {
        if (
          needle.edge === 'digits' &&
          needle.bytes.length === count &&
          this.sameDigits(needle.bytes, from, last)
        ) {
          this.identity(needle.owner, needle.steps, from, last);
        }
      }
    }
    return last;
  }

  private sameDigits(needle: Uint8Array, from: number, to: number): boolean {
    let n = 0;
    for (let i = from; i < to; i++) {
      const c = this.bytes[i]!;
      if ((KIND[c]! & DIGIT) !== 0 && c !== needle[n++]) return false;
    }
    return n === needle.length;
  }

  /** Notes an identifier's value found at `[from, to)`. `steps`: encodings and digests beyond the place's own. */
  identity(owner: number, steps: readonly string[], from: number, to: number, derived = false): void {
    const { dataType, label } = this.needles.owners[owner]!;
    this.hitAt = this.valueStart;
    if (this.onHit !== null) this.onHit(from, to, dataType);
    const location = this.locate();
    for (let n = this.items.length - 1; n >= 0; n--) {
      const item = this.items[n]!;
      if (item.location === location && item.label === label && item.dataType === dataType) return;
    }
    if (this.items.length >= MAX_ITEMS) {
      this.truncated = true;
      return;
    }
    const encodings = steps.length === 0 ? this.place.encodings : [...this.place.encodings, ...steps];
    const whole = from <= this.valueStart + 1 && to >= this.valueEnd;
    const shown = whole ? `[${dataType}]` : `…[${dataType}]…`;
    this.items.push({
      dataType,
      label,
      encodings,
      location,
      level: derived ? 'derived' : encodings.length > 0 ? 'decoded' : 'plaintext',
      excerpt: this.named(shown),
    });
  }

  /** Notes metadata recognised by name or shape; `shown` is its value, or a mask in its place. */
  typed(dataType: DataTypeMember, shown: string, raw: string): void {
    if (this.items.length >= MAX_ITEMS) {
      this.truncated = true;
      return;
    }
    const location = this.locate();
    const encodings = this.place.encodings;
    this.items.push({
      dataType,
      label: null,
      encodings,
      location,
      level: encodings.length > 0 ? 'decoded' : 'plaintext',
      excerpt: this.named(shown),
    });
    if (this.collected !== null) this.collected.push({ dataType, value: raw, location });
  }

  private named(shown: string): string {
    const name = this.keyStart >= 0 ? this.keyText(this.keyStart, this.keyEnd) : this.place.name;
    return name === '' ? shown.slice(0, 200) : `${name}: ${shown}`.slice(0, 200);
  }

  /** Location of the value in hand. */
  locate(): string {
    let location = this.place.location;
    for (let d = 0; d < this.pathDepth && d < MAX_PATH; d++) {
      const from = this.pathKeyStart[d]!;
      if (from >= 0) location += `.${this.keyText(from, this.pathKeyEnd[d]!)}`;
      else if (this.pathIndex[d]! >= 0) location += `[${this.pathIndex[d]}]`;
    }
    return location;
  }

  /** A key as it may be shown: whole where it is a plain name, else a mask. */
  keyText(from: number, to: number): string {
    const b = this.bytes;
    let digits = 0;
    if (to - from > 48) return '[key]';
    let text = '';
    for (let i = from; i < to; i++) {
      const c = b[i]!;
      const kind = KIND[c]!;
      if ((kind & DIGIT) !== 0 && ++digits > 5) return '[key]';
      if (
        (kind & (7 | JOIN)) === 0 &&
        c !== 0x2e &&
        c !== 0x24 &&
        c !== 0x3a &&
        c !== 0x20 &&
        c !== 0x5b &&
        c !== 0x5d
      )
        return '[key]';
      text += String.fromCharCode(c);
    }
    return text;
  }

  /** Text of a part of the region in hand. */
  textOf(from: number, to: number): string {
    if (to - from > 64) return decoder.decode(this.bytes.subarray(from, to));
    let text = '';
    for (let i = from; i < to; i++) {
      const c = this.bytes[i]!;
      if (c >= 0x80) return decoder.decode(this.bytes.subarray(from, to));
      text += String.fromCharCode(c);
    }
    return text;
  }
}

const EMPTY = new Uint8Array(0);
export const NONE: readonly string[] = [];
