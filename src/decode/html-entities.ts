import { writeUtf8 } from './json-escapes.ts';

/** The named references that senders write; all others stay (HTML Standard §13.5 lists 2,231). */
const NAMED: Record<string, number> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
  commat: 0x40,
  plus: 0x2b,
  period: 0x2e,
  lowbar: 0x5f,
  hyphen: 0x2d,
  dash: 0x2d,
  sol: 0x2f,
  colon: 0x3a,
  num: 0x23,
  percnt: 0x25,
  equals: 0x3d,
};

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

function reference(bytes: Uint8Array, from: number, to: number): number {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  if (text[0] !== '#') return Object.hasOwn(NAMED, text) ? NAMED[text]! : 0;
  const code = /^#x[\da-f]{1,6}$/i.test(text)
    ? Number.parseInt(text.slice(2), 16)
    : /^#\d{1,7}$/.test(text)
      ? Number(text.slice(1))
      : 0;
  return code <= 0x10ffff ? code : 0;
}
