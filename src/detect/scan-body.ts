import { base64Into } from '../decode/base64.ts';
import { walkCbor } from '../decode/cbor.ts';
import { walkGrpcWeb } from '../decode/grpc-web.ts';
import { walkMessagePack } from '../decode/message-pack.ts';
import { isProtobuf, walkProtobuf } from '../decode/protobuf.ts';
import type { Payload } from '../model/payload.ts';
import { scanEngine } from './containers.ts';
import { Guess, guess } from './guess.ts';
import type { Scan } from './scan.ts';
import { walk } from './scan-binary.ts';
import { scanMultipart } from './scan-multipart.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';

/** What a declared content type says of the bytes. */
interface Declared {
  form: boolean;
  multipart: boolean;
  grpc: boolean;
  protobuf: boolean;
  messagePack: boolean;
  cbor: boolean;
}

/** Types met before; emptied when full, as a page may send any. */
const declarations = new Map<string, Declared>();
const MOST_TYPES = 256;
/** Characters of a type that are looked at. */
const MOST_TYPE = 256;

function declared(type: string): Declared {
  let known = declarations.get(type);
  if (known === undefined) {
    known = {
      form: type.startsWith('application/x-www-form-urlencoded'),
      multipart: type.startsWith('multipart/'),
      grpc: type.includes('grpc') || type.includes('/connect+'),
      protobuf: /proto(buf)?\b/.test(type),
      messagePack: /m(essage|sg)-?pack/.test(type),
      cbor: /\bcbor\b/.test(type),
    };
    if (declarations.size >= MOST_TYPES) declarations.clear();
    declarations.set(type, known);
  }
  return known;
}

const SOCKETS = new Set(['websocket', 'webrtc', 'webtransport']);

/** Searches a body or a frame by its declared type, where its first bytes bear that out, else by those. */
export function scanBody(scan: Scan, payload: Payload): void {
  const bytes = payload.body!;
  const type = declared(payload.contentType.slice(0, MOST_TYPE));
  scan.enter(bytes, bytes.length, SOCKETS.has(payload.channel) ? 'frame' : 'body');
  scan.half = null;
  const end = bytes.length;
  const kind = guess(bytes, Math.min(end, 64), end);
  if (payload.url.includes('EIO=') && scanEngineBody(scan, payload, bytes)) return;
  if (kind === Guess.text && type.form && bytes[0] !== 0x7b && bytes[0] !== 0x5b) {
    scanParameters(scan, 0, end, 0x26, true);
    return;
  }
  if (type.multipart && scanMultipart(scan, 0, end)) return;
  if (kind !== Guess.gzip && kind !== Guess.zlib) {
    if (type.grpc) {
      const framed = walk(scan, 'grpc-web', end, (sink) => walkGrpcWeb(bytes, 0, end, sink));
      if (framed === end || (kind === Guess.text && scanGrpcText(scan, bytes))) return;
    }
    if (type.protobuf && isProtobuf(bytes, 0, end)) {
      walk(scan, 'protobuf', end, (sink) => walkProtobuf(bytes, 0, end, sink));
      return;
    }
    if (type.messagePack) {
      const read = walk(scan, 'messagepack', end, (sink) => walkMessagePack(bytes, 0, end, sink));
      if (read === end) return;
    }
  }
  if (type.cbor && kind !== Guess.gzip) {
    const read = walk(scan, 'cbor', end, (sink) => walkCbor(bytes, 0, end, sink));
    if (read === end) return;
  }
  scanRegion(scan, 0, end);
}

/** What is sent to an address that says Engine.IO. */
function scanEngineBody(scan: Scan, payload: Payload, bytes: Uint8Array): boolean {
  const version = /[?&]EIO=(\d)/.exec(payload.url)?.[1];
  if (version === undefined) return false;
  if (scanEngine(scan, 0, bytes.length, true)) return true;
  // Before version 4 a frame of bytes begins with its packet's type.
  if (version > '3' || payload.channel !== 'websocket' || payload.text || bytes[0]! > 6) return false;
  walk(scan, 'engine.io', bytes.length, () => {
    scanRegion(scan, 1, bytes.length);
    return bytes.length;
  });
  return true;
}

/** `application/grpc-web-text`: frames in base64, each perhaps padded on its own. */
function scanGrpcText(scan: Scan, bytes: Uint8Array): boolean {
  const out = scan.take(bytes.length + 4);
  if (out === null) return false;
  let length = 0;
  for (let from = 0; from < bytes.length; from++) {
    let to = from;
    while (to < bytes.length && bytes[to] !== 0x3d) to++;
    if (to > from) {
      const n = base64Into(bytes, from, to, out.subarray(length));
      if (n <= 0) return false;
      length += n;
    }
    from = to;
  }
  scan.descend(out, 'base64');
  const read = walk(scan, 'grpc-web', length, (sink) => walkGrpcWeb(out, 0, length, sink));
  scan.ascend();
  return read === length;
}
