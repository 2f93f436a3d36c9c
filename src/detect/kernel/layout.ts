/** What the kernel's code and its caller both know: flags, places in the memory, the hash, the kinds it tells. */

/** Flags of a call. */
export const QUOTED = 1;
/** The bytes go on behind those given: a run that reaches the end is left alone. */
export const MORE = 2;
/** Some needle is found by a word of less than four bytes. */
export const SHORT = 4;
/** Some needle is found by a word of sixty-four bytes and more. */
export const LONG = 8;

/** Masks of a word's bytes, one of eight bytes for each size up to eight. */
export const MASKS_AT = 8;
/** Where the filter of the words' first four bytes begins, one byte for each hash of that many bits. */
export const HEADS_AT = 1 << 16;
export const HEAD_BITS = 15;
/** Where the filter of whole words begins, and the most bytes that it may have. */
export const WORDS_AT = HEADS_AT + (1 << HEAD_BITS);
export const WORDS_ROOM = 1 << 19;
/** Factors of the hashes: 2^32 and 2^64 by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
export const HEAD_FACTOR = 0x9e3779b1;
export const FACTOR = 0x9e3779b97f4a7c15n;
/** Makes letters small. */
export const FOLDED = 0x2020202020202020n;

/**
 * Kinds of byte as the kernel tells them, one bit each. The first eight are one a byte and in this order, so that
 * one comparison tells runs, words and what is loud in them: signs of base64, small letters, digits, capitals.
 */
export const TOLD = [
  ['join', 2, 'bdf'],
  ['join', 5, 'f'],
  ['lower', 6, '123456789abcdef'],
  ['lower', 7, '0123456789a'],
  ['digit', 3, '0123456789'],
  ['upper', 4, '123456789abcdef'],
  ['upper', 5, '0123456789a'],
  ['odd', 5, 'e'],
  ['percent', 2, '5'],
  ['ampersand', 2, '6'],
  ['backslash', 5, 'c'],
  ['at', 4, '0'],
  ['space', 2, '0'],
  ['space', 0, '9ad'],
  ['odd', 2, '13a'],
  ['odd', 3, 'bcef'],
  ['odd', 6, '0'],
] as const;
/** Bit of bytes of 0x80 and above, behind those of `TOLD`. */
export const TOLD_HIGH = 1 << TOLD.length;
