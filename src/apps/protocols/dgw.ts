/**
 * DGW, the gateway socket of Facebook and Instagram: frames of a type byte, a stream id, a little-endian
 * length and JSON. Layout after mautrix/meta, pkg/messagix/dgw/frames.go.
 */

import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading, rootOf, textOf } from '../draft.ts';
import { type Json, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';
import { isLightspeed, readLightspeed } from './lightspeed.ts';

export type DgwFrameKind =
  | 'Drain'
  | 'Deauth'
  | 'Ping'
  | 'Pong'
  | 'Ack'
  | 'Data'
  | 'EndOfData'
  | 'EstabStream';

export interface DgwFrame {
  kind: DgwFrameKind;
  stream: number;
  payload: Uint8Array;
}

const MAX_FRAMES = 1_000;
const EMPTY = new Uint8Array();

/** Bytes of a frame without a length of its own. */
const FIXED: Readonly<Record<number, readonly [DgwFrameKind, number]>> = {
  4: ['Deauth', 1],
  9: ['Ping', 1],
  10: ['Pong', 1],
  14: ['EndOfData', 3],
};

function frameAt(bytes: Uint8Array, at: number): [frame: DgwFrame, next: number] | null {
  const type = bytes[at]!;
  const fixed = FIXED[type];
  if (fixed) {
    const [kind, size] = fixed;
    if (bytes.length - at < size) return null;
    const stream = size === 3 ? bytes[at + 1]! | (bytes[at + 2]! << 8) : 0;
    return [{ kind, stream, payload: EMPTY }, at + size];
  }
  if (type === 3) {
    const whole = bytes.length - at >= 5 && bytes[at + 1] === 1 && !bytes[at + 2] && !bytes[at + 3];
    return whole ? [{ kind: 'Drain', stream: 0, payload: EMPTY }, at + 5] : null;
  }
  if (bytes.length - at < 6) return null;
  const stream = bytes[at + 1]! | (bytes[at + 2]! << 8);
  const length = bytes[at + 3]! | (bytes[at + 4]! << 8) | (bytes[at + 5]! << 16);
  const end = at + 6 + length;
  if (end > bytes.length) return null;
  if (type === 12) return length === 2 ? [{ kind: 'Ack', stream, payload: EMPTY }, end] : null;
  if (type === 15) return [{ kind: 'EstabStream', stream, payload: bytes.subarray(at + 6, end) }, end];
  // Data begins with an acknowledgement number, extended data with a content type after it.
  const head = type === 13 ? 2 : type === 17 ? 3 : -1;
  if (head < 0 || length < head) return null;
  return [{ kind: 'Data', stream, payload: bytes.subarray(at + 6 + head, end) }, end];
}

/** The frames of one socket message; null where they do not fill it exactly. */
export function decodeDgw(bytes: Uint8Array): DgwFrame[] | null {
  const frames: DgwFrame[] = [];
  let at = 0;
  while (at < bytes.length) {
    const read = frames.length < MAX_FRAMES ? frameAt(bytes, at) : null;
    if (!read) return null;
    frames.push(read[0]);
    at = read[1];
  }
  return frames.length > 0 ? frames : null;
}

/** Parameters of a stream, and keys inside its JSON. */
const STREAM_KEYS: KeyRules = {
  ...DEVICE_KEYS,
  xdgwappxrshttpreferer: 'page-url',
  xdgwappxrsshttpreferer: 'page-url',
  xdgwdeviceid: 'device-identifier',
  xdgwuuid: 'user-id',
  httpreferer: 'page-url',
};

const GATEWAY = /^wss:\/\/gateway\.(facebook|instagram|messenger)\.com\/ws\/|[?&]x-dgw-/;

/** The query of the socket's address says who connects, and with which device. */
function readConnect(payload: Payload): Reading | null {
  const draft = new Draft(payload, 'dgw/connect');
  for (const [name, value] of parseAddress(payload.url)?.searchParams ?? []) {
    const at = `url.query.${name}`;
    draft.field(at, name, value);
    if (name === 'x-dgw-uuid' && value !== '0') draft.note('user-id', at, `${name}: [user-id]`);
    else if (name === 'x-dgw-deviceid') draft.note('device-identifier', at, `${name}: ${value}`);
    else if (name === 'x-dgw-loggingid') draft.note('device-identifier', at, `${name}: ${value}`);
  }
  return draft.done();
}

function readJsonFrame(draft: Draft, frame: DgwFrame, json: Json, at: string): string {
  if (frame.kind === 'Data' && isLightspeed(json)) {
    return readLightspeed(draft, json, at)[0] ?? 'request';
  }
  readKeyed(draft, json, at, STREAM_KEYS);
  if (/"falco:|"event_name"|"logging_event"/.test(JSON.stringify(json).slice(0, 4_000))) {
    draft.note('usage-event', at, 'logged event');
  }
  return frame.kind === 'EstabStream' ? 'open-stream' : 'data';
}

/** A DGW socket message; null for anything else, opaque where the gateway's own bytes make no frames. */
export function decodeDgwPayload(payload: Payload): Reading | null {
  const { body, channel, url } = payload;
  if (channel !== 'websocket') return null;
  const gateway = GATEWAY.test(url);
  if (!body) return gateway ? readConnect(payload) : null;
  if (body.length === 0 || (!gateway && (payload.text || body.length < 8))) return null;
  const frames = decodeDgw(body);
  if (!frames) return gateway ? opaqueReading('dgw', body.length) : null;

  const draft = new Draft(payload, 'dgw/control', ['dgw']);
  const location = `${rootOf(payload)}(dgw)`;
  let known = gateway;
  for (const [index, frame] of frames.entries()) {
    if (frame.payload.length === 0) continue;
    const at = frames.length === 1 ? location : `${location}[${index}]`;
    const text = textOf(frame.payload);
    const json = text === null ? undefined : parseJson(text);
    if (json === undefined || typeof json !== 'object') draft.closed(frame.payload.length);
    else {
      known = true;
      draft.kind = `dgw/${readJsonFrame(draft, frame, json, at)}`;
    }
  }
  return known ? draft.done() : null;
}
