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
      const unit = REVERSED[((a & 15) << 4) | (b >> 2)]!;
      return unit >= 0x20 ? unit !== 0x7f : unit === 9 || unit === 10 || unit === 13;
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

/**
 * Decodes either base64-like alphabet from `bytes[start, end)`. Writes UTF-8 into `out` and returns the bytes
 * written; -1 where it is not lz-string or comes out as no text: the first character that no text has ends it.
 */
export function lzStringInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  let i = start;
  let value = 0;
  let position = 0;
  // Bits come from each character's sixth bit down and fill a number from its lowest bit up.
  const bits = (count: number): number => {
    let result = 0;
    for (let power = 0; power < count; power++) {
      if (position === 0) {
        if (i >= end) return -1;
        value = VALUE[bytes[i++]!]!;
        if (value < 0) return -1;
        position = 32;
      }
      if ((value & position) !== 0) result |= 1 << power;
      position >>= 1;
    }
    return result;
  };
  return decode(bits, out, room);
}

/** The same from 16-bit units as they come, high byte first, as `compressToUint8Array` writes them. */
export function lzBytesInto(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  room = out.length,
): number {
  let i = start;
  let mask = 0;
  const bits = (count: number): number => {
    let result = 0;
    for (let power = 0; power < count; power++) {
      if (mask === 0) {
        mask = 0x80;
        i++;
      }
      if (i - 1 >= end) return -1;
      if ((bytes[i - 1]! & mask) !== 0) result |= 1 << power;
      mask >>= 1;
    }
    return result;
  };
  return decode(bits, out, room);
}

/** The same from `compressToUTF16`: fifteen bits a unit, 32 added to each; `text` is already a string. */
export function lzUtf16Into(text: string, out: Uint8Array, room = out.length): number {
  let i = 0;
  let mask = 0;
  let value = 0;
  const bits = (count: number): number => {
    let result = 0;
    for (let power = 0; power < count; power++) {
      if (mask === 0) {
        if (i >= text.length) return -1;
        value = text.charCodeAt(i++) - 32;
        if (value < 0 || value > 0x7fff) return -1;
        mask = 0x4000;
      }
      if ((value & mask) !== 0) result |= 1 << power;
      mask >>= 1;
    }
    return result;
  };
  return decode(bits, out, room);
}

function decode(bits: (count: number) => number, out: Uint8Array, room: number): number {
  const first = literal(bits, bits(2));
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
    let code = bits(width);
    if (code < 0) return -1;
    if (code === 2) break;
    if (code < 2) {
      const unit = literal(bits, code);
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
      enlargeIn = 2 ** width;
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
      enlargeIn = 2 ** width;
      width++;
    }
    previousFrom = at;
    previousSize = size;
  }
  return utf8(used, out, room);
}

/** A character not seen before: 8 or 16 bits. -1 at the end or where no text has it. */
function literal(bits: (count: number) => number, code: number): number {
  if (code === 0) {
    const unit = bits(8);
    return (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 0x7f ? -1 : unit;
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
