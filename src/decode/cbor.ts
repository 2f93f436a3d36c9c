import { ELEMENT, type Sink } from './sink.ts';

/** CBOR (RFC 8949). Indefinite lengths of strings are told as their chunks. */
const MAX_NESTING = 32;

let at = 0;

/** True of the first byte of a list or a map, or of a tag. */
export function mayBeginCbor(head: number): boolean {
  return head >= 0x80 && head <= 0xdb;
}

/** Tags that stand before a whole at most: that CBOR follows, that it is signed, what it is. */
const MOST_TAGS = 3;

/** True where `b[start, end)` is one list or map, perhaps behind tags that say what it is, and nothing follows it. */
export function isCbor(b: Uint8Array, start: number, end: number): boolean {
  at = start;
  for (let tags = 0; tags < MOST_TAGS && at < end && b[at]! >> 5 === 6; tags++)
    if (!argument(b, end, b[at++]! & 31)) return false;
  const major = at < end ? b[at]! >> 5 : 0;
  if (major !== 4 && major !== 5) return false;
  at = start;
  return item(b, end, null, 0) && at === end;
}

/** Walks the items in `b[start, end)`; returns where the first malformed one begins. */
export function walkCbor(b: Uint8Array, start: number, end: number, sink: Sink): number {
  at = start;
  while (at < end) {
    const from = at;
    if (!item(b, end, sink, 0)) return from;
  }
  return at;
}

let low = 0;
let high = 0;

/** Reads a head's argument into `low` and `high`; false where it is cut off or reserved. */
function argument(b: Uint8Array, end: number, additional: number): boolean {
  high = 0;
  low = additional;
  if (additional < 24) return true;
  if (additional > 27) return false;
  const size = 1 << (additional - 24);
  if (at + size > end) return false;
  low = 0;
  for (let i = 0; i < size; i++) {
    if (i === 4) {
      high = low;
      low = 0;
    }
    low = low * 256 + b[at++]!;
  }
  return true;
}

function item(b: Uint8Array, end: number, sink: Sink | null, nesting: number): boolean {
  if (at >= end || nesting > MAX_NESTING || sink?.spent) return false;
  const head = b[at++]!;
  const major = head >> 5;
  const additional = head & 31;
  if (additional === 31) return major >= 2 && major <= 5 && endless(b, end, sink, nesting, major);
  if (major === 7) return simple(b, end, sink, additional);
  if (!argument(b, end, additional)) return false;
  const size = low;
  switch (major) {
    case 0:
      sink?.integer(low, high);
      return true;
    case 1:
      // -1 - n is the complement of n.
      sink?.integer(~low >>> 0, ~high >>> 0);
      return true;
    case 2:
    case 3: {
      if (high !== 0 || size > end - at) return false;
      const from = at;
      if (major === 3) sink?.text(from, from + size);
      else sink?.binary(from, from + size);
      // The sink may have looked for CBOR within.
      at = from + size;
      return true;
    }
    case 4:
      if (high !== 0 || size > end - at) return false;
      for (let n = 0; n < size; n++) if (!element(b, end, sink, nesting, n)) return false;
      return true;
    case 5:
      if (high !== 0 || size * 2 > end - at) return false;
      for (let n = 0; n < size; n++) if (!entry(b, end, sink, nesting, n)) return false;
      return true;
    default:
      return (size === BIGNUM && high === 0 && bignum(b, end, sink)) || item(b, end, sink, nesting + 1);
  }
}

/** The tag of a number in bytes (RFC 8949, section 3.4.3). */
const BIGNUM = 2;

/** Tells a number in up to eight bytes; false, and nothing read, where none stands here. */
function bignum(b: Uint8Array, end: number, sink: Sink | null): boolean {
  const length = (at < end ? b[at]! : 0) - 0x40;
  if (length < 1 || length > 8 || at + 1 + length > end) return false;
  let [upper, lower] = [0, 0];
  for (let i = 0; i < length; i++) {
    upper = ((upper << 8) | (lower >>> 24)) >>> 0;
    lower = ((lower << 8) | b[at + 1 + i]!) >>> 0;
  }
  at += 1 + length;
  const next = at;
  sink?.integer(lower, upper);
  at = next;
  return true;
}

function element(b: Uint8Array, end: number, sink: Sink | null, nesting: number, n: number): boolean {
  sink?.open(ELEMENT, 0, n);
  const whole = item(b, end, sink, nesting + 1);
  sink?.close();
  return whole;
}

function entry(b: Uint8Array, end: number, sink: Sink | null, nesting: number, n: number): boolean {
  const from = at;
  const text = b[from]! >> 5 === 3;
  if (!item(b, end, null, nesting + 1)) return false;
  const to = at;
  const additional = b[from]! & 31;
  const keyFrom = from + 1 + (additional < 24 ? 0 : 1 << (additional - 24));
  if (sink !== null) {
    sink.open(text && additional < 28 ? keyFrom : ELEMENT, to, n);
    if (text && additional < 28) sink.text(keyFrom, to);
    at = to;
  }
  const whole = item(b, end, sink, nesting + 1);
  sink?.close();
  return whole;
}

/** Items up to a break, `ff`. */
function endless(b: Uint8Array, end: number, sink: Sink | null, nesting: number, major: number): boolean {
  for (let n = 0; at < end; n++) {
    if (b[at] === 0xff) {
      at++;
      return true;
    }
    const whole =
      major === 5
        ? entry(b, end, sink, nesting, n)
        : major === 4
          ? element(b, end, sink, nesting, n)
          : item(b, end, sink, nesting + 1);
    if (!whole) return false;
  }
  return false;
}

function simple(b: Uint8Array, end: number, sink: Sink | null, additional: number): boolean {
  if (additional === 20 || additional === 21) {
    sink?.boolean(additional === 21);
    return true;
  }
  if (additional < 24) return true;
  const size = 1 << (additional - 24);
  if (additional > 27 || at + size > end) return false;
  if (sink !== null && size >= 4) {
    const view = new DataView(b.buffer, b.byteOffset + at, size);
    sink.float(size === 4 ? view.getFloat32(0) : view.getFloat64(0));
  }
  at += size;
  return true;
}
