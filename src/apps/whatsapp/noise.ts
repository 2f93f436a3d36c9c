/**
 * WhatsApp's socket frames: once the prologue `WA`, 6, dictionary version (before it perhaps `ED`, 0, 1 and
 * routing bytes), then frames of a three-byte length and, after the handshake, ciphertext.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading, rootOf } from '../draft.ts';
import { decodeWire } from '../protobuf.ts';

export interface NoiseMessage {
  /** Dictionary version of the prologue; null where the message has none. */
  dictionary: number | null;
  frames: Uint8Array[];
}

const uint24 = (bytes: Uint8Array, at: number) => (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;

/** The frames of one socket message; null where the lengths do not add up. */
export function decodeNoise(bytes: Uint8Array): NoiseMessage | null {
  let at = 0;
  if (bytes[0] === 0x45 && bytes[1] === 0x44 && bytes[2] === 0 && bytes[3] === 1 && bytes.length >= 7) {
    at = 7 + uint24(bytes, 4);
  }
  let dictionary: number | null = null;
  if (bytes[at] === 0x57 && bytes[at + 1] === 0x41 && bytes.length >= at + 4) {
    dictionary = bytes[at + 3]!;
    at += 4;
  }
  const frames: Uint8Array[] = [];
  while (at < bytes.length) {
    if (bytes.length - at < 3) return null;
    const length = uint24(bytes, at);
    at += 3;
    if (length === 0 || bytes.length - at < length) return null;
    frames.push(bytes.subarray(at, at + length));
    at += length;
  }
  return frames.length > 0 || dictionary !== null ? { dictionary, frames } : null;
}

/** The one-time key of a `HandshakeMessage{clientHello{ephemeral}}`; null for other frames. */
export function clientHelloKey(frame: Uint8Array): Uint8Array | null {
  const hello = decodeWire(frame)?.find(({ number, wire }) => number === 2 && wire === 2);
  const key =
    hello && decodeWire(hello.value as Uint8Array)?.find(({ number, wire }) => number === 1 && wire === 2);
  return key && (key.value as Uint8Array).length === 32 ? (key.value as Uint8Array) : null;
}

const KEY_BYTES = '32';

/**
 * The browser's own lasting key, which it hands over encrypted in the handshake: as long as a key, and the hash
 * of the handshake, as long too, authenticated along with it. Null for any other plaintext.
 */
export function readOwnKey(payload: Payload, bytes: Uint8Array): Draft | null {
  const along = payload.headers.find(([name]) => name === 'x-additional-data')?.[1];
  if (along !== KEY_BYTES || String(bytes.length) !== KEY_BYTES) return null;
  const draft = new Draft(payload, 'whatsapp/noise-finish');
  draft.note('public-key', rootOf(payload), '[public-key] of this browser, in the handshake');
  return draft;
}

const SEALED_KEY_BYTES = 48;

/** Bytes of a frame that are ciphertext: in a `HandshakeMessage{clientFinish{static, payload}}` its two parts. */
function sealedBytes(frame: Uint8Array): number {
  const [finish, ...others] = decodeWire(frame) ?? [];
  if (finish?.number !== 4 || finish.wire !== 2 || others.length > 0) return frame.length;
  const parts = decodeWire(finish.value as Uint8Array) ?? [];
  const [key, payload] = parts.map(({ value }) => (value instanceof Uint8Array ? value.length : 0));
  return parts.length === 2 && key === SEALED_KEY_BYTES ? key + payload! : frame.length;
}

/** Socket frames by size and time; the opening one, which holds a one-time key only, is read. */
export function readNoiseFrames(payload: Payload, bytes: Uint8Array): Reading {
  const message = decodeNoise(bytes);
  if (message?.dictionary != null && message.frames.every((frame) => clientHelloKey(frame))) {
    return new Draft(payload, 'whatsapp/noise-hello').done();
  }
  const wrapping = message?.frames.reduce((sum, frame) => sum + frame.length - sealedBytes(frame), 0) ?? 0;
  return opaqueReading('whatsapp/noise', bytes.length - wrapping);
}
