import {
  AMPERSAND,
  BACKSLASH,
  DIGIT,
  FOLD,
  HASH_SEED,
  HIGH,
  hashNext,
  hashPlace,
  JOIN,
  KIND,
  ODD,
  PERCENT,
  UPPER,
} from './characters.ts';
import { Cost, creditOf, MOST_AT_ONCE } from './credit.ts';
import { GROUP_SIGN, hasDigits, isDigitSoon, isWholeNumber, readGroups } from './digit-groups.ts';
import { goesBack, goesOn, isEdged } from './edges.ts';
import { Finds } from './finds.ts';
import { type Kernel, kernel } from './kernel/kernel.ts';
import type { RuleName } from './key-names.ts';
import { ruleOfKey } from './key-rules.ts';
import type { CompiledNeedles, Needles, WordNeedle } from './needles.ts';
import { standsForPerson } from './of-person.ts';
import { Pieces } from './pieces.ts';
import { roomAt } from './room.ts';
import { unfoldEscapes, unfoldLookAlikes, unfoldRun, unfoldUtf16 } from './unfold.ts';

/** Strings and rests of texts that are shorter than this are read byte by byte. */
const SHORT_STRING = 48;
const SHORT_TEXT = 96;
/** In text a word ends less than once in so many bytes, as a power of two. */
const TEXT_TURNS = 3;
/** Signs by which nobody can be told: `200` is a status, `max` a limit and a parameter. */
const FEW_SIGNS = 3;
const OF_PERSON: ReadonlySet<RuleName> = new Set<RuleName>([
  'userId',
  'name',
  'recipient',
  'phone',
  'number',
  'trackingId',
  'deviceId',
  'group',
  'gender',
]);
/** Passing over less than this is scarcely worth the call. */
const HOP = 64;
const ESCAPES = PERCENT | BACKSLASH | AMPERSAND | ODD;

/**
 * The state of one search. One pass over a region's bytes hashes its words for the needles and marks the runs
 * that may be encoded; what decodes is searched in the same way, one frame deeper.
 */
export class Scan extends Finds {
  /** Passes over plain bytes; null where everything is to be read one by one. */
  kernel: Kernel | null = null;
  opaqueBytes = 0;
  /** Kinds of all bytes of the value last read. */
  kinds = 0;
  /** Texts that the text in hand stands in, whether they were decoded or not. */
  nested = 0;
  /** Finds there were when the value in hand began: more now means that an identifier stands in it. */
  before = 0;
  /** First half of a pair such as latitude and longitude whose other half has not come yet. */
  half: { rule: string; text: string; at: number } | null = null;

  /** The last few values, for identifiers that are split over them. */
  readonly pieces = new Pieces();
  /** True where a grammar says that what the search was given is a person's name or number. */
  ofPerson = false;
  /** Shown the text of every value that is looked at, and where in the region in hand it stands; where set. */
  tap: ((text: string, from: number, to: number) => void) | null = null;
  /** Values looked at so far; tells how far apart two are. */
  typedCount = 0;

  /** Begins a search. `bytewise`: without the kernel. */
  begin(needles: CompiledNeedles, credit: number, bytewise: boolean): void {
    this.restart(needles);
    this.kernel = bytewise ? null : kernel();
    this.credit = credit;
    this.opaqueBytes = 0;
    this.nested = 0;
    this.typedCount = 0;
    this.half = null;
    this.tap = null;
    this.pieces.reset();
  }

  /** Pays for a piece of work; false where there is not enough left, and the search says that it was cut short. */
  spend(amount: number): boolean {
    if (this.credit < amount) {
      this.truncated = true;
      return false;
    }
    this.credit -= amount;
    return true;
  }

  /** True where nothing more can be told apart: what is left is to be read as one text. */
  get spent(): boolean {
    return this.credit < Cost.value;
  }

