import { isText } from './protobuf.ts';
import { ELEMENT, FIELD, type Sink } from './sink.ts';

/**
 * Thrift's compact protocol (github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md) without
 * a schema: a message, which says so and names its method, or a bare struct.
 */
const MAX_NESTING = 24;
const PROTOCOL = 0x82;
/** Shortest string that is evidence for a bare struct. */
const EVIDENCE = 4;

const TRUE = 1;
const FALSE = 2;
const DOUBLE = 7;
const STRING = 8;
const LIST = 9;
const SET = 10;
const MAP = 11;
const STRUCT = 12;
const UUID = 13;

let at = 0;
let low = 0;
let high = 0;
/** Fields, and bytes of text, that the check has come by. */
let fields = 0;
let letters = 0;

/** True of the first byte of a message or of a struct, whose first field's number is counted from 0. */
export function mayBeginThriftCompact(head: number): boolean {
  return head === PROTOCOL || (head >= 0x11 && (head & 15) >= TRUE && (head & 15) <= STRUCT);
}

/**
 * True where `b[start, end)` is a message, or a struct that ends where the bytes end and holds enough text that
 * it is none by chance.
 */
export function isThriftCompact(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 4) return false;
  if (isMessage(b, start)) {
    at = start;
    return message(b, end, null) && at === end;
  }
  // A struct's last byte is its stop.
  if (b[end - 1] !== 0 || !mayBeginThriftCompact(b[start]!)) return false;
  at = start;
  fields = 0;
  letters = 0;
  return (
    struct(b, end, null, 0) && at === end && fields >= 2 && letters >= EVIDENCE && letters * 4 >= at - start
  );
}

/** Walks the message or struct in `b[start, end)`; returns where it ended, `start` where it is malformed. */
export function walkThriftCompact(b: Uint8Array, start: number, end: number, sink: Sink): number {
  at = start;
  return (isMessage(b, start) ? message(b, end, sink) : struct(b, end, sink, 0)) ? at : start;
}

/** Version 1 with one of the four types of message. */
function isMessage(b: Uint8Array, start: number): boolean {
  const second = b[start + 1]!;
  return b[start] === PROTOCOL && (second & 0x1f) === 1 && second >> 5 >= 1 && second >> 5 <= 4;
}

function message(b: Uint8Array, end: number, sink: Sink | null): boolean {
  at += 2;
  if (!varint(b, end) || !varint(b, end)) return false;
  const from = at;
  const to = from + low;
  if (high !== 0 || low === 0 || to > end || !isText(b, from, to)) return false;
  at = to;
  sink?.open(from, to, 0);
  const whole = struct(b, end, sink, 0);
  sink?.close();
  return whole;
}

/** A number of up to ten bytes into `low` and `high`; false where it is cut off or longer than it need be. */
function varint(b: Uint8Array, end: number): boolean {
  low = 0;
  high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (at >= end) return false;
    const c = b[at++]!;
    const seven = c & 0x7f;
    if (shift < 28) low |= seven << shift;
    else if (shift === 28) {
      low |= seven << 28;
      high |= seven >> 4;
    } else high |= seven << (shift - 32);
    if (c < 0x80) {
      low >>>= 0;
      high >>>= 0;
      return shift === 0 || c !== 0;
    }
  }
  return false;
}

/** A signed number, whose sign stands in the lowest bit. */
function zigzag(b: Uint8Array, end: number): boolean {
  if (!varint(b, end)) return false;
  const sign = -(low & 1);
  low = (((low >>> 1) | (high << 31)) ^ sign) >>> 0;
  high = ((high >>> 1) ^ sign) >>> 0;
  return true;
}

