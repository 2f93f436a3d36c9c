import { findByte } from './find-byte.ts';
/**
 * Engine.IO packets (socket.io/docs/v4/engine-io-protocol; versions 2 and 3: github.com/socketio/engine.io-protocol,
 * tags v2 and v3). A frame is one packet; a polling body is several: parted by a record separator in version 4,
 * each behind its length before that, as text or as bytes.
 */
export interface EnginePacket {
  /** 0 open, 1 close, 2 ping, 3 pong, 4 message, 5 upgrade, 6 no-op. */
  type: number;
  /** Bounds of what follows the type. */
  from: number;
  to: number;
  /** `base64`: what follows is bytes in base64; `bytes`: bytes as they are. */
  content: 'text' | 'base64' | 'bytes';
}

const MAX_PACKETS = 1000;
const SEPARATOR = 0x1e;
const COLON = 0x3a;
const ZERO = 0x30;
const BASE64_SIGN = 0x62;
const MESSAGE = 4;

/** The packets that fill `b[start, end)` to the last byte; null where it is something else. */
export function enginePackets(b: Uint8Array, start: number, end: number): EnginePacket[] | null {
  if (end <= start) return null;
  const first = b[start]!;
  if (first <= 1) return counted(b, start, end);
  if (first > 0x39 && first !== BASE64_SIGN) return null;
  const colon = first >= 0x31 && first <= 0x39 ? lengthEnd(b, start, end) : -1;
  // A message of version 4 may itself begin with a colon.
  return (
    (colon > 0 ? (measured(b, start, end, true) ?? measured(b, start, end, false)) : null) ??
    parted(b, start, end)
  );
}

/** Place of the colon behind a length in digits; -1 where there is none. */
function lengthEnd(b: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && i - start < 9 && b[i]! >= ZERO && b[i]! <= 0x39) i++;
  return i > start && i < end && b[i] === COLON ? i : -1;
}

/** Version 4: one packet, or several with a separator between them. */
function parted(b: Uint8Array, start: number, end: number): EnginePacket[] | null {
  const packets: EnginePacket[] = [];
  for (let i = start; i <= end; ) {
    const next = findByte(b, SEPARATOR, i, end);
    const stop = next < 0 ? end : next;
    const packet = text(b, i, stop);
    if (packet === null || packets.length >= MAX_PACKETS) return null;
    packets.push(packet);
    i = stop + 1;
  }
  return packets;
}

/** Versions 2 and 3 as text: a length in UTF-16 units or in bytes, a colon, a packet. */
function measured(b: Uint8Array, start: number, end: number, units: boolean): EnginePacket[] | null {
  const packets: EnginePacket[] = [];
  for (let i = start; i < end; ) {
    const colon = lengthEnd(b, i, end);
    if (colon < 0 || packets.length >= MAX_PACKETS) return null;
    let length = 0;
    for (let k = i; k < colon; k++) length = length * 10 + b[k]! - ZERO;
    const stop = units ? forward(b, colon + 1, end, length) : colon + 1 + length;
    const packet = stop < 0 || stop > end ? null : text(b, colon + 1, stop);
    if (packet === null) return null;
    packets.push(packet);
    i = stop;
  }
  return packets;
}

/** The place `length` UTF-16 units behind `from`; -1 where the bytes end before. */
function forward(b: Uint8Array, from: number, end: number, length: number): number {
  let i = from;
  for (let left = length; left > 0; ) {
    if (i >= end) return -1;
    const c = b[i]!;
    const size = c < 0x80 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    left -= size === 4 ? 2 : 1;
    if (left < 0) return -1;
    i += size;
  }
  return i;
}

/** Versions 2 and 3 as bytes: 0 for text or 1 for bytes, the length's digits as bytes, 255, a packet. */
function counted(b: Uint8Array, start: number, end: number): EnginePacket[] | null {
  const packets: EnginePacket[] = [];
  for (let i = start; i < end; ) {
    const kind = b[i++]!;
    let length = 0;
    let digits = 0;
    while (i < end && b[i]! <= 9 && digits < 9) {
      length = length * 10 + b[i++]!;
      digits++;
    }
    if (kind > 1 || digits === 0 || b[i] !== 0xff || i + 1 + length > end) return null;
    const from = i + 1;
    i = from + length;
    const packet = kind === 0 ? text(b, from, i) : bytes(b, from, i);
    if (packet === null || packets.length >= MAX_PACKETS) return null;
    packets.push(packet);
  }
  return packets;
}

/** A frame of bytes in versions 2 and 3 begins with its type as a byte. */
function bytes(b: Uint8Array, from: number, to: number): EnginePacket | null {
  if (to <= from || b[from]! > 6) return null;
  return { type: b[from]!, from: from + 1, to, content: 'bytes' };
}

function text(b: Uint8Array, from: number, to: number): EnginePacket | null {
  if (to <= from) return null;
  if (b[from] !== BASE64_SIGN) return typed(b, from, to, 'text');
  // `b` and base64; before version 4 with the type's digit between them.
  const older = (to - from) % 4 === 2 && isType(b[from + 1]!);
  return older
    ? typed(b, from + 1, to, 'base64')
    : (to - from) % 4 === 1 && to - from > 4
      ? { type: MESSAGE, from: from + 1, to, content: 'base64' }
      : null;
}

function isType(c: number): boolean {
  return c >= ZERO && c <= 0x36;
}

/** A packet of text by its type's digit: each type is told by what may follow it. */
function typed(
  b: Uint8Array,
  from: number,
  to: number,
  content: EnginePacket['content'],
): EnginePacket | null {
  if (!isType(b[from]!)) return null;
  const type = b[from]! - ZERO;
  const packet: EnginePacket = { type, from: from + 1, to, content };
  if (type === MESSAGE || content !== 'text') return packet;
  if (type === 0) return to === from + 1 || b[from + 1] === 0x7b ? packet : null;
  if (to === from + 1) return packet;
  const probe = (type === 2 || type === 3) && to === from + 6 && b[from + 1] === 0x70 && b[from + 5] === 0x65;
  return probe ? packet : null;
}
