import { findByte } from './find-byte.ts';
/**
 * Socket.IO packets (socket.io/docs/v4/socket-io-protocol; versions 2 to 5 of the protocol, Socket.IO 1 to 4):
 * a type's digit, the number of attachments and a hyphen, a namespace and a comma, a number to answer to, JSON.
 * Attachments follow as packets of bytes.
 */
export interface SocketPacket {
  /** 0 connect, 1 disconnect, 2 event, 3 answer, 4 error, 5 event with bytes, 6 answer with bytes. */
  type: number;
  attachments: number;
  /** Bounds of the namespace without its comma, query included; equal where there is none. */
  namespaceFrom: number;
  namespaceEnd: number;
  /** Bounds of the JSON; equal where there is none. */
  from: number;
  to: number;
}

const EVENTS = [2, 3, 5, 6];

/** The packet that `b[start, end)` is; null where it is none. */
export function socketPacket(b: Uint8Array, start: number, end: number): SocketPacket | null {
  const type = (b[start] ?? 0) - 0x30;
  if (start >= end || type < 0 || type > 6) return null;
  let i = start + 1;
  let attachments = 0;
  if (type >= 5) {
    const stop = digitsEnd(b, i, end);
    if (stop === i || stop - i > 4 || b[stop] !== 0x2d) return null;
    for (; i < stop; i++) attachments = attachments * 10 + b[i]! - 0x30;
    i = stop + 1;
  }
  const namespaceFrom = i;
  let namespaceEnd = i;
  if (i < end && b[i] === 0x2f) {
    const comma = findByte(b, 0x2c, i, end);
    namespaceEnd = comma < 0 ? end : comma;
    i = Math.min(end, namespaceEnd + 1);
  }
  if (EVENTS.includes(type)) i = digitsEnd(b, i, end);
  const packet = { type, attachments, namespaceFrom, namespaceEnd, from: i, to: end };
  if (i === end) return EVENTS.includes(type) ? null : packet;
  const opening = b[i];
  // Errors are JSON of any kind; all else is a list or an object, whole.
  if (EVENTS.includes(type)) return opening === 0x5b && b[end - 1] === 0x5d ? packet : null;
  if (opening === 0x7b) return b[end - 1] === 0x7d ? packet : null;
  return type === 4 && opening === 0x22 ? packet : null;
}

function digitsEnd(b: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && b[i]! >= 0x30 && b[i]! <= 0x39) i++;
  return i;
}
