import { isCbor, mayBeginCbor, walkCbor } from '../decode/cbor.ts';
import { type EnginePacket, enginePackets } from '../decode/engine-io.ts';
import { findByte } from '../decode/find-byte.ts';
import { isGraphql, walkGraphql } from '../decode/graphql.ts';
import { isGrpcWeb, mayBeginGrpcWeb, walkGrpcWeb } from '../decode/grpc-web.ts';
import { isMessagePack, mayBeginMessagePack, walkMessagePack } from '../decode/message-pack.ts';
import { isMqtt, mayBeginMqtt, walkMqtt } from '../decode/mqtt.ts';
import { isProtobuf, mayBeginProtobuf, walkProtobuf } from '../decode/protobuf.ts';
import { isSentryEnvelope, walkSentryEnvelope } from '../decode/sentry-envelope.ts';
import type { Sink } from '../decode/sink.ts';
import { type SocketPacket, socketPacket } from '../decode/socket-io.ts';
import { isThriftCompact, mayBeginThriftCompact, walkThriftCompact } from '../decode/thrift-compact.ts';
import { isXml, walkXml } from '../decode/xml.ts';
import { BinarySink } from './binary-sink.ts';
import { ALNUM, KIND } from './characters.ts';
import { Cost } from './credit.ts';
import type { Scan } from './scan.ts';
import { walk } from './scan-binary.ts';
import { scanJson } from './scan-json.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion, scanText } from './scan-region.ts';
import { INDEXED } from './trail.ts';

/** A container of bytes: strictly told, and walked without building anything. */
export interface Container {
  name: string;
  /** False where no such container begins with the byte. */
  begins(head: number): boolean;
  is(b: Uint8Array, start: number, end: number): boolean;
  walk(b: Uint8Array, start: number, end: number, sink: Sink): number;
}

/** Those that chance makes least first. */
export const CONTAINERS: readonly Container[] = [
  { name: 'mqtt', begins: mayBeginMqtt, is: isMqtt, walk: walkMqtt },
  { name: 'protobuf', begins: mayBeginProtobuf, is: isProtobuf, walk: walkProtobuf },
  { name: 'grpc-web', begins: mayBeginGrpcWeb, is: isGrpcWeb, walk: walkGrpcWeb },
  { name: 'messagepack', begins: mayBeginMessagePack, is: isMessagePack, walk: walkMessagePack },
  { name: 'cbor', begins: mayBeginCbor, is: isCbor, walk: walkCbor },
  { name: 'thrift', begins: mayBeginThriftCompact, is: isThriftCompact, walk: walkThriftCompact },
];

/** The containers that may begin with each byte, a bit each. */
const MAY_BEGIN = Uint8Array.from({ length: 256 }, (_, head) =>
  CONTAINERS.reduce((bits, { begins }, n) => (begins(head) ? bits | (1 << n) : bits), 0),
);

/** The container that `b[start, end)` is to the last byte; null where it is none. */
function containerOf(b: Uint8Array, start: number, end: number): Container | null {
  for (let bits = MAY_BEGIN[b[start]!]!; bits !== 0; bits &= bits - 1) {
    const container = CONTAINERS[31 - Math.clz32(bits & -bits)]!;
    if (container.is(b, start, end)) return container;
  }
  return null;
}

/** True where the bytes are a container, and nothing else. */
export function isContainer(b: Uint8Array, start: number, end: number): boolean {
  return containerOf(b, start, end) !== null || (b[start]! <= 1 && enginePackets(b, start, end) !== null);
}

/** Searches the container that the region's bytes are; false where they are none. */
export function scanContainer(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  const container = containerOf(b, start, end);
  if (container !== null) {
    walk(scan, container.name, end, (sink) => container.walk(b, start, end, sink));
    return true;
  }
  if (b[start] === 0x7b && isSentryEnvelope(b, start, end)) return scanSentry(scan, start, end);
  return b[start]! <= 1 && scanEngine(scan, start, end, true);
}

