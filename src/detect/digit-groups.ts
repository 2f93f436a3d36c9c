import { DIGIT, HASH_SEED, hashNext, KIND } from './characters.ts';

/** Space, hyphen, dot, slash, parentheses, brackets: between the digits of a telephone number, to the kernel as well. */
export const GROUP_SIGN = new Uint8Array(256);
for (const sign of ' -./()[]') GROUP_SIGN[sign.charCodeAt(0)] = 1;
/** Digits of the longest number in groups, and of the shortest. */
const MOST_DIGITS = 20;
const FEWEST_DIGITS = 8;

/** Digits in groups: where the last of them ends, how many they are, and their hash as one word. */
export interface DigitGroups {
  readonly end: number;
  readonly count: number;
  readonly hash: number;
}

/** True where behind the sign at `at` another group of digits may stand. */
export function isDigitSoon(b: Uint8Array, at: number, end: number): boolean {
  const next = b[at + 1]!;
  // An area code stands in parentheses or brackets: `1 (415) 555-0132`.
  if ((KIND[next]! & DIGIT) !== 0 || next === 0x28 || next === 0x5b) return true;
  if (next !== 0x20) return isParting(b, at, end);
  return b[at] === 0x29 || b[at] === 0x5d;
}

/** Reads digits in groups from `from`, `+55 68 2986-1309`, whatever the grouping. */
export function readGroups(b: Uint8Array, from: number, end: number): DigitGroups {
  let hash = HASH_SEED;
  let count = 0;
  let last = from;
  for (let i = from; i < end && count < MOST_DIGITS; i++) {
    const c = b[i]!;
    if ((KIND[c]! & DIGIT) !== 0) {
      hash = hashNext(hash, c);
      count++;
      last = i + 1;
    } else if (GROUP_SIGN[c] === 0 || i - last > (isParting(b, last, end) ? 2 : 1)) {
      break;
    }
  }
  return { end: last, count, hash };
}

/** True where the groups are digits enough for somebody's number. */
export function isWholeNumber({ count }: DigitGroups): boolean {
  return count >= FEWEST_DIGITS;
}

/** True where `[from, to)` has just these digits, apart from what stands between groups. */
export function hasDigits(b: Uint8Array, digits: Uint8Array, from: number, to: number): boolean {
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if ((KIND[c]! & DIGIT) !== 0 && c !== digits[n++]) return false;
  }
  return n === digits.length;
}

/** True of a hyphen, a dot or a slash between spaces, with a digit behind it: `0151 / 555 01234`. */
function isParting(b: Uint8Array, at: number, end: number): boolean {
  if (at + 3 >= end || b[at] !== 0x20 || b[at + 2] !== 0x20) return false;
  const sign = b[at + 1]!;
  return sign >= 0x2d && sign <= 0x2f && (KIND[b[at + 3]!]! & DIGIT) !== 0;
}
