import { base64Into } from './base64.ts';
import { malformed } from './brotli-code.ts';
import { DICTIONARY_DEFLATED } from './data/brotli-dictionary.ts';
import { TRANSFORMS } from './data/brotli-transforms.ts';
import { inflateInto } from './deflate.ts';

/** The static dictionary of Brotli and its transforms (RFC 7932 §8, appendices A and B). */
const WORD_BITS = [0, 0, 0, 0, 10, 10, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 7, 7, 8, 7, 7, 6, 6, 5, 5];
let dictionary: Uint8Array | null = null;
const wordOffsets = new Uint32Array(26);
for (let length = 0; length < 25; length++) {
  wordOffsets[length + 1] =
    wordOffsets[length]! + (WORD_BITS[length]! === 0 ? 0 : length << WORD_BITS[length]!);
}

/** The static dictionary, opened when the first word of it is needed. */
export function brotliDictionary(): Uint8Array {
  if (dictionary === null) {
    const packed = new TextEncoder().encode(DICTIONARY_DEFLATED);
    const deflated = new Uint8Array(packed.length);
    const size = base64Into(packed, 0, packed.length, deflated);
    dictionary = new Uint8Array(122_784);
    inflateInto(deflated, 0, size, dictionary);
  }
  return dictionary;
}

/** Writes a transformed word of the static dictionary (RFC 7932 §8); returns its length. */
export function brotliWord(out: Uint8Array, n: number, room: number, length: number, id: number): number {
  if (length < 4 || length > 24) throw malformed;
  const width = WORD_BITS[length]!;
  const transform = TRANSFORMS[id >> width];
  if (transform === undefined) throw malformed;
  const [prefix, operation, suffix] = transform;
  const words = brotliDictionary();
  let from = wordOffsets[length]! + (id & ((1 << width) - 1)) * length;
  let size = length;
  if (operation > 0 && operation < 10) size -= operation;
  else if (operation >= 12) {
    from += operation - 11;
    size -= operation - 11;
  }
  size = Math.max(0, size);
  if (n + prefix.length + size + suffix.length > room) throw malformed;
  let at = n;
  for (let i = 0; i < prefix.length; i++) out[at++] = prefix.charCodeAt(i);
  const text = at;
  for (let i = 0; i < size; i++) out[at++] = words[from + i]!;
  if (operation === 10 && size > 0) upperCase(out, text, at);
  if (operation === 11) for (let i = text; i < at; ) i += upperCase(out, i, at);
  for (let i = 0; i < suffix.length; i++) out[at++] = suffix.charCodeAt(i);
  return at - n;
}

/** Upper-cases one character as RFC 7932 §8 has it; returns its length in bytes. */
function upperCase(out: Uint8Array, i: number, end: number): number {
  const c = out[i]!;
  if (c < 0xc0) {
    if (c >= 0x61 && c <= 0x7a) out[i] = c ^ 32;
    return 1;
  }
  if (c < 0xe0) {
    if (i + 1 < end) out[i + 1]! ^= 32;
    return 2;
  }
  if (i + 2 < end) out[i + 2]! ^= 5;
  return 3;
}
