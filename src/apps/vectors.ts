/** Vectors: byte strings of a protocol with what they say, for the tests and for the table in README.md. */
import type { DataTypeMember } from '../model/data-types.ts';
import type { Payload } from '../model/payload.ts';
import type { Reading } from '../model/reading.ts';
import { type App, readPayload } from './index.ts';
import { payloadOf } from './payload-of.ts';

export interface Vector {
  name: string;
  /** Kind of bytes: `stanza`, `frame`, … */
  what: string;
  payload: Partial<Omit<Payload, 'body'>> & { hex?: string; text?: string; json?: unknown };
  /**
   * Where the bytes come from: made with another `implementation`, in a shape that others `recording`s or
   * descriptions show, or made by `hand` after the specification.
   */
  by: 'implementation' | 'recording' | 'hand';
  /** Data types that must be recognised. */
  carries: DataTypeMember[];
  /** Received, so nothing leaves by it. */
  inbound?: boolean;
  /** Ciphertext: must be recognised as the protocol's own and stay closed. */
  closed?: boolean;
  /** Company that the shape alone must tell, for telemetry. */
  entity?: string;
  decoded?: unknown;
}

export interface VectorFile {
  source: string;
  vectors: Vector[];
}

/** Types that are an accusation where the bytes do not hold them. */
const NEVER_EXTRA: readonly DataTypeMember[] = [
  'message-content',
  'contact-list',
  'precise-location',
  'search-query',
];

/** Bytes that a hex string stands for. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** The payload that a vector stands for. */
export function vectorPayload(vector: Vector): Payload {
  const { hex, text, json, ...rest } = vector.payload;
  const body =
    hex !== undefined ? bytesOfHex(hex) : json !== undefined ? JSON.stringify(json) : (text ?? null);
  const { text: isText, ...payload } = payloadOf(body, rest);
  return { ...payload, ...(isText && rest.channel === 'websocket' ? { text: true } : {}) };
}

export interface VectorResult {
  reading: Reading | null;
  /** Of `carries`, what was not recognised. */
  missing: DataTypeMember[];
  /** Recognised although the bytes do not hold it. */
  wrong: DataTypeMember[];
}

/** Reads a vector as the product does and holds the items against what it carries. */
export function checkVector(app: App, vector: Vector): VectorResult {
  const reading = readPayload(vectorPayload(vector), app);
  const found = new Set(reading?.items.map(({ dataType }) => dataType));
  const allowed = new Set(vector.carries);
  return {
    reading,
    missing: vector.carries.filter((type) => !found.has(type)),
    wrong: vector.inbound ? [...found] : NEVER_EXTRA.filter((type) => found.has(type) && !allowed.has(type)),
  };
}
