import type { DataTypeMember } from '../model/data-types.ts';
import type { Item } from '../model/item.ts';
import { HASH_SEED, hashNext, hashPlace, KIND } from './characters.ts';
import { Cost } from './credit.ts';
import type { CompiledNeedles } from './needles.ts';
import { Trail } from './trail.ts';

/**
 * Items that one payload can have; beyond it the search says that it was cut short. The first of each of the person's
 * values is told all the same.
 */
const MAX_ITEMS = 4096;
/** Of these, what is told without knowing the person: it may not crowd out the person's own values. */
const MAX_TYPED = 3584;
/** Finds of the same value at the same place are told once; this many back are compared. */
const COMPARED = 16;

/** A typed value with what it reads, as the evaluation compares it. */
export interface TypedValue {
  dataType: DataTypeMember;
  value: string;
  location: string;
}

/** A part of the address to be masked, in bytes. */
export interface Mask {
  from: number;
  to: number;
  dataType: DataTypeMember;
}

/** What was found so far in one payload, and how it is told. */
export class Finds extends Trail {
  items: Item[] = [];
  needles: CompiledNeedles;
  /** The value or text in hand, by a number that no other has had. */
  protected value = 0;
  private values = 0;
  private searches = 0;
  /** By owner: the last value in hand that it was found in, and the last search that told it. */
  private here = new Float64Array(0);
  private told = new Float64Array(0);
  /** Finds of the person's values so far, whether they made an item or not. */
  finds = 0;
  truncated = false;
  /** What may still be spent on more than reading each byte once; see `credit.ts`. */
  credit = 0;
  /** Filled with raw typed values where set; evaluation only. */
  collected: TypedValue[] | null = null;
  /** Filled with what to mask in the outermost region where set, unless the search is cut short. */
  masks: Mask[] | null = null;

  constructor(needles: CompiledNeedles) {
    super();
    this.needles = needles;
  }

  /** Forgets what was found before. */
  protected restart(needles: CompiledNeedles): void {
    this.items = [];
    this.needles = needles;
    this.searches++;
    this.finds = 0;
    if (this.here.length < needles.owners.length) {
      this.here = new Float64Array(needles.owners.length);
      this.told = new Float64Array(needles.owners.length);
    }
    this.truncated = false;
    this.collected = null;
    this.masks = null;
  }

  /** True where no more metadata is taken, so that there is none to look for. */
  get full(): boolean {
    return this.items.length >= MAX_TYPED;
  }

  /** A key that is a value of the identity is shown as its type. */
  protected override keyText(bytes: Uint8Array, from: number, to: number): string {
    if (to - from > 48) return super.keyText(bytes, from, to);
    const { keyTexts } = this.needles;
    let key = to - from;
    for (let i = from; i < to; i++) key = (Math.imul(key, 0x01000193) + bytes[i]!) | 0;
    key = (key ^ (key >>> 15)) >>> 1;
    let known = keyTexts.get(key);
    if (known === undefined || !isSame(known.key, bytes, from, to)) {
      const text = this.ownKey(bytes, from, to) ?? super.keyText(bytes, from, to);
      if (keyTexts.size >= 4096) keyTexts.clear();
      known = { key: bytes.slice(from, to), text };
      keyTexts.set(key, known);
    }
    return known.text;
  }

  private ownKey(bytes: Uint8Array, from: number, to: number): string | null {
    const { filter, words, owners } = this.needles;
    let hash = HASH_SEED;
    let start = from;
    for (let i = from; i <= to; i++) {
      const c = i < to ? bytes[i]! : 0;
      if ((KIND[c]! & 7) !== 0) {
        hash = hashNext(hash, c | 0x20);
        continue;
      }
      const bit = hashPlace(hash, filter.length * 32 - 1);
      if (i > start && (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) {
        const needle = words.get(hash)?.[0];
        if (needle !== undefined) return `[${owners[needle.owner]!.dataType}]`;
      }
      hash = HASH_SEED;
      start = i + 1;
    }
    return null;
  }

  /** Begins a value or text: all that is found before the next begins stands at one place. */
  protected nextValue(): number {
    this.value = ++this.values;
    return this.value;
  }

  /** True where another find of this owner's in the value in hand would say nothing new. */
  protected toldHere(owner: number): boolean {
    return this.here[owner] === this.value && (this.masks === null || this.truncated);
  }

  /** Notes an identifier's value, as `identity` does, found in the value in hand. */
  protected identityHere(owner: number, steps: readonly string[], from: number, to: number): void {
    if (this.here[owner] === this.value) {
      this.mark(from, to, this.needles.owners[owner]!.dataType);
      return;
    }
    this.here[owner] = this.value;
    this.identity(owner, steps, from, to, false);
  }

  /**
   * Notes an identifier's value found at `[from, to)` of the region in hand. `steps` stand inside the region's
   * own encodings; `derived` where a digest was matched.
   */
  identity(owner: number, steps: readonly string[], from: number, to: number, derived: boolean): void {
    const { dataType, label } = this.needles.owners[owner]!;
    this.finds++;
    this.mark(from, to, dataType);
    // What cannot be paid for any more is told once, and that there may be more of it.
    if (this.told[owner] === this.searches && (this.credit < Cost.item || this.items.length >= MAX_ITEMS)) {
      this.truncated = true;
      return;
    }
    this.told[owner] = this.searches;
    const location = this.locate();
    this.credit -= Cost.item + location.length * Cost.sign;
    for (let n = this.items.length - 1, k = 0; n >= 0 && k < COMPARED; n--, k++) {
      const item = this.items[n]!;
      if (item.location === location && item.label === label && item.dataType === dataType) return;
    }
    const outer = this.encodings();
    const encodings = steps.length === 0 ? outer : [...outer, ...steps];
    const level = derived ? 'derived' : encodings.length > 0 ? 'decoded' : 'plaintext';
    const open = to < this.valueEnd && this.bytes[to] !== 0x22;
    const shown = `${from > this.valueStart + 1 ? '…' : ''}[${dataType}]${open ? '…' : ''}`;
    this.items.push({ dataType, label, encodings, location, level, excerpt: this.excerpt(shown) });
  }

  /** Notes metadata recognised by name or shape; `shown` is its value, or a mask in its place; `derived` where it is a digest. */
  typed(dataType: DataTypeMember, shown: string, raw: string, derived = false): void {
    if (this.full) {
      this.truncated = true;
      return;
    }
    const location = this.locate();
    this.credit -= Cost.item + location.length * Cost.sign;
    const encodings = this.encodings();
    const level = derived ? 'derived' : encodings.length > 0 ? 'decoded' : 'plaintext';
    this.items.push({ dataType, label: null, encodings, location, level, excerpt: this.excerpt(shown) });
    if (this.collected !== null) this.collected.push({ dataType, value: raw, location });
  }

  /** Has a part of the outermost region masked; deeper finds mask the whole value that they stand in. */
  mark(from: number, to: number, dataType: DataTypeMember): void {
    if (this.masks === null) return;
    const span = this.outermost(from, to);
    const last = this.masks.at(-1);
    if (last !== undefined && last.from === span.from && last.to === span.to) return;
    this.masks.push({ from: span.from, to: span.to, dataType });
  }
}

function isSame(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[from + i]) return false;
  return true;
}
