/**
 * gRPC-web (github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md): a flag byte, a four-byte length and a
 * protobuf message, once or more; `-text` is the same in base64. Without a schema fields have numbers only.
 */
import type { Payload } from '../../model/payload.ts';
import { decodeBase64 } from '../base64.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../draft.ts';
import { decodeWire } from '../protobuf.ts';

const MAX_FRAMES = 100;
const MAX_DEPTH = 12;

/** The messages of a gRPC-web body; null where the frames do not fill it exactly. */
export function grpcMessages(payload: Payload): Uint8Array[] | null {
  let { body } = payload;
  if (!body || body.length < 5) return null;
  if (/grpc-web-text/.test(payload.contentType)) {
    const text = textOf(body);
    body = text === null ? null : decodeBase64(text);
    if (!body) return null;
  }
  const messages: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    if (body.length - at < 5 || messages.length >= MAX_FRAMES || (body[at]! & 0x7e) !== 0) return null;
    const length = new DataView(body.buffer, body.byteOffset + at + 1, 4).getUint32(0);
    at += 5;
    if (length > body.length - at) return null;
    messages.push(body.subarray(at, at + length));
    at += length;
  }
  return messages;
}

const PRINTABLE = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\r\n\t]+$/u;

/** Sixteen bytes as a UUID is written: the form in which ids of people and conversations are known. */
function uuidOf(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Keeps texts, ids and numbers of a message of unknown shape as fields under their numbers, counts the rest
 * as closed. Returns false where the bytes are no message.
 */
export function readUnknownMessage(draft: Draft, bytes: Uint8Array, at: string, depth = 0): boolean {
  const fields = depth > MAX_DEPTH ? null : decodeWire(bytes);
  if (!fields) return false;
  const encodings = [...draft.encodings, 'protobuf'];
  for (const { number, value } of fields) {
    const place = `${at}.${number}`;
    if (!(value instanceof Uint8Array)) {
      if (value > 1n)
        draft.field(place, '', value > 9_007_199_254_740_991n ? String(value) : Number(value), encodings);
      continue;
    }
    if (value.length === 0) continue;
    const text = textOf(value);
    if (text !== null && PRINTABLE.test(text)) draft.field(place, '', text, encodings);
    else if (value.length === 16) draft.field(place, '', uuidOf(value), encodings);
    else if (!readUnknownMessage(draft, value, place, depth + 1)) draft.closed(value.length);
  }
  return true;
}
