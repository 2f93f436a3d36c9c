import { writeUtf8 } from './json-escapes.ts';

/**
 * lz-string (github.com/pieroxy/lz-string, MIT): LZ78 over UTF-16 units, written in one of several alphabets.
 * Its own decoder has neither a limit nor an early end, so this one is ours; its library is the test's oracle.
 */
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
const URI = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
const VALUE = new Int8Array(256).fill(-1);
for (const alphabet of [BASE64, URI]) {
  for (let i = 0; i < 65; i++) VALUE[alphabet.charCodeAt(i)] = i;
}

/** Units that a decoding's dictionary may have; `compressToBase64` of what we decode stays below it. */
const MAX_ENTRIES = 1 << 16;
const from = new Int32Array(MAX_ENTRIES);
const sizes = new Int32Array(MAX_ENTRIES);
let units = new Uint16Array(4096);

/**
 * False where the first character that `bytes` decodes to is none of a text: one look at two characters, before
 * anything is set up.
 */
export function mayBeLzString(bytes: Uint8Array, start: number): boolean {
  const a = VALUE[bytes[start]!]!;
  const b = VALUE[bytes[start + 1]!]!;
  if ((a | b) < 0) return false;
  switch (a >> 4) {
    case 0: {
      return isFirst(REVERSED[((a & 15) << 4) | (b >> 2)]!);
    }
    // The two bits are read lowest first, so that `2` here is 1 there: a unit of 16 bits.
    case 2:
      return true;
    default:
      return false;
  }
}

/** Bytes with their bits in reverse. */
const REVERSED = new Uint8Array(256);
for (let i = 0; i < 256; i++) {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit++) if ((i & (1 << bit)) !== 0) reversed |= 0x80 >> bit;
  REVERSED[i] = reversed;
}

/** Six bits of each character in reverse; -1 where it is none of the alphabets. */
const REVERSED_VALUE = new Int8Array(256);
for (let c = 0; c < 256; c++) REVERSED_VALUE[c] = VALUE[c]! < 0 ? -1 : REVERSED[(VALUE[c]! << 2) & 255]!;

/** What is being read: characters of a base64-like alphabet, bytes, or UTF-8 of `compressToUTF16`. */
const CHARACTERS = 0;
const BYTES = 1;
const UTF8 = 2;
let reads = CHARACTERS;
let input: Uint8Array = new Uint8Array(0);
let at = 0;
let stop = 0;
/** Bits of the number in hand that are yet to come, the next one lowest, and how many they are. */
let hold = 0;
let held = 0;

function begin(kind: number, bytes: Uint8Array, start: number, end: number): void {
  reads = kind;
  input = bytes;
  at = start;
  stop = end;
  hold = 0;
  held = 0;
}

/** Takes the next number, its highest bit first; false at the end or where it is none of the alphabet. */
function next(): boolean {
  if (at >= stop) return false;
  if (reads === CHARACTERS) {
    const value = REVERSED_VALUE[input[at++]!]!;
    if (value < 0) return false;
    hold |= value << held;
    held += 6;
    return true;
  }
  if (reads === BYTES) {
    hold |= REVERSED[input[at++]!]! << held;
    held += 8;
    return true;
  }
  const unit = unitAt(input, at, stop);
  if (unit < 32 || unit - 32 > 0x7fff) return false;
  at += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  const value = unit - 32;
  hold |= (((REVERSED[value & 255]! << 8) | REVERSED[value >> 8]!) >> 1) << held;
  held += 15;
  return true;
}

/** Bits come from each number's highest bit down and fill the result from its lowest bit up; -1 at the end. */
function bits(count: number): number {
  while (held < count) if (!next()) return -1;
  const result = hold & ((1 << count) - 1);
  hold >>>= count;
  held -= count;
  return result;
}

/** True where what is left of the number in hand is nothing but zeros. */
function padded(): boolean {
  return hold === 0;
}

/**
 * Decodes either base64-like alphabet from `bytes[start, end)`. Writes UTF-8 into `out` and returns the bytes
 * written; -1 where it is not lz-string or comes out as no text: the first character that no text has ends it.
 * Nothing but padding may follow the end that the stream tells: noise tells one by chance.
 */
export function lzStringInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  begin(CHARACTERS, bytes, start, end);
  const n = decode(out, room);
  if (n < 0 || !padded()) return -1;
  // A number of nothing but zeros, and what pads base64.
  let i = at < end && REVERSED_VALUE[bytes[at]!] === 0 ? at + 1 : at;
  while (i < end && bytes[i] === 0x3d) i++;
  return i === end ? n : -1;
}

/**
 * The same from 16-bit units, high byte first, as `compressToUint8Array` writes them. Nothing but the padding of
 * the last unit may follow the end that the stream tells.
 */
