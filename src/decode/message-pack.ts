import { ELEMENT, type Sink } from './sink.ts';

/** MessagePack (github.com/msgpack/msgpack/blob/master/spec.md). */
const MAX_NESTING = 32;

/** Validation and walk are one: a sink of null only checks. */
let at = 0;

/** True of the first byte of a list or a map. */
export function mayBeginMessagePack(head: number): boolean {
  return (head >= 0x80 && head <= 0x9f) || (head >= 0xdc && head <= 0xdf);
}

/** True where `b[start, end)` is one value, a list or a map, and nothing follows it. */
export function isMessagePack(b: Uint8Array, start: number, end: number): boolean {
  if (!mayBeginMessagePack(b[start]!)) return false;
  at = start;
  return value(b, end, null, 0) && at === end;
}

/** Walks the values that stand one after the other in `b[start, end)`; returns where the first malformed one begins. */
export function walkMessagePack(b: Uint8Array, start: number, end: number, sink: Sink): number {
  at = start;
  while (at < end) {
    const from = at;
    if (sink.spent || !value(b, end, sink, 0)) return from;
  }
  return at;
}

function unsigned(b: Uint8Array, size: number, end: number): number {
  if (at + size > end) return -1;
  let n = 0;
  for (let i = 0; i < size; i++) n = n * 256 + b[at++]!;
  return n;
}

function value(b: Uint8Array, end: number, sink: Sink | null, nesting: number): boolean {
  if (at >= end || nesting > MAX_NESTING) return false;
  const head = b[at++]!;
  if (head < 0x80) {
    sink?.integer(head, 0);
    return true;
  }
  if (head >= 0xe0) {
    sink?.integer((head - 256) >>> 0, 0xffff_ffff);
    return true;
  }
  if (head < 0x90) return map(b, end, sink, nesting, head & 15);
  if (head < 0xa0) return list(b, end, sink, nesting, head & 15);
  if (head < 0xc0) return bytes(b, end, sink, head & 31, true);
  switch (head) {
    case 0xc0:
      return true;
    case 0xc2:
    case 0xc3:
      sink?.boolean(head === 0xc3);
      return true;
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return bytes(b, end, sink, unsigned(b, 1 << (head - 0xc4), end), false);
    case 0xc7:
    case 0xc8:
    case 0xc9: {
      const size = unsigned(b, 1 << (head - 0xc7), end);
      at++;
      return bytes(b, end, sink, size, false);
    }
    case 0xca:
    case 0xcb:
      return float(b, end, sink, head === 0xca ? 4 : 8);
    case 0xcc:
    case 0xcd:
    case 0xce: {
      const n = unsigned(b, 1 << (head - 0xcc), end);
      if (n >= 0) sink?.integer(n, 0);
      return n >= 0;
    }
    case 0xcf:
    case 0xd3: {
      const high = unsigned(b, 4, end);
      const low = unsigned(b, 4, end);
      if (low >= 0 && high >= 0) sink?.integer(low, high);
      return low >= 0 && high >= 0;
    }
    case 0xd0:
    case 0xd1:
    case 0xd2: {
      const size = 1 << (head - 0xd0);
      const n = unsigned(b, size, end);
      const negative = n >= 2 ** (size * 8 - 1);
      if (n >= 0) sink?.integer((negative ? n - 2 ** (size * 8) : n) >>> 0, negative ? 0xffff_ffff : 0);
      return n >= 0;
    }
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      at++;
      return bytes(b, end, sink, 1 << (head - 0xd4), false);
    case 0xd9:
    case 0xda:
    case 0xdb:
      return bytes(b, end, sink, unsigned(b, 1 << (head - 0xd9), end), true);
    case 0xdc:
    case 0xdd:
      return list(b, end, sink, nesting, unsigned(b, head === 0xdc ? 2 : 4, end));
    case 0xde:
    case 0xdf:
      return map(b, end, sink, nesting, unsigned(b, head === 0xde ? 2 : 4, end));
    default:
      return false;
  }
}

function bytes(_b: Uint8Array, end: number, sink: Sink | null, size: number, text: boolean): boolean {
  if (size < 0 || at + size > end) return false;
  const from = at;
  const next = from + size;
  if (text) sink?.text(from, next);
  else sink?.binary(from, next);
  // The sink may have looked for MessagePack within.
  at = next;
  return true;
}

function float(b: Uint8Array, end: number, sink: Sink | null, size: number): boolean {
  if (at + size > end) return false;
  if (sink !== null) {
    const view = new DataView(b.buffer, b.byteOffset + at, size);
    sink.float(size === 4 ? view.getFloat32(0) : view.getFloat64(0));
  }
  at += size;
  return true;
}

function list(b: Uint8Array, end: number, sink: Sink | null, nesting: number, size: number): boolean {
  if (size < 0 || size > end - at) return false;
  for (let n = 0; n < size; n++) {
    if (sink?.spent) return false;
    sink?.open(ELEMENT, 0, n);
    if (!value(b, end, sink, nesting + 1)) return false;
    sink?.close();
  }
  return true;
}

function map(b: Uint8Array, end: number, sink: Sink | null, nesting: number, size: number): boolean {
  if (size < 0 || size * 2 > end - at) return false;
  for (let n = 0; n < size; n++) {
    if (sink?.spent) return false;
    const from = at;
    const head = b[at] ?? 0xc1;
    if (!value(b, end, null, nesting + 1)) return false;
    const text = (head >= 0xa0 && head < 0xc0) || (head >= 0xd9 && head <= 0xdb);
    const keyFrom = !text ? -1 : from + (head < 0xc0 ? 1 : 1 + (1 << (head - 0xd9)));
    if (sink !== null) {
      const next = at;
      sink.open(keyFrom, next, n);
      if (text) sink.text(keyFrom, next);
      at = next;
    }
    if (!value(b, end, sink, nesting + 1)) return false;
    sink?.close();
  }
  return true;
}
