import { hexDigit } from './hex.ts';
import { writeUtf8 } from './json-escapes.ts';

/** The named references that senders write; all others stay (HTML Standard §13.5 lists 2,231). */
const NAMED = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
  ['nbsp', 0xa0],
  ['commat', 0x40],
  ['plus', 0x2b],
  ['period', 0x2e],
  ['lowbar', 0x5f],
  ['hyphen', 0x2d],
  ['dash', 0x2d],
  ['sol', 0x2f],
  ['colon', 0x3a],
  ['num', 0x23],
  ['percnt', 0x25],
  ['equals', 0x3d],
]);
const LONGEST_NAME = Math.max(...[...NAMED.keys()].map((name) => name.length));

/**
 * Character references of HTML, `&#64;`, `&#x40;`, `&commat;`. Decodes into `out` (never longer than the input)
 * and returns the bytes written.
 */
export function htmlEntitiesInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let n = 0;
  for (let i = start; i < end; i++) {
    const c = bytes[i]!;
    if (c === 0x26) {
      // The longest of ours is ten characters; looking further would make a row of ampersands quadratic.
      const limit = Math.min(end, i + 11);
      let stop = i + 1;
      while (stop < limit && bytes[stop] !== 0x3b) stop++;
      if (stop < limit && stop > i + 1) {
        const code = reference(bytes, i + 1, stop);
        if (code > 0) {
          n = writeUtf8(out, n, code);
          i = stop;
          continue;
        }
      }
    }
    out[n++] = c;
  }
  return n;
}

/** The character that `bytes[from, to)` names, between the ampersand and the semicolon; 0 where it names none. */
function reference(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] === NUMBER_SIGN) return numbered(bytes, from + 1, to);
  if (to - from > LONGEST_NAME) return 0;
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return NAMED.get(text) ?? 0;
}

const NUMBER_SIGN = 0x23;
const LARGEST = 0x10ffff;

/** A number of up to seven digits, or behind an `x` of up to six in base 16. */
function numbered(bytes: Uint8Array, from: number, to: number): number {
  const isHex = (bytes[from]! | 0x20) === 0x78;
  const first = isHex ? from + 1 : from;
  if (first >= to || to - first > (isHex ? 6 : 7)) return 0;
  const base = isHex ? 16 : 10;
  let code = 0;
  for (let i = first; i < to; i++) {
    const digit = hexDigit(bytes[i]);
    if (digit < 0 || digit >= base) return 0;
    code = code * base + digit;
  }
  return code <= LARGEST ? code : 0;
}
