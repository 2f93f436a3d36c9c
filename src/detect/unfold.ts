import { ascii85Into } from '../decode/ascii85.ts';
import { base32Into } from '../decode/base32.ts';
import { base58Into, peekBase58 } from '../decode/base58.ts';
import { base64Into } from '../decode/base64.ts';
import { findByte } from '../decode/find-byte.ts';
import { hexInto } from '../decode/hex.ts';
import { htmlEntitiesInto } from '../decode/html-entities.ts';
import { unescapeJsonInto } from '../decode/json-escapes.ts';
import { mayHaveLookAlikes, plainSignsInto } from '../decode/look-alikes.ts';
import { lzStringInto, lzUnits, lzUtf16Into, mayBeLzString, mayBeLzUtf16 } from '../decode/lz-string.ts';
import { percentInto } from '../decode/percent.ts';
import type { Item } from '../model/item.ts';
import { AMPERSAND, BACKSLASH, DIGIT, JOIN, KIND, LOWER, ODD, PERCENT, SPACE, UPPER } from './characters.ts';
import { Cost, MOST_AT_ONCE } from './credit.ts';
import { BYTES } from './digests.ts';
import { Guess, guess } from './guess.ts';
import { roomAt } from './room.ts';
import type { Scan } from './scan.ts';
import { scanBinaryGuess } from './scan-binary.ts';
import { scanRegion } from './scan-region.ts';
import { MAX_DEPTH } from './trail.ts';

type Into = (bytes: Uint8Array, start: number, end: number, out: Uint8Array) => number;

/** First bytes of a decoding, by which it is judged. */
const peeked = new Uint8Array(64);
/** Bytes that look like nothing in particular are looked into up to this size. */
const BINARY_LIMIT = 4096;

/**
 * Undoes the escapes of a value that has some, and searches what comes out. `told`: where the items of the value as it
 * stands begin; what they tell of the person is not told again.
 */
export function unfoldEscapes(
  scan: Scan,
  start: number,
  end: number,
  kinds: number,
  quoted: boolean,
  told: number,
): void {
  if (scan.depth >= MAX_DEPTH) return;
  const { length } = scan.items;
  if ((kinds & BACKSLASH) !== 0) {
    undo(scan, start, end, unescapeJsonInto, quoted ? '' : 'unicode-escapes');
  } else if ((kinds & PERCENT) !== 0) {
    undo(scan, start, end, percentOnly, 'percent');
  } else if ((kinds & AMPERSAND) !== 0) {
    undo(scan, start, end, htmlEntitiesInto, 'html-entities');
  }
  if (length > told && scan.items.length > length) onlyNew(scan.items, told, length);
  if ((kinds & ODD) !== 0 && (kinds & SPACE) === 0 && end - start >= 10 && end - start < 4096) {
    const n = ascii85Into(scan.bytes, start, end, peeked);
    if (n >= 8 && guess(peeked, n, n) !== Guess.nothing)
      descend(scan, start, end, ascii85Into, 'ascii85', end - start);
  }
}

/** Takes out those items from `again` on that tell of the person what one between `told` and `again` does. */
function onlyNew(items: Item[], told: number, again: number): void {
  let kept = again;
  for (let n = again; n < items.length; n++) {
    const item = items[n]!;
    let known = false;
    for (let k = told; k < again && !known && item.label !== null; k++) {
      const { dataType, label, level } = items[k]!;
      known =
        item.label === label &&
        item.dataType === dataType &&
        (item.level === 'derived') === (level === 'derived');
    }
    if (!known) items[kept++] = item;
  }
  items.length = kept;
}

const percentOnly: Into = (bytes, start, end, out) => percentInto(bytes, start, end, out, false);

/** What is too long is undone as far as the credit goes. */
function undo(scan: Scan, start: number, end: number, into: Into, step: string): void {
  const length = scan.affordable(end - start);
  const out = length > 0 ? scan.take(length) : null;
  if (out === null) return;
  const n = into(scan.bytes, start, start + length, out);
  if (n === length) return;
  enter(scan, out, n, step);
}

