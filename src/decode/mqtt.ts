import { isText } from './protobuf.ts';
import type { Sink } from './sink.ts';

/**
 * MQTT control packets as clients send them: versions 3.1, 3.1.1 (docs.oasis-open.org/mqtt/mqtt/v3.1.1) and 5.0
 * (docs.oasis-open.org/mqtt/mqtt/v5.0). A packet does not say its version: a block of properties that is sound
 * to the byte tells 5.0.
 */
const MAX_PACKETS = 1000;
/** Longest topic that is believed. */
const MAX_TOPIC = 1024;

const CONNECT = 1;
const PUBLISH = 3;
const SUBSCRIBE = 8;
const UNSUBSCRIBE = 10;
const DISCONNECT = 14;
const AUTH = 15;

let at = 0;

/** True where `b[start, end)` is one or more whole packets and nothing else. */
export function isMqtt(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2 || !mayBeginMqtt(b[start]!)) return false;
  at = start;
  for (let count = 0; at < end; count++) if (count >= MAX_PACKETS || !packet(b, end, null)) return false;
  return true;
}

/** Walks the packets in `b[start, end)`: names of the client and the person, topics, and what is published under them. */
export function walkMqtt(b: Uint8Array, start: number, end: number, sink: Sink): number {
  at = start;
  while (at < end) {
    const from = at;
    if (sink.spent || !packet(b, end, sink)) return from;
  }
  return at;
}

/** True of the first byte of what a client sends. Flags are fixed for all types but publishing, whose quality of service is never 3. */
export function mayBeginMqtt(head: number): boolean {
  const flags = head & 15;
  switch (head >> 4) {
    case 0:
    case 2:
    case 9:
    case 11:
    case 13:
      return false;
    case PUBLISH:
      return (flags & 6) !== 6 && !((flags & 8) !== 0 && (flags & 6) === 0);
    case 6:
    case SUBSCRIBE:
    case UNSUBSCRIBE:
      return flags === 2;
    default:
      return flags === 0;
  }
}

function packet(b: Uint8Array, limit: number, sink: Sink | null): boolean {
  const head = b[at++]!;
  const length = mayBeginMqtt(head) ? variable(b, limit) : -1;
  if (length < 0 || length > limit - at) return false;
  const end = at + length;
  const sound = content(b, head, end, sink);
  if (sink !== null) at = end;
  return sound && at === end;
}

/** A number of up to four bytes, seven bits each; -1 where it is cut off or longer than it need be. */
function variable(b: Uint8Array, end: number): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    if (at >= end) return -1;
    const c = b[at++]!;
    value |= (c & 127) << shift;
    if (c < 128) return shift > 0 && c === 0 ? -1 : value;
  }
  return -1;
}

function content(b: Uint8Array, head: number, end: number, sink: Sink | null): boolean {
  switch (head >> 4) {
    case CONNECT:
      return connect(b, end, sink);
    case PUBLISH:
      return publish(b, (head >> 1) & 3, end, sink);
    case SUBSCRIBE:
    case UNSUBSCRIBE:
      return topics(b, end, sink, head >> 4 === SUBSCRIBE);
    case 12:
      return at === end;
    case DISCONNECT:
    case AUTH:
      return reason(b, end);
    default:
      // Acknowledgements: a packet's number, which is never 0, and in 5.0 a reason.
      if (end - at < 2 || (b[at]! | b[at + 1]!) === 0) return false;
      at += 2;
      return reason(b, end);
  }
}

/** In 5.0 a reason and properties may follow. */
function reason(b: Uint8Array, end: number): boolean {
  if (at === end) return true;
  at++;
  return at === end || properties(b, end);
}

/** Two bytes of length and that many bytes; false past the end. The block is then `b[from, at)`. */
let from = 0;
function block(b: Uint8Array, end: number): boolean {
  if (at + 2 > end) return false;
  from = at + 2;
  at = from + ((b[at]! << 8) | b[at + 1]!);
  return at <= end;
}

function text(b: Uint8Array, end: number): boolean {
  return block(b, end) && isText(b, from, at);
}

function connect(b: Uint8Array, end: number, sink: Sink | null): boolean {
  if (!text(b, end) || at + 4 > end) return false;
  const level = b[at]!;
  const size = at - from;
  const old = size === 6 && b[from] === 0x4d && b[from + 2] === 0x49 && level === 3;
  const named = size === 4 && b[from] === 0x4d && b[from + 1] === 0x51 && b[from + 3] === 0x54;
  if (!old && !(named && (level === 4 || level === 5))) return false;
  const flags = b[at + 1]!;
  if ((flags & 1) !== 0) return false;
  at += 4;
  const modern = level === 5;
  if (modern && !properties(b, end, sink)) return false;
  if (!text(b, end)) return false;
  tell(sink, 'clientId');
  if ((flags & 4) !== 0) {
    if (modern && !properties(b, end, sink)) return false;
    if (!text(b, end)) return false;
    const topic = [from, at] as const;
    if (!block(b, end)) return false;
    if (sink !== null) {
      sink.named('will');
      value(b, topic[0], topic[1], from, at, sink);
      sink.close();
    }
  }
  if ((flags & 128) !== 0) {
    if (!text(b, end)) return false;
    tell(sink, 'userName');
  }
  if ((flags & 64) !== 0) {
    if (!block(b, end)) return false;
    if (sink !== null && isText(b, from, at)) tell(sink, 'password');
  }
  return at === end;
}

