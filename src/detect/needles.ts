import { type DataTypeMember, isGroup } from '../model/data-types.ts';
import type { Identifier } from '../model/identity.ts';
import { FOLD, HASH_SEED, HIGH, hashNext, hashPlace, KIND } from './characters.ts';
import { inCodePages } from './code-pages.ts';
import type { DigestTable } from './digest-table.ts';
import { digestAll } from './digests.ts';
import { reverse, rot13, substitute } from './disguises.ts';
import { type WordFilter, wordFilter } from './kernel/kernel.ts';
import { type Wholes, wholesOf } from './pieces.ts';
import { type Variant, variantsOf } from './variants.ts';

declare const compiled: unique symbol;
/** A compiled identity; opaque, reusable, not serialisable. */
export interface Needles {
  readonly [compiled]: true;
}

/** A byte string to look for, found by the hash of its longest word. */
export interface WordNeedle {
  /** Case-folded. */
  bytes: Uint8Array;
  /** Offset in it of the word that it is found by. */
  anchor: number;
  /** What may not stand beside it; `whole`: it must be the whole value. */
  edge: Variant['edge'] | 'whole';
  owner: number;
  /** What disguise the bytes stand for, outermost first; empty for a plain spelling. */
  steps: readonly string[];
}

/** An identifier as an unsigned 64-bit number in two halves. */
export interface NumberNeedle {
  low: number;
  high: number;
  owner: number;
}

export interface Owner {
  label: string;
  dataType: DataTypeMember;
}

/** What the scanner reads; not for use outside this room. */
export interface CompiledNeedles extends Needles {
  /** One bit for each hash of a word that occurs; its size is a power of two. */
  filter: Uint32Array;
  words: Map<number, WordNeedle[]>;
  /** The same words for the kernel. */
  kernelFilter: WordFilter;
  numbers: Map<number, NumberNeedle[]>;
  wholes: Wholes;
  digests: DigestTable;
  /** Digests' names, outermost first, by recipe number. */
  recipes: readonly (readonly string[])[];
  owners: readonly Owner[];
  /** Keys with how they may be shown, by their hash; filled as they are met. */
  keyTexts: Map<number, { key: Uint8Array; text: string }>;
}

const encoder = new TextEncoder();

/**
 * Makes the search tables of an identity: every spelling, disguise and digest of each value. The more values,
 * the fewer rare digests of each, so that thousands compile within a second.
 */
export function compileIdentity(identifiers: readonly Identifier[]): Needles {
  const words = new Map<number, WordNeedle[]>();
  const numbers = new Map<number, NumberNeedle[]>();
  const spelt: { text: Uint8Array; owner: number }[] = [];
  const many = identifiers.length > MANY;
  const owners: Owner[] = [];
  const spellings: Variant[][] = [];
  for (const identifier of identifiers) {
    const dataType = isGroup(identifier.dataType) ? 'user-id' : identifier.dataType;
    const variants = variantsOf(identifier, many);
    addWords(words, variants, owners.length, !many);
    addSpelt(spelt, variants, owners.length);
    addNumber(words, numbers, variants, owners.length);
    spellings.push(variants);
    owners.push({ label: identifier.label ?? identifier.dataType, dataType });
  }
  const result: Omit<CompiledNeedles, typeof compiled> = {
    filter: filterOf(words),
    words,
    kernelFilter: wordFilter(anchorsOf(words)),
    numbers,
    wholes: wholesOf(spelt),
    owners,
    keyTexts: new Map(),
    ...digestAll(spellings),
  };
  return result as CompiledNeedles;
}

/** From this many identifiers on they are an address book: searched for in fewer spellings and no disguises. */
const MANY = 1000;

const NO_STEPS: readonly string[] = [];
const REVERSED = ['reversed'];
const SUBSTITUTED = ['substitution'];
const ROT13 = ['rot13'];
const BASE36 = ['base36'];
const HEX_NUMBER = ['hex-number'];