function scanSentry(scan: Scan, start: number, end: number): true {
  const b = scan.bytes;
  walk(scan, 'sentry', end, (sink) => walkSentryEnvelope(b, start, end, sink));
  return true;
}

const LINE = 0x0a;

/**
 * Searches text that tells its container by how it begins: an envelope, lines of JSON, XML, a GraphQL document,
 * packets of Engine.IO. False where it is none of these.
 */
export function scanTextContainer(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  switch (FIRST[b[start]!]) {
    case JSON_SIGN:
      return opensJson(b, start, end) && scanJsonLike(scan, start, end);
    case XML_SIGN:
      if (!isXml(b, start, end)) return false;
      walkXml(b, start, end, new BinarySink(scan));
      scan.keyStart = -1;
      return true;
    case PACKET_SIGN:
      return scanEngine(scan, start, end, false);
    case GRAPHQL_SIGN:
      return scanGraphql(scan, start, end);
    default:
      return false;
  }
}

function scanGraphql(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  if (!isGraphql(b, start, end)) return false;
  walk(scan, 'graphql', end, (sink) => walkGraphql(b, start, end, sink));
  return true;
}

/** What begins as JSON and is more than one value, or no JSON at all. */
function scanJsonLike(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  const brace = b[start] === 0x7b;
  const stop = findByte(b, LINE, start, end);
  if (stop >= 0 && stop + 1 < end && isOpening(b[stop + 1]!)) {
    if (brace && isSentryEnvelope(b, start, end)) return scanSentry(scan, start, end);
    const last = b[stop - 1] === 0x0d ? b[stop - 2] : b[stop - 1];
    if (last === 0x7d || last === 0x5d) return scanLines(scan, start, end);
  }
  return brace && b[start + 1] !== 0x22 && scanGraphql(scan, start, end);
}

/**
 * True where a value's text is JSON, XML or a GraphQL document, so that it is searched as that. With `quoted` the
 * value ends where its quotes do.
 */
export function isNested(b: Uint8Array, start: number, end: number, quoted = false): boolean {
  switch (FIRST[b[start]!]) {
    case JSON_SIGN:
      return opensJson(b, start, end);
    case XML_SIGN:
      return isXml(b, start, end, quoted);
    case GRAPHQL_SIGN:
      return isGraphql(b, start, end);
    default:
      return false;
  }
}

/**
 * False of a bracket in which no value begins (RFC 8259, section 5): `[Amplitude] Page Viewed`, `[Filtered]`. Of a brace,
 * true: what stands in it need not be well formed. And of words in brackets with an object right behind them, as logs have
 * it: `[INFO] {"a":1}`.
 */
export function opensJson(b: Uint8Array, start: number, end: number): boolean {
  if (b[start] !== 0x5b) return true;
  let i = start + 1;
  while (i < end && b[i]! <= 0x20) i++;
  return i >= end || BEGINS_VALUE[b[i]!] === 1 || isLiteral(b, i, end) || isLabelled(b, start, end);
}

/** Signs that a value in a list may begin with, a quote that is escaped among them, its end, and the comma behind a hole. */
const BEGINS_VALUE = new Uint8Array(256);
for (const sign of '"{[]\\,-0123456789') BEGINS_VALUE[sign.charCodeAt(0)] = 1;

/** Labels before an object take no more than this. */
const LONGEST_LABELS = 128;

/** True where behind words in brackets an object with a key begins. */
function isLabelled(b: Uint8Array, start: number, end: number): boolean {
  const stop = Math.min(end - 1, start + LONGEST_LABELS);
  let i = start;
  while (i < stop && b[i] === 0x5b) {
    while (i < stop && b[i] !== 0x5d) i++;
    i++;
    while (i < stop && (b[i] === 0x20 || b[i] === 0x3a)) i++;
  }
  return i < stop && b[i] === 0x7b && (b[i + 1] === 0x22 || b[i + 1] === 0x5c);
}

const LITERALS = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));