  /**
   * Room for a decoding of at most `length` bytes, or null where the credit does not go to it: what comes out is
   * also to be read, and there is to be enough for both.
   */
  take(length: number): Uint8Array | null {
    if (this.affordable(length) < length) return null;
    this.credit -= length * Cost.decoded;
    return roomAt(this.depth, length);
  }

  /** Bytes of `length` that can be decoded and read; the search says that it was cut short where that is not all. */
  affordable(length: number): number {
    const most = Math.min(MOST_AT_ONCE, Math.floor(this.credit / (Cost.decoded + Cost.read)));
    if (length <= most) return length;
    this.truncated = true;
    return Math.max(most, 0);
  }

  /** Reads one value or text from `start`: to `end`, or with `quoted` to the closing quote. Returns its end. */
  words(start: number, end: number, quoted: boolean): number {
    const b = this.bytes;
    const filter = this.needles.filter;
    const bitMask = filter.length * 32 - 1;
    this.before = this.finds;
    const told = this.items.length;
    const value = this.nextValue();
    let wordStart = start;
    let runStart = start;
    let hash = HASH_SEED;
    let run = 0;
    let all = 0;
    let groupEnd = 0;
    let i = start;
    // Bytes are paid for up to here, but for those behind it that the kernel passed over.
    let paid = start;
    let passed = 0;
    const plain = this.kernel;
    // From here on it pays to pass over what is plain.
    let hop = plain === null ? end : start + (quoted ? SHORT_STRING : 0);
    if (plain !== null && hop + SHORT_TEXT < end) {
      plain.use(this.needles.kernelFilter);
      plain.begin(this.depth);
      if (!quoted) {
        i = plain.skip(b, start, end, false, this.depth);
        all = plain.kinds;
        passed = i - start;
        hop = i + HOP;
        wordStart = i;
        runStart = i;
      }
    } else hop = end;
    let turns = 0;
    let paidTurns = 0;
    for (; ; i++, turns++) {
      let c = 0;
      let kind = 0;
      while (i < end) {
        c = b[i]!;
        kind = KIND[c]!;
        if ((kind & 7) === 0) break;
        // Letters fold to lower case; a digit has this bit already.
        hash = hashNext(hash, c | 0x20);
        run |= kind;
        i++;
      }
      if (i >= end) {
        c = 0;
        kind = 0;
      }
      if (i > wordStart) {
        const bit = hashPlace(hash, bitMask);
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) this.word(hash, wordStart, start, end);
        hash = HASH_SEED;
        if (i >= groupEnd && GROUP_SIGN[c] === 1 && (KIND[b[i - 1]!]! & DIGIT) !== 0 && i + 1 < end) {
          if (isDigitSoon(b, i, end)) {
            paidTurns = this.payTurns(turns, i - start, paidTurns);
            groupEnd = this.spend(Cost.grouped) ? this.grouped(wordStart, start, end) : end;
          }
        }
      }
      if (i < end && (kind & JOIN) !== 0) {
        run |= kind;
        wordStart = i + 1;
        continue;
      }
      if (i - runStart >= 8 && (run & (UPPER | DIGIT)) !== 0) {
        if (this.depth > 0) {
          this.credit -= (i - paid - passed) * Cost.read;
          paid = i;
          passed = 0;
        }
        unfoldRun(this, runStart, i, run);
        this.value = value;
      }
      all |= run | kind;
      run = 0;
      if (i >= end) break;
      if (quoted) {
        if (c === 0x22) break;
        if (c === 0x5c) i++;
      }
      if ((kind & HIGH) !== 0) i = this.highWord(i, start, end);
      if (plain !== null && i >= hop && i + SHORT_TEXT < end) {
        const to = plain.skip(b, i + 1, end, quoted, this.depth);
        all |= plain.kinds;
        passed += to - i - 1;
        // What was scarcely worth the call is not asked for again at once.
        hop = to - i < HOP ? to + 2 * HOP : to;
        i = to - 1;
      }
      wordStart = i + 1;
      runStart = i + 1;
    }
    if (i > end) i = end;
    if (this.depth > 0) this.credit -= (i - paid - passed) * Cost.read;
    this.payTurns(turns, i - start, paidTurns);
    if ((all & ESCAPES) !== 0 && this.text) unfoldEscapes(this, start, i, all, quoted, told);
    if ((all & HIGH) !== 0 && this.text) {
      unfoldUtf16(this, start, i);
      unfoldLookAlikes(this, start, i, told);
    }
    this.kinds = all;
    return i;
  }

  /**
   * Pays for the ends of words in `length` bytes that are more than text has, but for `paid` of them, which are paid
   * for. Returns how many they are in all.
   */
  private payTurns(turns: number, length: number, paid: number): number {
    const noise = turns - (length >> TEXT_TURNS);
    if (noise <= paid) return paid;
    this.credit -= (noise - paid) * Cost.turn;
    return noise;
  }

  /** Looks up a word of bytes of 0x80 and above; returns the place of its last byte. */
  private highWord(from: number, start: number, end: number): number {
    const b = this.bytes;
    const filter = this.needles.filter;
    let hash = HASH_SEED;
    let i = from;
    while (i < end && b[i]! >= 0x80) hash = hashNext(hash, b[i++]!);
    const bit = hashPlace(hash, filter.length * 32 - 1);
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) this.word(hash, from, start, end);
    return i - 1;
  }

  /** Verifies the needles whose word was seen at `at`. */
  private word(hash: number, at: number, start: number, end: number): void {
    const list = this.needles.words.get(hash);
    if (list === undefined) return;
    this.credit -= Cost.compared;
    for (const needle of list) {
      if (this.toldHere(needle.owner)) continue;
      const from = at - needle.anchor;
      const to = from + needle.bytes.length;
      if (from < start || to > end || !this.equals(needle.bytes, from)) continue;
      if (!isEdged(this, needle, from, to, start, end) || this.byChance(needle, from)) continue;
      this.identityHere(needle.owner, needle.steps, from, to);
    }
  }

  /** True of so few signs that only their key's name can tell them from others; in bytes that are no text, not even that. */
  private byChance({ bytes, edge, owner }: WordNeedle, from: number): boolean {
    if (edge !== 'whole' || bytes.length > FEW_SIGNS) return false;
    const rule = this.text ? ruleOfKey(this) : null;
    if (this.needles.owners[owner]!.dataType === 'gender') return rule !== 'gender';
    if (rule !== null && OF_PERSON.has(rule)) return false;
    return !(this.text && ((this.ofPerson && from === 0 && this.depth === 0) || standsForPerson(this, from)));
  }

  private equals(needle: Uint8Array, from: number): boolean {
    const b = this.bytes;
    for (let i = 0; i < needle.length; i++) if (FOLD[b[from + i]!] !== needle[i]) return false;
    return true;
  }

  /** Looks up digits in groups as one number; returns where the groups end. */
  private grouped(from: number, start: number, end: number): number {
    const b = this.bytes;
    if (goesBack(this, start, from, end)) return 0;
    const groups = readGroups(b, from, end);
    const to = groups.end;
    if (!isWholeNumber(groups) || goesOn(this, start, to, end)) return to;
    const needles = this.needles.words.get(groups.hash);
    if (needles === undefined) return to;
    for (const needle of needles) {
      if (
        needle.edge === 'digits' &&
        !this.toldHere(needle.owner) &&
        needle.bytes.length === groups.count &&
        hasDigits(b, needle.bytes, from, to)
      ) {
        this.identityHere(needle.owner, needle.steps, from, to);
      }
    }
    return to;
  }
}

let shared: Scan | null = null;

/** A search of `size` bytes, with `bytewise` without the kernel; the state is kept for the next, as one search is over before another begins. */
export function beginScan(needles: Needles, size: number, bytewise = false): Scan {
  shared ??= new Scan(needles as CompiledNeedles);
  shared.begin(needles as CompiledNeedles, creditOf(size), bytewise);
  return shared;
}
