import { DIGIT, HIGH, KIND } from './characters.ts';
import { isLetterBefore, isLetterBehind } from './letters.ts';
import type { WordNeedle } from './needles.ts';

/** The region that a find stands in: its bytes, and whether they are text. */
export interface Region {
  readonly bytes: Uint8Array;
  readonly text: boolean;
}

/** True where the neighbours of `[from, to)`, in a value at `[start, end)`, do not make the find a part of something longer. */
export function isEdged(
  region: Region,
  { edge }: WordNeedle,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  const b = region.bytes;
  const before = from > start ? b[from - 1]! : 0x20;
  const after = to < end ? b[to]! : 0x20;
  if (goesOn(region, start, to, end)) return false;
  // The letter of an escape is no neighbour: `\n5550100`.
  if (goesBack(region, start, from, end) && (from - 2 < start || b[from - 2] !== 0x5c)) return false;
  switch (edge) {
    case 'whole':
      return from === start && (to >= end || after === 0x22);
    case 'digits':
      return !(
        (before === 0x2e && from - 2 >= start && (KIND[b[from - 2]!]! & DIGIT) !== 0) ||
        (after === 0x2e &&
          to + 1 < end &&
          (KIND[b[to + 1]!]! & DIGIT) !== 0 &&
          !isNumbered(b, to, end, to - from))
      );
    case 'name':
      // A joined name is also the first part of many an address.
      return after !== 0x40 && after !== 0x25 && before !== 0x40;
    case 'email':
      if (before === 0x2e || before === 0x2b || before === 0x2d || before === 0x5f || before === 0x25)
        return false;
      return !((after === 0x2e || after === 0x2d) && to + 1 < end && (KIND[b[to + 1]!]! & 7) !== 0);
    default:
      return true;
  }
}

/** True where a letter or a digit stands at `at`, so that it belongs to what ends there. */
export function goesOn(region: Region, start: number, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = KIND[region.bytes[at]!]!;
  if ((kind & HIGH) === 0 || !region.text) return (kind & 7) !== 0;
  return isLetterBehind(region.bytes, start, at, end);
}

/** The same of what ends before `at`. */
export function goesBack(region: Region, start: number, at: number, end: number): boolean {
  if (at <= start) return false;
  const kind = KIND[region.bytes[at - 1]!]!;
  if ((kind & HIGH) === 0 || !region.text) return (kind & 7) !== 0;
  return isLetterBefore(region.bytes, start, at, end);
}

/** True where behind a whole telephone number only the number of a device stands, or a nought: `14155550132.1`. */
function isNumbered(b: Uint8Array, dot: number, end: number, digits: number): boolean {
  let i = dot + 1;
  while (i < end && (KIND[b[i]!]! & DIGIT) !== 0) i++;
  return digits >= 10 && i - dot <= 3 && !(i < end && b[i] === 0x2e);
}
