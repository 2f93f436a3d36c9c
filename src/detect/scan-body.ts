import { walkCbor } from '../decode/cbor.ts';
import { grpcWebFrames } from '../decode/grpc-web.ts';
import { walkMessagePack } from '../decode/message-pack.ts';
import { isProtobuf, walkProtobuf } from '../decode/protobuf.ts';
import type { Payload } from '../model/payload.ts';
import { Guess, guess } from './guess.ts';
import type { Scan } from './scan.ts';
import { walk } from './scan-binary.ts';
import { scanMultipart } from './scan-multipart.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';

const SOCKETS = new Set(['websocket', 'webrtc', 'webtransport']);

/** Searches a body or a frame by its declared type, where its first bytes bear that out, else by those. */
export function scanBody(scan: Scan, payload: Payload): void {
  const bytes = payload.body!;
  const type = payload.contentType;
  scan.enter(bytes, bytes.length, SOCKETS.has(payload.channel) ? 'frame' : 'body');
  scan.half = null;
  const end = bytes.length;
  const kind = guess(bytes, Math.min(end, 64), end);
  if (kind === Guess.text) {
    if (type.startsWith('application/x-www-form-urlencoded') && bytes[0] !== 0x7b && bytes[0] !== 0x5b) {
      scanParameters(scan, 0, end, 0x26, true);
      return;
    }
    if (type.startsWith('multipart/') && scanMultipart(scan, 0, end)) return;
  }
  if (kind !== Guess.gzip && kind !== Guess.zlib) {
    if (/grpc/.test(type)) {
      const framed = walk(scan, 'grpc-web', () =>
        Number(grpcWebFrames(bytes, 0, end, (from, to) => scanRegion(scan, from, to))),
      );
      if (framed === 1) return;
    }
    if (/proto(buf)?\b/.test(type) && isProtobuf(bytes, 0, end)) {
      walk(scan, 'protobuf', (sink) => walkProtobuf(bytes, 0, end, sink));
      return;
    }
    if (/m(essage|sg)-?pack/.test(type)) {
      const read = walk(scan, 'messagepack', (sink) => walkMessagePack(bytes, 0, end, sink));
      if (read === end) return;
    }
  }
  if (/\bcbor\b/.test(type) && kind !== Guess.gzip) {
    const read = walk(scan, 'cbor', (sink) => walkCbor(bytes, 0, end, sink));
    if (read === end) return;
  }
  scanRegion(scan, 0, end);
}
