import { AMPERSAND, DIGIT, HIGH, JOIN, LOWER, PERCENT, SPACE, UPPER } from './characters.ts';
import { isBoolean, isNumeric, isText, isUrl } from './value-shapes.ts';

/** Words a person may have written: letters, and not a token, a link or markup. */
export function isProse(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  if ((kinds & (UPPER | LOWER | HIGH)) === 0) return false;
  const first = b[from]!;
  if (first === 0x7b || first === 0x5b || first === 0x3c) return false;
  if (isUrl(b, from, to) || isBoolean(b, from, to)) return false;
  if ((kinds & (HIGH | SPACE)) !== 0) return isText(b, from, to);
  return (
    to - from <= 24 &&
    (kinds & (DIGIT | JOIN | AMPERSAND | PERCENT)) === 0 &&
    b.subarray(from, to).indexOf(0x3a) < 0
  );
}

/** A name of something: letters, and neither a link nor a yes or no. */
export function isLabel(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  const length = to - from;
  return (
    length >= 2 &&
    length <= 300 &&
    (kinds & (UPPER | LOWER)) !== 0 &&
    !isBoolean(b, from, to) &&
    !isUrl(b, from, to)
  );
}

/** Such a name, or a number. */
export function isLabelOrNumber(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  return isNumeric(b, from, to) || isLabel(b, from, to, kinds);
}

/** Long enough for an identifier, and neither a sentence nor a small number. */
export function isOpaqueId(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  const length = to - from;
  return (
    length >= 8 && length <= 512 && (kinds & DIGIT) !== 0 && (kinds & SPACE) === 0 && !isUrl(b, from, to)
  );
}