export function lzBytesInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  if (!mayBeLzBytes(bytes, start, end)) return -1;
  begin(BYTES, bytes, start, end);
  const n = decode(out, room);
  if (n < 0 || end - at > 2) return -1;
  for (let k = at; k < end; k++) if (bytes[k] !== 0) return -1;
  return padded() ? n : -1;
}

/** False where the first character that the bytes decode to is none of a text, or half a unit is left. */
export function mayBeLzBytes(bytes: Uint8Array, start: number, end: number): boolean {
  const a = bytes[start]!;
  if (end - start < 2 || ((end - start) & 1) !== 0 || a >= 0xc0) return false;
  if (a >= 0x80) return true;
  return a < 0x40 && isFirst(REVERSED[((a & 0x3f) << 2) | (bytes[start + 1]! >> 6)]!);
}

function isFirst(unit: number): boolean {
  return unit >= 0x20 ? unit !== 0x7f : unit === 9 || unit === 10 || unit === 13;
}

/**
 * The same from UTF-8 of what `compressToUTF16` writes: fifteen bits a character, 32 added to each, and a space
 * at the end.
 */
export function lzUtf16Into(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  begin(UTF8, bytes, start, end);
  const n = decode(out, room);
  if (n < 0 || !padded()) return -1;
  // A unit of nothing but padding, and the space that is always added.
  let i = at;
  while (i < end && bytes[i] === 0x20) i++;
  return i === end ? n : -1;
}

/** False where the first character that the text decodes to is none of a text. */
export function mayBeLzUtf16(bytes: Uint8Array, start: number, end: number): boolean {
  const value = unitAt(bytes, start, end) - 32;
  if (value < 0 || value > 0x7fff) return false;
  switch (value >> 13) {
    case 0:
      return isFirst(REVERSED[(value >> 5) & 0xff]!);
    case 2:
      return true;
    default:
      return false;
  }
}

/** The character of UTF-8 at `i`, one of up to three bytes; -1 where there is none. */
function unitAt(bytes: Uint8Array, i: number, end: number): number {
  const c = bytes[i]!;
  if (i >= end) return -1;
  if (c < 0x80) return c;
  if (c < 0xe0) return i + 1 < end ? ((c & 31) << 6) | (bytes[i + 1]! & 63) : -1;
  if (c >= 0xf0 || i + 2 >= end) return -1;
  return ((c & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63);
}

/** UTF-16 units that the last decoding wrote, whether it came to its end or not. */
export let lzUnits = 0;

function decode(out: Uint8Array, room: number): number {
  lzUnits = 0;
  const first = literal(bits(2));
  if (first < 0) return -1;
  let used = 0;
  let entries = 3;
  let width = 3;
  let enlargeIn = 4;
  units[used++] = first;
  from[entries] = 0;
  sizes[entries++] = 1;
  let previousFrom = 0;
  let previousSize = 1;
  for (;;) {
    lzUnits = used;
    let code = bits(width);
    if (code < 0) return -1;
    if (code === 2) break;
    if (code < 2) {
      const unit = literal(code);
      if (unit < 0 || entries >= MAX_ENTRIES) return -1;
      if (used >= units.length) grow();
      // A new character is an entry of its own; it stands where it is about to be written.
      from[entries] = used;
      sizes[entries] = 1;
      units[used] = unit;
      code = entries++;
      enlargeIn--;
    }
    if (enlargeIn === 0) {
      enlargeIn = 1 << width;
      width++;
    }
    let start: number;
    let size: number;
    if (code < entries) {
      start = from[code]!;
      size = sizes[code]!;
    } else if (code === entries) {
      start = previousFrom;
      size = previousSize + 1;
    } else return -1;
    if (used + size > room) return -1;
    while (used + size > units.length) grow();
    const at = used;
    for (let k = 0; k < size; k++) units[used++] = units[start + k]!;
    if (entries >= MAX_ENTRIES) return -1;
    from[entries] = previousFrom;
    sizes[entries++] = previousSize + 1;
    enlargeIn--;
    if (enlargeIn === 0) {
      enlargeIn = 1 << width;
      width++;
    }
    previousFrom = at;
    previousSize = size;
  }
  return utf8(used, out, room);
}

/** A character not seen before: 8 or 16 bits. -1 at the end or where no text has it. */
function literal(code: number): number {
  if (code === 0) {
    const unit = bits(8);
    return isFirst(unit) ? unit : -1;
  }
  if (code !== 1) return -1;
  const unit = bits(16);
  return unit < 0x100 ? -1 : unit;
}

function grow(): void {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  units = larger;
}

function utf8(used: number, out: Uint8Array, room: number): number {
  let n = 0;
  for (let i = 0; i < used; i++) {
    if (n + 4 > room) return n;
    let code = units[i]!;
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < used) {
      const low = units[i + 1]!;
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
      }
    }
    n = writeUtf8(out, n, code);
  }
  return n;
}
