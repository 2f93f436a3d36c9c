/**
 * Signs that stand for others in what people and input methods write: spaces and hyphens that do not break, dashes,
 * marks of direction, digits of other scripts (Unicode Standard, chapters 6 and 23), full-width forms, letters with
 * their marks apart.
 */

const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
/** The noughts of decimal digits that keyboards of living scripts have. */
const NOUGHTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

/** First bytes of such signs in UTF-8. */
const HEADS = new Uint8Array(256);
for (const head of [0xc2, 0xcc, 0xcd, 0xd9, 0xdb, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xef]) HEADS[head] = 1;

/** Those that stand in or beside numbers and names, and not in every text of some language. */
const TELLING =
  /[\xa0\xad\xab\xbb\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u2000-\u2013\u2015\u201a-\u201f\u2028-\u202f\u2060-\u2069\u2212\u3000\ufeff\uff0b\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]/;

/** What a sign becomes: one of ASCII, or one of these. */
const KEPT = 0x80;
const DROPPED = 0x81;
const COMBINED = 0x82;
const UNKNOWN = 0xff;
/** By code point, as they are met. */
const plainOf = new Uint8Array(0x10000).fill(UNKNOWN);
/** Set where the sign is one of those by which a text is read again. */
const isTelling = new Uint8Array(0x10000);

function judge(point: number): number {
  const sign = String.fromCharCode(point);
  const plain = judged(point, sign);
  plainOf[point] = plain;
  isTelling[point] = plain === COMBINED || isDigit(point) || TELLING.test(sign) ? 1 : 0;
  return plain;
}

function judged(point: number, sign: string): number {
  if (point >= FULL_WIDTH_FROM && point <= FULL_WIDTH_TO) return point - FULL_WIDTH_SHIFT;
  if ((point >= 0x300 && point <= 0x36f) || point === 0x3099 || point === 0x309a) return COMBINED;
  if (isDigit(point)) return 0x30 + digitOf(point);
  if (/\p{Cf}/u.test(sign)) return DROPPED;
  if (/\p{Pd}|\u2212/u.test(sign)) return 0x2d;
  // Dots that hang in the middle part groups of digits and the parts of a name; other signs part what is no one thing.
  if (/[\p{Z}\xb7\u2022\u2027\u30fb\uff65]/u.test(sign)) return 0x20;
  return /\p{P}/u.test(sign) ? 0x3b : KEPT;
}

function isDigit(point: number): boolean {
  return digitOf(point) >= 0 || (point >= 0xff10 && point <= 0xff19);
}

function digitOf(point: number): number {
  for (const nought of NOUGHTS) if (point >= nought && point <= nought + 9) return point - nought;
  return -1;
}

/** Stands for bytes that are no UTF-8, as a decoder has it. */
const REPLACEMENT = 0xfffd;

/** The character of two or three bytes at `i`. */
function pointAt(b: Uint8Array, i: number): number {
  const head = b[i]!;
  if ((b[i + 1]! & 0xc0) !== 0x80 || (head >= 0xe0 && (b[i + 2]! & 0xc0) !== 0x80)) return REPLACEMENT;
  const second = b[i + 1]! & 63;
  return head < 0xe0 ? ((head & 31) << 6) | second : ((head & 15) << 12) | (second << 6) | (b[i + 2]! & 63);
}

/** Texts of more bytes are prose, which is read again only where a number or an address may stand in it. */
const SHORT = 96;
const LEAST_DIGITS = 7;
const AT = 0x40;

/** True where `b[start, end)` is worth being read again with plain signs. */
export function mayHaveLookAlikes(b: Uint8Array, start: number, end: number): boolean {
  let told = false;
  let digits = end - start <= SHORT ? LEAST_DIGITS : 0;
  for (let i = start; i < end; i++) {
    const c = b[i]!;
    if (c < 0x80) {
      if (c >= 0x30 && c <= 0x39) digits++;
      else if (c === AT) digits = LEAST_DIGITS;
    } else if (HEADS[c] === 1) {
      const point = pointAt(b, i);
      const plain = plainOf[point] === UNKNOWN ? judge(point) : plainOf[point]!;
      if (plain >= 0x30 && plain <= 0x39) digits++;
      else if (plain === AT) digits = LEAST_DIGITS;
      told ||= isTelling[point] === 1;
    }
    if (told && digits >= LEAST_DIGITS) return true;
  }
  return false;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Writes the text with plain signs into `out`, which is as long; returns the bytes written. */
export function plainSignsInto(b: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let n = 0;
  let combined = false;
  for (let i = start; i < end && n < out.length; i++) {
    const c = b[i]!;
    if (HEADS[c] === 0) {
      out[n++] = c;
      continue;
    }
    const point = pointAt(b, i);
    const plain = plainOf[point] === UNKNOWN ? judge(point) : plainOf[point]!;
    if (plain >= KEPT && plain !== DROPPED) {
      combined ||= plain === COMBINED;
      out[n++] = c;
      continue;
    }
    if (plain !== DROPPED) out[n++] = plain;
    i += c < 0xe0 ? 1 : 2;
  }
  if (!combined) return n;
  // Letters with their marks in one, which is never longer than apart.
  return encoder.encodeInto(decoder.decode(out.subarray(0, n)).normalize('NFC'), out).written;
}
