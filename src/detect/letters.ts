const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put nothing between words, or hang their endings on words of other scripts; not their digits. */
const RUN_TOGETHER =
  /(?!\p{Nd})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** In one of them nothing tells where a word ends. */
const OF_ONE_SCRIPT =
  /\p{sc=Han}{2}|\p{sc=Hiragana}{2}|\p{sc=Katakana}{2}|\p{sc=Hangul}{2}|\p{sc=Thai}{2}|\p{sc=Lao}{2}|\p{sc=Khmer}{2}|\p{sc=Myanmar}{2}/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * True where the character of UTF-8 outside ASCII that begins at `at` is a letter, a mark or a digit that would belong to
 * the word that ends there; of bytes that are no UTF-8, too.
 */
export function isLetterBehind(b: Uint8Array, start: number, at: number, end: number): boolean {
  return belongs(b, startOf(b, start, at), at, endOf(b, at, end), true);
}

/** The same of the character that ends at `at` and the word that begins there. */
export function isLetterBefore(b: Uint8Array, start: number, at: number, end: number): boolean {
  return belongs(b, startOf(b, start, at), at, endOf(b, at, end), false);
}

function belongs(b: Uint8Array, from: number, at: number, to: number, behind: boolean): boolean {
  try {
    const before = decoder.decode(b.subarray(from, at));
    const after = decoder.decode(b.subarray(at, to));
    const sign = behind ? after : before;
    return LETTER.test(sign) && (!RUN_TOGETHER.test(sign) || OF_ONE_SCRIPT.test(before + after));
  } catch {
    return true;
  }
}

/** Where the character begins that ends at `at`. */
function startOf(b: Uint8Array, start: number, at: number): number {
  let from = at - 1;
  while (from > start && at - from < 4 && (b[from]! & 0xc0) === 0x80) from--;
  return Math.max(from, start);
}

/** Where the character ends that begins at `at`. */
function endOf(b: Uint8Array, at: number, end: number): number {
  const head = b[at]!;
  const size = head >= 0xf0 ? 4 : head >= 0xe0 ? 3 : head >= 0x80 ? 2 : 1;
  return Math.min(end, at + size);
}
