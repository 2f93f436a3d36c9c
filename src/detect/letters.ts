const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put nothing between words, or hang their endings on words of other scripts. */
const RUN_TOGETHER =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * True where the character of UTF-8 outside ASCII at `b[at]` is a letter, a mark or a digit that would belong to a word of
 * ASCII beside it; of bytes that are no UTF-8, too.
 */
export function isLetterAt(b: Uint8Array, at: number, end: number): boolean {
  const head = b[at]!;
  const size = head >= 0xf0 ? 4 : head >= 0xe0 ? 3 : 2;
  try {
    const sign = decoder.decode(b.subarray(at, Math.min(end, at + size)));
    return LETTER.test(sign) && !RUN_TOGETHER.test(sign);
  } catch {
    return true;
  }
}