function tell(sink: Sink | null, name: 'clientId' | 'userName' | 'password'): void {
  if (sink === null) return;
  const next = at;
  sink.named(name);
  sink.text(from, at);
  sink.close();
  // The sink may have looked for MQTT within.
  at = next;
}

function publish(b: Uint8Array, quality: number, end: number, sink: Sink | null): boolean {
  if (!text(b, end) || at === from || at - from > MAX_TOPIC || !isTopic(b, from, at)) return false;
  const topicFrom = from;
  const topicEnd = at;
  if (quality > 0) {
    if (at + 2 > end || (b[at]! | b[at + 1]!) === 0) return false;
    at += 2;
  }
  const plain = at;
  if (!properties(b, end)) at = plain;
  if (sink !== null) value(b, topicFrom, topicEnd, at, end, sink);
  at = end;
  return true;
}

/** What is published: bytes under the topic's name, and the topic itself, which may name people. */
function value(
  b: Uint8Array,
  topicFrom: number,
  topicEnd: number,
  from: number,
  to: number,
  sink: Sink,
): void {
  sink.open(topicFrom, topicEnd, 0);
  sink.text(topicFrom, topicEnd);
  if (isText(b, from, to)) sink.text(from, to);
  else sink.binary(from, to);
  sink.close();
}

/** What is published goes to one topic: no wildcards, no control characters, no spaces. */
function isTopic(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (b[i]! <= 0x20 || b[i] === 0x23 || b[i] === 0x2b) return false;
  return true;
}

function topics(b: Uint8Array, end: number, sink: Sink | null, subscribes: boolean): boolean {
  if (end - at < 5 || (b[at]! | b[at + 1]!) === 0) return false;
  at += 2;
  const plain = at;
  if (filters(b, end, null, subscribes)) at = plain;
  else {
    at = plain;
    if (!properties(b, end)) return false;
  }
  return filters(b, end, sink, subscribes);
}

/** Topics to listen to, each with what is wished where `subscribes`. */
function filters(b: Uint8Array, end: number, sink: Sink | null, subscribes: boolean): boolean {
  if (at >= end) return false;
  for (let n = 0; at < end; n++) {
    if (!text(b, end) || at === from) return false;
    let next = at;
    if (subscribes) {
      // Quality of service, and in 5.0 three more wishes.
      if (at >= end || (b[at]! & 0xc0) !== 0 || (b[at]! & 3) === 3) return false;
      next++;
    }
    if (sink !== null) {
      sink.named('topics');
      sink.open(-1, 0, n);
      sink.text(from, at);
      sink.close();
      sink.close();
    }
    at = next;
  }
  return true;
}

/** Shapes of the properties of 5.0 (table 2-4): a byte, two, four, a number, text, bytes, a pair of texts. */
const BYTES = '1 23 25 36 37 40 41 42';
const TWO = '19 33 34 35';
const FOUR = '2 17 24 39';
const TEXTS = '3 8 18 21 26 28 31';
const SHAPES = new Map<number, 'byte' | 'two' | 'four' | 'number' | 'text' | 'bytes' | 'pair'>([
  ...BYTES.split(' ').map((id) => [Number(id), 'byte'] as const),
  ...TWO.split(' ').map((id) => [Number(id), 'two'] as const),
  ...FOUR.split(' ').map((id) => [Number(id), 'four'] as const),
  ...TEXTS.split(' ').map((id) => [Number(id), 'text'] as const),
  [11, 'number'],
  [9, 'bytes'],
  [22, 'bytes'],
  [38, 'pair'],
]);

/** A block of properties; false, and `at` anywhere, where it is not sound. Pairs of the app's own are told. */
function properties(b: Uint8Array, limit: number, sink: Sink | null = null): boolean {
  const length = variable(b, limit);
  if (length < 0 || length > limit - at) return false;
  const end = at + length;
  while (at < end) {
    switch (SHAPES.get(b[at++]!)) {
      case 'byte':
        at++;
        break;
      case 'two':
        at += 2;
        break;
      case 'four':
        at += 4;
        break;
      case 'number':
        if (variable(b, end) < 0) return false;
        break;
      case 'text':
        if (!text(b, end)) return false;
        break;
      case 'bytes':
        if (!block(b, end)) return false;
        break;
      case 'pair': {
        if (!text(b, end)) return false;
        const nameFrom = from;
        const nameEnd = at;
        if (!text(b, end)) return false;
        if (sink !== null) {
          const next = at;
          sink.named('properties');
          sink.open(nameFrom, nameEnd, 0);
          sink.text(from, at);
          sink.close();
          sink.close();
          at = next;
        }
        break;
      }
      default:
        return false;
    }
  }
  return at === end;
}