function addWords(
  words: Map<number, WordNeedle[]>,
  variants: readonly Variant[],
  owner: number,
  disguised: boolean,
): void {
  const seen = new Set<string>();
  const add = (text: string, edge: WordNeedle['edge'], steps: readonly string[]) => {
    // Only the case of ASCII letters is folded in what is searched.
    const key = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    if (seen.has(key)) return;
    seen.add(key);
    const short = text.length < 4 || (edge === 'digits' && text.length < 6);
    addWord(words, text, short ? 'whole' : edge, owner, steps);
  };
  for (const { text, edge, plain } of variants) if (plain) add(text, edge, NO_STEPS);
  if (!disguised) return;
  const pages = new Set<string>();
  for (const { text, edge, plain } of variants)
    for (const bytes of plain ? inCodePages(text) : []) {
      // The same letters of ASCII in another case are the same needle.
      const key = String.fromCharCode(...bytes).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
      if (!pages.has(key)) addBytes(words, bytes, bytes.length < 4 ? 'whole' : edge, owner, NO_STEPS);
      pages.add(key);
    }
  for (const { text, edge, plain } of variants) {
    if (text.length < 6 || !plain) continue;
    add(reverse(text), edge === 'email' ? 'text' : edge, REVERSED);
    add(substitute(text), edge === 'digits' ? 'text' : edge, SUBSTITUTED);
    add(rot13(text), edge, ROT13);
  }
}

function addWord(
  words: Map<number, WordNeedle[]>,
  text: string,
  edge: WordNeedle['edge'],
  owner: number,
  steps: readonly string[],
): void {
  addBytes(words, encoder.encode(text), edge, owner, steps);
}

/** The same of bytes, which are folded in place. */
function addBytes(
  words: Map<number, WordNeedle[]>,
  bytes: Uint8Array,
  edge: WordNeedle['edge'],
  owner: number,
  steps: readonly string[],
): void {
  for (let i = 0; i < bytes.length; i++) bytes[i] = FOLD[bytes[i]!]!;
  let anchor = -1;
  let longest = 0;
  for (let i = 0; i < bytes.length; ) {
    const end = wordEnd(bytes, i);
    if (end - i > longest) {
      longest = end - i;
      anchor = i;
    }
    i = Math.max(end, i + 1);
  }
  if (anchor < 0) return;
  let hash = HASH_SEED;
  for (let k = anchor; k < anchor + longest; k++) hash = hashNext(hash, bytes[k]!);
  put(words, hash, { bytes, anchor, edge, owner, steps });
}

/** End of the word at `start`: letters and digits of ASCII, or bytes of 0x80 and above; `start` where none begins. */
function wordEnd(bytes: Uint8Array, start: number): number {
  const wanted = (KIND[bytes[start]!]! & HIGH) !== 0 ? HIGH : 7;
  let i = start;
  while (i < bytes.length && (KIND[bytes[i]!]! & wanted) !== 0) i++;
  return i;
}

function addNumber(
  words: Map<number, WordNeedle[]>,
  numbers: Map<number, NumberNeedle[]>,
  variants: readonly Variant[],
  owner: number,
): void {
  // The whole international number, or the id.
  const digits = variants.find(({ text }) => /^[1-9]\d{5,18}$/.test(text))?.text;
  if (digits === undefined) return;
  const value = BigInt(digits);
  const base36 = value.toString(36);
  const hex = value.toString(16);
  if (base36.length >= 6) addWord(words, base36, 'text', owner, BASE36);
  if (hex.length >= 6 && !/^\d+$/.test(hex)) addWord(words, hex, 'text', owner, HEX_NUMBER);
  const low = Number(value & 0xffff_ffffn);
  const high = Number(value >> 32n);
  put(numbers, numberKey(low, high), { low, high, owner });
}

/** Letters and digits that a value must have to be looked for in parts. */
const SPLIT_LENGTH = 8;

function addSpelt(
  spelt: { text: Uint8Array; owner: number }[],
  variants: readonly Variant[],
  owner: number,
): void {
  for (const { text } of variants) {
    if (text.replace(/[^\p{L}\d]/gu, '').length >= SPLIT_LENGTH)
      spelt.push({ text: encoder.encode(text), owner });
  }
}

/** Key in `numbers` of a 64-bit number, given as two unsigned halves. */
export function numberKey(low: number, high: number): number {
  return Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The words that needles are found by, each once. */
function anchorsOf(words: ReadonlyMap<number, readonly WordNeedle[]>) {
  return [...words.values()].flatMap((needles) =>
    needles.map(({ bytes, anchor }) => ({ bytes, from: anchor, to: wordEnd(bytes, anchor) })),
  );
}

function filterOf(words: ReadonlyMap<number, unknown>): Uint32Array {
  let bits = 1 << 15;
  while (bits < words.size * 32 && bits < 1 << 22) bits <<= 1;
  const filter = new Uint32Array(bits >>> 5);
  for (const hash of words.keys()) {
    const at = hashPlace(hash, bits - 1);
    filter[at >>> 5]! |= 1 << (at & 31);
  }
  return filter;
}
