import { findByte } from './find-byte.ts';
import type { Sink } from './sink.ts';

/**
 * XML (W3C Extensible Markup Language 1.0, fifth edition), read without asking that it be well formed or
 * complete: a stream begins with an element that it does not close. Entities are left as they stand.
 */
const MAX_NESTING = 64;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/**
 * True where `b[start, end)` begins with a declaration, a comment or a named element. With `quoted` it ends at the
 * next quote without a backslash, if there is one.
 */
export function isXml(b: Uint8Array, start: number, end: number, quoted = false): boolean {
  if (b[start] !== LESS || end - start < 3) return false;
  const next = b[start + 1]!;
  if (next === 0x3f) return b[start + 2] === 0x78 && b[start + 3] === 0x6d && b[start + 4] === 0x6c;
  if (next === 0x21) return b[start + 2] === 0x2d || b[start + 2] === 0x44;
  if (!isNameStart(next)) return false;
  let i = start + 1;
  while (i < end && isName(b[i]!)) i++;
  if (i >= end || !(b[i]! <= 0x20 || b[i] === GREATER || b[i] === SLASH)) return false;
  if (!quoted) return findByte(b, GREATER, i, end) >= 0;
  for (; i < end && b[i] !== 0x22; i++) {
    if (b[i] === GREATER) return true;
    if (b[i] === 0x5c) i++;
  }
  return false;
}

function isNameStart(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c === 0x3a || c >= 0x80;
}

function isName(c: number): boolean {
  return isNameStart(c) || (c >= 0x30 && c <= 0x39) || c === 0x2d || c === 0x2e;
}

/**
 * Walks `b[start, end)`: elements by name, their attributes and text; what stands in comments, declarations and
 * sections of character data is told too, so that nothing goes unsearched. Returns `end`.
 */
export function walkXml(b: Uint8Array, start: number, end: number, sink: Sink): number {
  let nesting = 0;
  let i = start;
  while (i < end) {
    const stop = sink.spent ? end : tagStart(b, i, end);
    words(b, i, stop, sink);
    if (stop >= end) break;
    const next = b[stop + 1]!;
    if (next === 0x21 || next === 0x3f) i = special(b, stop, end, sink);
    else if (next === SLASH) {
      if (nesting > 0) {
        nesting--;
        sink.close();
      }
      i = after(b, GREATER, stop, end);
    } else {
      let nameEnd = stop + 1;
      while (nameEnd < end && isName(b[nameEnd]!)) nameEnd++;
      sink.open(stop + 1, nameEnd, 0);
      name(b, stop + 1, nameEnd, sink);
      i = attributes(b, nameEnd, end, sink);
      if (nesting >= MAX_NESTING || b[i - 2] === SLASH) sink.close();
      else nesting++;
    }
  }
  while (nesting-- > 0) sink.close();
  return end;
}

/** The next sign that begins an element, an end, a comment or the like; others are text. */
function tagStart(b: Uint8Array, from: number, end: number): number {
  for (let at = findByte(b, LESS, from, end - 1); at >= 0; at = findByte(b, LESS, at + 1, end - 1)) {
    const next = b[at + 1]!;
    if (isNameStart(next) || next === SLASH || next === 0x21 || next === 0x3f) return at;
  }
  return end;
}

/** First place behind the next `sign`. */
function after(b: Uint8Array, sign: number, from: number, end: number): number {
  const at = findByte(b, sign, from, end);
  return at < 0 ? end : at + 1;
}

/** A comment, a section of character data, a declaration or an instruction; returns the place behind it. */
function special(b: Uint8Array, from: number, end: number, sink: Sink): number {
  const cdata = b[from + 2] === 0x5b;
  const comment = b[from + 1] === 0x21 && b[from + 2] === 0x2d;
  const twice = cdata ? 0x5d : comment ? 0x2d : 0;
  let stop = from + 2;
  let closed = false;
  while (stop < end && !closed) {
    stop = after(b, GREATER, stop, end);
    closed = b[stop - 1] === GREATER && (twice === 0 || (b[stop - 2] === twice && b[stop - 3] === twice));
  }
  const to = closed ? stop - (twice === 0 ? 1 : 3) : stop;
  if (cdata) words(b, from + 9, to, sink);
  else {
    sink.named('comment');
    words(b, from + (comment ? 4 : 2), to, sink);
    sink.close();
  }
  return stop;
}

/** Attributes up to the tag's end; returns the place behind it. */
function attributes(b: Uint8Array, from: number, end: number, sink: Sink): number {
  let i = from;
  while (i < end && !sink.spent) {
    const c = b[i]!;
    if (c === GREATER) return i + 1;
    if (!isName(c)) {
      i++;
      continue;
    }
    const nameFrom = i;
    while (i < end && isName(b[i]!)) i++;
    const nameEnd = i;
    while (i < end && b[i]! <= 0x20) i++;
    sink.open(nameFrom, nameEnd, 0);
    name(b, nameFrom, nameEnd, sink);
    if (b[i] === EQUALS && i < end) {
      i++;
      while (i < end && b[i]! <= 0x20) i++;
      const quote = b[i];
      const quoted = quote === 0x22 || quote === 0x27;
      const valueFrom = quoted ? i + 1 : i;
      let stop = valueFrom;
      if (quoted) {
        const at = findByte(b, quote, valueFrom, end);
        stop = at < 0 ? end : at;
      } else while (stop < end && b[stop]! > 0x20 && b[stop] !== GREATER) stop++;
      words(b, valueFrom, stop, sink);
      i = quoted ? stop + 1 : stop;
    }
    sink.close();
  }
  return i;
}

/** Names can be values too: those with many digits are told as text. */
function name(b: Uint8Array, from: number, to: number, sink: Sink): void {
  let digits = 0;
  for (let i = from; i < to; i++) if (b[i]! >= 0x30 && b[i]! <= 0x39) digits++;
  if (digits >= 5) sink.text(from, to);
}

/** Text without the white space around it. */
function words(b: Uint8Array, from: number, to: number, sink: Sink): void {
  let start = from;
  let end = to;
  while (start < end && b[start]! <= 0x20) start++;
  while (end > start && b[end - 1]! <= 0x20) end--;
  if (end > start) sink.text(start, end);
}
