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
const ANY = /[^\0-\x7f]/gu;

/** First bytes of such signs in UTF-8. */
const HEADS = new Uint8Array(256);
for (const head of [0xc2, 0xcc, 0xcd, 0xd9, 0xdb, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xef]) HEADS[head] = 1;

/** Those that stand in or beside numbers and names, and not in every text of some language. */
const TELLING =
  /[\xa0\xad\xab\xbb\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u2000-\u2013\u2015\u201a-\u201f\u2028-\u202f\u2060-\u2069\u2212\u3000\ufeff\uff0b\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]/;

/** True where some sign of `b[start, end)` may stand for another: a look that few texts pass. */
export function mayHaveLookAlikes(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const head = b[i]!;
    if (HEADS[head] === 0) continue;
    const second = (b[i + 1] ?? 0) & 63;
    const point =
      head < 0xe0
        ? ((head & 31) << 6) | second
        : ((head & 15) << 12) | (second << 6) | ((b[i + 2] ?? 0) & 63);
    if (telling(point)) return true;
  }
  return false;
}

function isTelling(point: number): boolean {
  const isMark = (point >= 0x300 && point <= 0x36f) || point === 0x3099 || point === 0x309a;
  return isMark || TELLING.test(String.fromCharCode(point)) || digitOf(point) >= 0;
}

const told = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

function telling(point: number): boolean {
  if (told[point] === 0) told[point] = isTelling(point) ? YES : NO;
  return told[point] === YES;
}

function digitOf(point: number): number {
  for (const nought of NOUGHTS) if (point >= nought && point <= nought + 9) return point - nought;
  return -1;
}

const plainSigns = new Map<string, string>();
const MOST_SIGNS = 4096;

function plainSign(sign: string): string {
  let plain = plainSigns.get(sign);
  if (plain === undefined) {
    plain = judged(sign);
    if (plainSigns.size >= MOST_SIGNS) plainSigns.clear();
    plainSigns.set(sign, plain);
  }
  return plain;
}

function judged(sign: string): string {
  const point = sign.codePointAt(0)!;
  if (point >= FULL_WIDTH_FROM && point <= FULL_WIDTH_TO)
    return String.fromCharCode(point - FULL_WIDTH_SHIFT);
  const digit = digitOf(point);
  if (digit >= 0) return String(digit);
  if (/\p{Cf}/u.test(sign)) return '';
  if (/\p{Pd}|\u2212/u.test(sign)) return '-';
  return /[\p{Z}\p{P}]/u.test(sign) ? ' ' : sign;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Writes the text with plain signs into `out`; returns the bytes written, at most as many as it has room for. */
export function plainSignsInto(b: Uint8Array, start: number, end: number, out: Uint8Array): number {
  const text = decoder.decode(b.subarray(start, end));
  return encoder.encodeInto(text.normalize('NFC').replace(ANY, plainSign), out).written;
}