/**
 * Searches JSON, XML or a GraphQL document that stands in a JSON string. Sets `valueEnd` to the string's end;
 * false where it is JSON without escapes, which holds no strings and is to be read as it stands.
 */
export function unfoldJsonString(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  let i = start;
  let escaped = false;
  for (; i < end && b[i] !== 0x22; i++) {
    if (b[i] === 0x5c) {
      escaped = true;
      i++;
    }
  }
  const isJson = b[start] === 0x7b || b[start] === 0x5b;
  if ((!escaped && isJson) || scan.depth >= MAX_DEPTH) return false;
  i = Math.min(i, end);
  const out = scan.take(i - start);
  if (out === null) return false;
  scan.valueEnd = i;
  enter(scan, out, unescapeJsonInto(b, start, i, out), isJson ? 'json' : '');
  scan.valueEnd = i;
  return true;
}

/** Shortest part of a run that is tried by itself: fewer signs encode no identifier and are no digest. */
const SHORTEST_PART = 16;
/** Longest run that is more than one thing: an address, and no file in base64. */
const LONGEST_RUN = 1024;

/**
 * Tries a run of base64 signs as what it may be: a digest, or an encoding of something that makes sense; then each part
 * between the signs `/`, `+`, `-` and `_` in it, which stand beside an encoding as often as in it: `avatar/<md5>`.
 */
export function unfoldRun(scan: Scan, start: number, end: number, kinds: number): void {
  if (unfoldWhole(scan, start, end, kinds)) return;
  const length = end - start;
  if ((kinds & JOIN) === 0 || length <= SHORTEST_PART || length > LONGEST_RUN) return;
  const b = scan.bytes;
  const slashes = findByte(b, 0x2f, start, end) >= 0;
  for (let from = start; from < end; ) {
    let to = from;
    let part = 0;
    for (; to < end && (slashes ? b[to] !== 0x2f : (KIND[b[to]!]! & JOIN) === 0); to++) part |= KIND[b[to]!]!;
    if (to - from >= SHORTEST_PART && to - from < end - start && (part & (UPPER | DIGIT)) !== 0)
      unfoldRun(scan, from, to, part);
    from = to + 1;
  }
}

/** True where the run as a whole was surely the right decoding of something. */
function unfoldWhole(scan: Scan, start: number, end: number, kinds: number): boolean {
  if (scan.depth >= MAX_DEPTH || !scan.spend(Cost.run)) return false;
  const length = end - start;
  const plain = (kinds & JOIN) === 0;
  if (plain && (length & 1) === 0) {
    // `0x…`
    const marked = scan.bytes[start] === 0x30 && (scan.bytes[start + 1]! | 0x20) === 0x78;
    const first = marked ? start + 2 : start;
    const n = hexInto(scan.bytes, first, end, peeked);
    if (n > 0) {
      if (tryPeeked(scan, first, end, n, (end - first) >> 1, hexInto, 'hex')) return true;
      if (kinds !== DIGIT) return false;
    }
  }
  if ((kinds & UPPER) === 0) return false;
  if (plain && (kinds & LOWER) === 0) {
    const n = base32Into(scan.bytes, start, end, peeked);
    if (n >= 5) tryPeeked(scan, start, end, n, (length * 5) >> 3, base32Into, 'base32');
  }
  // The alphabets below have both cases: eight characters without one of them are next to impossible.
  if ((kinds & LOWER) === 0) return false;
  const n = base64Into(scan.bytes, start, end, peeked);
  if (n >= 6) {
    const step = isOfToken(scan.bytes, start, end) ? 'jwt' : 'base64';
    if (tryPeeked(scan, start, end, n, (length * 3) >> 2, base64Into, step)) return true;
  }
  if (plain && length >= 9) {
    const four = peekBase58(scan.bytes, start, end);
    if (four >= 0 && mayBegin(four) && scan.spend((length * length) >> 3)) {
      const size = base58Into(scan.bytes, start, end, roomAt(scan.depth, BINARY_LIMIT));
      if (size >= 6) {
        peeked.set(roomAt(scan.depth, BINARY_LIMIT).subarray(0, Math.min(size, 64)));
        if (tryPeeked(scan, start, end, Math.min(size, 64), size, base58Into, 'base58')) return true;
      }
    }
  }
  if (length >= 10 && mayBeLzString(scan.bytes, start)) lz(scan, start, end);
  return false;
}