function isLiteral(b: Uint8Array, at: number, end: number): boolean {
  return LITERALS.some(
    (word) =>
      at + word.length < end &&
      word.every((c, n) => b[at + n] === c) &&
      (KIND[b[at + word.length]!]! & ALNUM) === 0,
  );
}

const JSON_SIGN = 1;
const XML_SIGN = 2;
const GRAPHQL_SIGN = 3;
const PACKET_SIGN = 4;

/** What text that begins with a sign may be. */
const FIRST = new Uint8Array(256);
for (const sign of '{[') FIRST[sign.charCodeAt(0)] = JSON_SIGN;
for (const sign of '<') FIRST[sign.charCodeAt(0)] = XML_SIGN;
for (const sign of 'qmsf') FIRST[sign.charCodeAt(0)] = GRAPHQL_SIGN;
for (const sign of '0123456789') FIRST[sign.charCodeAt(0)] = PACKET_SIGN;

function isOpening(c: number): boolean {
  return c === 0x7b || c === 0x5b;
}

/** Lines of JSON (github.com/ndjson/ndjson-spec), each by its number. */
function scanLines(scan: Scan, start: number, end: number): true {
  const b = scan.bytes;
  for (let i = start, n = 0; i < end; n++) {
    const at = findByte(b, LINE, i, end);
    const stop = at < 0 ? end : at;
    if (!scan.spend(Cost.value)) {
      scan.valueStart = i;
      scan.valueEnd = end;
      scan.words(i, end, false);
      return true;
    }
    scan.open(INDEXED, 0, n);
    if (isOpening(b[i]!)) scanJson(scan, i, stop);
    else if (stop > i) scanText(scan, i, stop);
    scan.close();
    i = stop + 1;
  }
  return true;
}

/**
 * Searches Engine.IO packets and the Socket.IO packets in them. Where nothing else tells (`told` is false), one
 * of them must be a packet of Socket.IO with JSON in it: a number is a sound packet, too.
 */
export function scanEngine(scan: Scan, start: number, end: number, told: boolean): boolean {
  const b = scan.bytes;
  if (!told && !mayBePackets(b, start, end)) return false;
  const packets = enginePackets(b, start, end);
  if (packets === null) return false;
  const inner = packets.map((packet) =>
    packet.type === 4 && packet.content === 'text' ? socketPacket(b, packet.from, packet.to) : null,
  );
  if (!told && !inner.some((packet) => packet !== null && packet.to > packet.from)) return false;
  if (packets.length === 1 && inner[0]) scanSocketPacket(scan, inner[0]);
  else
    walk(scan, 'engine.io', end, (sink) => {
      for (const [n, packet] of packets.entries()) {
        if (packets.length > 1) sink.open(-1, 0, n);
        scanPacket(scan, packet, inner[n] ?? null);
        if (packets.length > 1) sink.close();
      }
      return end;
    });
  return true;
}

function mayBePackets(b: Uint8Array, start: number, end: number): boolean {
  const second = b[start + 1]!;
  if (b[start] === 0x34 && second >= 0x30 && second <= 0x36) return true;
  for (let i = start + 1; i < end && i < start + 8; i++) {
    if (b[i] === 0x3a || b[i] === 0x1e) return true;
    if (b[i]! < 0x30 || b[i]! > 0x39) return false;
  }
  return false;
}

function scanPacket(scan: Scan, packet: EnginePacket, inner: SocketPacket | null): void {
  if (inner !== null) scanSocketPacket(scan, inner);
  else if (packet.to > packet.from) scanRegion(scan, packet.from, packet.to);
}

function scanSocketPacket(scan: Scan, packet: SocketPacket): void {
  walk(scan, 'socket.io', packet.to, () => {
    const { namespaceFrom, namespaceEnd, from, to } = packet;
    const query = findByte(scan.bytes, 0x3f, namespaceFrom, namespaceEnd);
    if (query >= 0) scanParameters(scan, query + 1, namespaceEnd, 0x26, true);
    else if (namespaceEnd > namespaceFrom) scan.words(namespaceFrom, namespaceEnd, false);
    if (to > from) scanJson(scan, from, to);
    return to;
  });
}
