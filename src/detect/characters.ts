/**
 * Byte classes of the scanner. A word is a run of ASCII letters and digits; a run is words joined by the
 * signs of the base64 alphabets. `=` stays out of runs: it joins a parameter's name to its value.
 */
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 4;
export const ALNUM = 7;
/** `+ / - _`: inside base64 and base64url runs. */
export const JOIN = 8;
/** Bytes of 0x80 and above. */
export const HIGH = 16;
/** `%`, which may begin a percent escape. */
export const PERCENT = 32;
/** `\`, which may begin a JSON escape. */
export const BACKSLASH = 64;
/** `&`, which may begin a character reference. */
export const AMPERSAND = 128;
/** Signs that plain values rarely have and ascii85 has many of. */
export const ODD = 256;
/** Space, tab and line ends. */
export const SPACE = 512;

/** `@`, which an address has. */
export const AT = 1024;

/** Class bits of each byte value. */
export const KIND = new Uint16Array(256);
/** ASCII upper case folded to lower; all else as it is. */
export const FOLD = new Uint8Array(256);

for (let c = 0; c < 256; c++) {
  FOLD[c] = c >= 0x41 && c <= 0x5a ? c | 0x20 : c;
  if (c >= 0x30 && c <= 0x39) KIND[c] = DIGIT;
  else if (c >= 0x41 && c <= 0x5a) KIND[c] = UPPER;
  else if (c >= 0x61 && c <= 0x7a) KIND[c] = LOWER;
  else if (c >= 0x80) KIND[c] = HIGH;
}
for (const sign of '+/-_') KIND[sign.charCodeAt(0)] = JOIN;
for (const sign of '!#*;<>?^`') KIND[sign.charCodeAt(0)] = ODD;
for (const space of ' \t\r\n') KIND[space.charCodeAt(0)] = SPACE;
KIND[0x26] = AMPERSAND;
KIND[0x40] = AT;
KIND[0x25] = PERCENT;
KIND[0x5c] = BACKSLASH;

/** Where the hash of a word begins. */
export const HASH_SEED = 0x811c9dc5 | 0;

/**
 * Takes the next byte of a word into its hash. A rotation, as a multiplication for each byte would set the pace of
 * the whole search; `hashPlace` mixes once for each word.
 */
export function hashNext(hash: number, byte: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ byte;
}

/** The place of a word's hash in a filter, at most `mask`, which has up to 22 bits. */
export function hashPlace(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 10) & mask;
}