/** An object's first signs in base64, beside a dot: what tokens are made of (RFC 7519 §3). */
function isOfToken(b: Uint8Array, start: number, end: number): boolean {
  return b[start] === 0x65 && b[start + 1] === 0x79 && (b[end] === 0x2e || b[start - 1] === 0x2e);
}

/** Tries text with characters outside ASCII as lz-string's alphabet of fifteen bits each. */
export function unfoldUtf16(scan: Scan, start: number, end: number): void {
  if (scan.depth >= MAX_DEPTH || end - start < 10 || !mayBeLzUtf16(scan.bytes, start, end)) return;
  const room = Math.min((end - start) * 16 + 64, lzRoom(scan));
  const out = roomAt(scan.depth, room);
  const n = lzUtf16Into(scan.bytes, start, end, out, room);
  scan.credit -= lzUnits * Cost.inflated;
  if (n < 8) return;
  enter(scan, out, n, 'lz-string');
}

/** Credit that a byte read again may take: what has less left is spared, as few texts have anything in them that needs it. */
const MOST_TO_PLAIN = 16;
/** Longest text that is read again with plain signs. */
const LONGEST_PLAINED = 64 * 1024;

/**
 * Reads a text again with plain signs for those that stand for others: a number whose groups are kept together by spaces that
 * do not break, an address in full-width letters. `told`: where the items of the text as it stands begin.
 */
export function unfoldLookAlikes(scan: Scan, start: number, end: number, told: number): void {
  const length = end - start;
  if (scan.depth >= MAX_DEPTH || length > LONGEST_PLAINED || length < SHORTEST_PLAINED) return;
  if (!mayHaveLookAlikes(scan.bytes, start, end) || scan.credit < length * MOST_TO_PLAIN) return;
  scan.credit -= length * Cost.searched;
  const out = scan.take(length);
  if (out === null) return;
  const n = plainSignsInto(scan.bytes, start, end, out);
  const { kinds, before, opaqueBytes, items, collected } = scan;
  const { length: size } = items;
  scan.collected = null;
  scan.descend(out, '');
  scan.valueStart = 0;
  scan.valueEnd = n;
  scan.words(0, n, false);
  scan.ascend();
  scan.kinds = kinds;
  scan.before = before;
  scan.opaqueBytes = opaqueBytes;
  scan.collected = collected;
  if (items.length === size) return;
  // What it tells without knowing the person, the text as it stands tells better.
  const own = items.splice(size).filter(({ label }) => label !== null);
  items.push(...own);
  if (own.length > 0) onlyNew(items, told, size);
}

/** Shorter texts are no number and no name. */
const SHORTEST_PLAINED = 6;

/** Bytes that lz-string may still write, as they are also read. */
export function lzRoom(scan: Scan): number {
  return Math.max(0, Math.min(MOST_AT_ONCE, Math.floor(scan.credit / (Cost.inflated + Cost.read))));
}

function lz(scan: Scan, start: number, end: number): void {
  const room = Math.min((end - start) * 16 + 64, lzRoom(scan));
  const out = roomAt(scan.depth, room);
  const n = lzStringInto(scan.bytes, start, end, out, room);
  scan.credit -= lzUnits * Cost.inflated;
  if (n < 5) return;
  enter(scan, out, n, 'lz-string');
}

/**
 * Judges a decoding by its first bytes, which stand in `peeked`: a known digest, text, something compressed, or
 * a small binary. True where it was surely the right decoding.
 */