function struct(b: Uint8Array, end: number, sink: Sink | null, nesting: number): boolean {
  if (nesting > MAX_NESTING) return false;
  let id = 0;
  while (at < end) {
    const head = b[at++]!;
    if (head === 0) return true;
    const type = head & 15;
    if (head >> 4 !== 0) id += head >> 4;
    else {
      // Written out where it does not follow the one before it within fifteen.
      if (!zigzag(b, end)) return false;
      if (high !== 0 || low === 0 || low > 0x7fff || (low > id && low <= id + 15)) return false;
      id = low;
    }
    if (type === 0 || type > UUID) return false;
    fields++;
    sink?.open(FIELD, 0, id);
    let whole = true;
    if (type <= FALSE) sink?.boolean(type === TRUE);
    else whole = value(b, type, end, sink, nesting);
    sink?.close();
    if (!whole) return false;
  }
  return false;
}

function value(b: Uint8Array, type: number, end: number, sink: Sink | null, nesting: number): boolean {
  if (sink?.spent) return false;
  switch (type) {
    case TRUE:
    case FALSE:
      // As an element a truth value is a byte of its own.
      if (at >= end || b[at]! > 2) return false;
      sink?.boolean(b[at] === 1);
      at++;
      return true;
    case 3:
      if (at >= end) return false;
      sink?.integer(((b[at]! << 24) >> 24) >>> 0, b[at]! > 127 ? 0xffff_ffff : 0);
      at++;
      return true;
    case 4:
    case 5:
    case 6:
      if (!zigzag(b, end)) return false;
      sink?.integer(low, high);
      return true;
    case DOUBLE:
      if (at + 8 > end) return false;
      sink?.float(new DataView(b.buffer, b.byteOffset + at, 8).getFloat64(0, true));
      at += 8;
      return true;
    case UUID:
      if (at + 16 > end) return false;
      at += 16;
      binary(sink, at - 16, at);
      return true;
    case STRING:
      return string(b, end, sink);
    case LIST:
    case SET:
      return list(b, end, sink, nesting);
    case MAP:
      return map(b, end, sink, nesting);
    default:
      return struct(b, end, sink, nesting + 1);
  }
}

function string(b: Uint8Array, end: number, sink: Sink | null): boolean {
  if (!varint(b, end) || high !== 0 || low > end - at) return false;
  const from = at;
  const to = from + low;
  const text = isText(b, from, to);
  if (text) letters += to - from;
  at = to;
  if (!text) binary(sink, from, to);
  else sink?.text(from, to);
  at = to;
  return true;
}

/** The sink may look for Thrift within, by this very reader. */
function binary(sink: Sink | null, from: number, to: number): void {
  const next = at;
  sink?.binary(from, to);
  at = next;
}

function list(b: Uint8Array, end: number, sink: Sink | null, nesting: number): boolean {
  if (at >= end || nesting > MAX_NESTING) return false;
  const head = b[at++]!;
  let size = head >> 4;
  const type = head & 15;
  if (size === 15) {
    if (!varint(b, end) || high !== 0) return false;
    size = low;
  }
  if (type === 0 || type > UUID || size > end - at) return false;
  for (let n = 0; n < size; n++) {
    sink?.open(ELEMENT, 0, n);
    const whole = value(b, type, end, sink, nesting + 1);
    sink?.close();
    if (!whole) return false;
  }
  return true;
}

function map(b: Uint8Array, end: number, sink: Sink | null, nesting: number): boolean {
  if (nesting > MAX_NESTING || !varint(b, end) || high !== 0) return false;
  const size = low;
  if (size === 0) return true;
  if (at >= end || size * 2 > end - at) return false;
  const keys = b[at]! >> 4;
  const values = b[at++]! & 15;
  if (keys === 0 || keys > UUID || values === 0 || values > UUID) return false;
  for (let n = 0; n < size; n++) {
    const keyStart = at;
    if (!value(b, keys, end, null, nesting + 1)) return false;
    const next = at;
    if (sink !== null) {
      at = keyStart;
      const named = keys === STRING && varint(b, end) && isText(b, at, next) && at < next;
      const nameFrom = at;
      sink.open(named ? nameFrom : ELEMENT, next, n);
      at = keyStart;
      if (named) sink.text(nameFrom, next);
      else value(b, keys, end, sink, nesting + 1);
      at = next;
    }
    const whole = value(b, values, end, sink, nesting + 1);
    sink?.close();
    if (!whole) return false;
  }
  return true;
}
