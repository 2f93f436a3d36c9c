import { ELEMENT, FIELD, type Sink } from './sink.ts';

/**
 * Protocol Buffers wire format (protobuf.dev/programming-guides/encoding) without a schema. A length-delimited
 * field is told as text where it is text, is entered where it is itself a message, and is bytes otherwise.
 */
const MAX_NESTING = 12;

let cursor = 0;
let low = 0;
let high = 0;

/** Reads a varint at `cursor` into `low` and `high`; false where it is cut off or too long. */
function varint(b: Uint8Array, end: number): boolean {
  low = 0;
  high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (cursor >= end) return false;
    const c = b[cursor++]!;
    const seven = c & 0x7f;
    if (shift < 28) low |= seven << shift;
    else if (shift === 28) {
      low |= seven << 28;
      high |= seven >> 4;
    } else high |= seven << (shift - 32);
    if (c < 0x80) {
      low >>>= 0;
      high >>>= 0;
      return true;
    }
  }
  return false;
}

/** True where the number just read ends in a byte that adds nothing. */
function isLong(b: Uint8Array): boolean {
  return b[cursor - 1] === 0 && cursor > 1 && b[cursor - 2]! >= 0x80;
}

/** The highest field number, and the highest that a short message is believed to have: noise has any. */
const HIGHEST_FIELD = 0x1fff_ffff;
const HIGHEST_IN_SHORT = 0xffff;
const SHORT = 64;

/** True of the first byte of a field's key: a field's number is never 0, and two wire types are none. */
export function mayBeginProtobuf(head: number): boolean {
  const type = head & 7;
  return head >= 8 && (type <= 2 || type === 5);
}

/** Wire types of the first fields, as they were met. */
const typeOf = new Int8Array(32);

/**
 * True where `b[start, end)` is one or more whole fields and nothing else, as encoders write them: numbers no
 * longer than they need be, and in a short message, as noise may pass for one, each field of one wire type.
 */
export function isProtobuf(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const short = end - start < SHORT;
  const highest = short ? HIGHEST_IN_SHORT : HIGHEST_FIELD;
  cursor = start;
  let met = 0;
  while (cursor < end) {
    if (!varint(b, end) || high !== 0 || low < 8 || low >>> 3 > highest || isLong(b)) return false;
    const type = low & 7;
    const field = low >>> 3;
    if (short && field < 32) {
      const bit = 1 << field;
      if ((met & bit) === 0) typeOf[field] = type;
      else if (typeOf[field] !== type) return false;
      met |= bit;
    }
    if (type === 0) {
      if (!varint(b, end) || isLong(b)) return false;
    } else if (type === 1) cursor += 8;
    else if (type === 5) cursor += 4;
    else if (type === 2) {
      if (!varint(b, end) || high !== 0 || low > end - cursor || isLong(b)) return false;
      cursor += low;
    } else return false;
    if (cursor > end) return false;
  }
  return true;
}

/** Walks the fields of `b[start, end)`; stops at the first that is malformed. Returns where it stopped. */
export function walkProtobuf(b: Uint8Array, start: number, end: number, sink: Sink, nesting = 0): number {
  let i = start;
  while (i < end && !sink.spent) {
    cursor = i;
    if (!varint(b, end) || high !== 0 || low < 8) return i;
    const type = low & 7;
    const field = low >>> 3;
    if (type === 0) {
      if (!varint(b, end)) return i;
      i = cursor;
      sink.open(FIELD, 0, field);
      sink.integer(low, high);
    } else if (type === 1 || type === 5) {
      const size = type === 1 ? 8 : 4;
      if (cursor + size > end) return i;
      const at = cursor;
      i = at + size;
      sink.open(FIELD, 0, field);
      fixed(b, at, size, sink);
    } else if (type === 2) {
      if (!varint(b, end) || high !== 0 || low > end - cursor) return i;
      const from = cursor;
      const to = from + low;
      i = to;
      sink.open(FIELD, 0, field);
      if (isText(b, from, to)) sink.text(from, to);
      else if (nesting < MAX_NESTING && isProtobuf(b, from, to) && !sink.isKnown(from, to))
        walkProtobuf(b, from, to, sink, nesting + 1);
      else {
        packed(b, from, to, sink);
        sink.binary(from, to);
      }
    } else return i;
    sink.close();
  }
  return i;
}

function fixed(b: Uint8Array, at: number, size: number, sink: Sink): void {
  const view = new DataView(b.buffer, b.byteOffset + at, size);
  sink.integer(view.getUint32(0, true), size === 8 ? view.getUint32(4, true) : 0);
  const value = size === 8 ? view.getFloat64(0, true) : view.getFloat32(0, true);
  if ((Math.abs(value) > 1e-6 && Math.abs(value) < 1e9) || (size === 8 && Number.isSafeInteger(value)))
    sink.float(value);
}

/** Bytes that are looked at as packed numbers at most. */
const MOST_PACKED = 4096;
/** A packed number from which on noise makes none that somebody has: a varint of four bytes. */
const LEAST_PACKED = 1 << 21;

/** Tells the large numbers of a field that may be a list of them: varints and nothing else, or eight bytes each. */
function packed(b: Uint8Array, from: number, to: number, sink: Sink): void {
  if (to - from < 4 || to - from > MOST_PACKED) return;
  if (isPacked(b, from, to)) {
    for (let i = from, n = 0; i < to && !sink.spent; n++) {
      cursor = i;
      varint(b, to);
      i = cursor;
      if (high !== 0 || low >= LEAST_PACKED) packedNumber(n, low, high, sink);
    }
  }
  if (((to - from) & 7) !== 0) return;
  const view = new DataView(b.buffer, b.byteOffset + from, to - from);
  for (let i = 0; i < to - from && !sink.spent; i += 8)
    packedNumber(i >> 3, view.getUint32(i, true), view.getUint32(i + 4, true), sink);
}

function packedNumber(index: number, low: number, high: number, sink: Sink): void {
  sink.open(ELEMENT, 0, index);
  sink.integer(low, high);
  sink.close();
}

/** True where bytes are whole varints, each no longer than it need be. */
function isPacked(b: Uint8Array, from: number, to: number): boolean {
  for (cursor = from; cursor < to; ) if (!varint(b, to) || isLong(b)) return false;
  return true;
}

/** True where bytes are printable text in UTF-8, line breaks and tabs included. */
export function isText(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c >= 0x20 && c < 0x7f) continue;
    if (c < 0x80) {
      if (c === 9 || c === 10 || c === 13) continue;
      return false;
    }
    const more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc2 ? 1 : 0;
    if (more === 0 || c > 0xf4 || i + more >= to) return false;
    for (let k = 0; k < more; k++) if ((b[++i]! & 0xc0) !== 0x80) return false;
  }
  return true;
}