function tryPeeked(
  scan: Scan,
  start: number,
  end: number,
  n: number,
  total: number,
  into: Into,
  step: string,
): boolean {
  if (n >= 8 && n < 64 + (total === 64 ? 1 : 0) && digest(scan, n, step, start, end)) return true;
  switch (guess(peeked, n, total)) {
    case Guess.nothing:
      return false;
    case Guess.image:
      scan.opaqueBytes += total;
      return true;
    case Guess.binary: {
      if (total > BINARY_LIMIT) return false;
      if (n === total || n < 48) return scanBinaryGuess(scan, peeked, n, step);
      const out = roomAt(scan.depth, BINARY_LIMIT);
      const size = into(scan.bytes, start, end, out);
      return size > 0 && scanBinaryGuess(scan, out, size, step);
    }
    case Guess.text:
      // A word is what it says, and not by chance something else.
      if (n === total && isWord(scan.bytes, start, end) && !isLine(peeked, n)) return false;
      return descend(scan, start, end, into, step, total);
    default:
      return descend(scan, start, end, into, step, total);
  }
}

/** True of letters, with hyphens and underscores. */
function isWord(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = b[i]!;
    if ((KIND[c]! & (LOWER | UPPER)) === 0 && c !== 0x2d && c !== 0x5f) return false;
  }
  return true;
}

/**
 * True of one line in Latin or Greek letters. Where bytes of text in another script are base64, a digit is never
 * far: the first byte of each of its characters (RFC 3629 §3) makes one in every third place.
 */
function isLine(b: Uint8Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const c = b[i]!;
    if (c < 0x20 || c === 0x7f) return false;
    if (c < 0x80) continue;
    if (!((c >= 0xc3 && c <= 0xc9) || c === 0xce || c === 0xcf)) return false;
    i++;
  }
  return true;
}

function digest(scan: Scan, length: number, step: string, start: number, end: number): boolean {
  const { digests, recipes } = scan.needles;
  const entry = digests.find(peeked, 0, length);
  if (entry < 0) return false;
  const recipe = recipes[digests.recipeOf(entry)]!;
  // Bytes in hex digits are the identifier as it is written, and found as that.
  if (recipe === BYTES && step === 'hex') return false;
  const steps = step === 'hex' ? recipe : [step, ...recipe];
  scan.identity(digests.ownerOf(entry), steps, start, end, recipe !== BYTES);
  return true;
}

/** False for first bytes that begin neither text nor anything compressed or structured. */
function mayBegin(four: number): boolean {
  const a = four >>> 24;
  const b = (four >>> 16) & 0xff;
  const c = (four >>> 8) & 0xff;
  if (a >= 0x20 && a < 0x7f) return (b >= 0x20 && c >= 0x20) || (b === 0 && c >= 0x20);
  // A container's or a compressed stream's first byte, or UTF-16 with the high byte first.
  return a < 0x20 || a >= 0x78;
}

/** Signs that decode to whole bytes in every alphabet. */
const WHOLE = 8;

/**
 * Decodes a part of the region in hand and searches what comes out; of what is long, as much as the credit goes to.
 * False where that is nothing.
 */
function descend(scan: Scan, start: number, end: number, into: Into, step: string, room: number): boolean {
  const whole = room + WHOLE;
  const length = scan.affordable(whole);
  if (length < whole && length < BINARY_LIMIT) return false;
  const out = scan.take(length);
  if (out === null) return false;
  const to = length === whole ? end : start + Math.floor((((end - start) / whole) * length) / WHOLE) * WHOLE;
  const n = into(scan.bytes, start, to, out);
  if (n <= 0) return false;
  enter(scan, out, n, step);
  return true;
}

/** Searches decoded bytes as a region of their own. */
export function enter(scan: Scan, bytes: Uint8Array, length: number, step: string): void {
  if (scan.depth >= MAX_DEPTH || !scan.spend(Cost.region)) return;
  const { kinds, before } = scan;
  scan.descend(bytes, step);
  scanRegion(scan, 0, length);
  scan.ascend();
  scan.kinds = kinds;
  scan.before = before;
}
