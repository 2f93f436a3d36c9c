import { readFileSync } from 'node:fs';
import type { Vector, VectorFile } from '../../src/apps/vectors.ts';
import type { DataTypeMember } from '../../src/model/data-types.ts';

/** How a page sends: which of the browser's calls. */
export type How = 'websocket' | 'fetch' | 'xhr' | 'beacon' | 'image' | 'form';

/** One thing that a client sends, and what it gives away. */
export interface Row {
  name: string;
  how: How;
  method: string;
  url: string;
  headers: readonly (readonly [name: string, value: string])[];
  hex?: string;
  text?: string;
  /** Parts of a FormData; `file` is the hex of a file's bytes. */
  form?: readonly { name: string; value?: string; file?: string }[];
  /** Sent from a worker of the page's. */
  inWorker?: boolean;
  /** Data types that the audit must recognise in it. */
  carries: readonly DataTypeMember[];
  /** Ciphertext: must stay closed. */
  closed: boolean;
}

/** The vectors of an app's folder. */
export function vectorsOf(app: string): Vector[] {
  const file = new URL(`../../src/apps/${app}/vectors.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).vectors;
}

const HOWS: ReadonlySet<string> = new Set<How>(['websocket', 'fetch', 'xhr', 'beacon', 'image', 'form']);

/** A vector as a row of the table; null for what crosses to a worker or to encryption, or was received. */
export function rowOf(vector: Vector): Row | null {
  const { channel = 'websocket', method = '', url = '', contentType, hex, text, json } = vector.payload;
  if (!HOWS.has(channel) || vector.inbound) return null;
  const headers = vector.payload.headers ?? [];
  return {
    name: vector.name,
    how: channel as How,
    method: method || 'GET',
    url,
    headers: contentType ? [...headers, ['content-type', contentType]] : headers,
    ...(hex !== undefined ? { hex } : {}),
    ...(json !== undefined ? { text: JSON.stringify(json) } : text !== undefined ? { text } : {}),
    carries: vector.carries,
    closed: vector.closed ?? false,
  };
}

/** Every vector of an app that a page can send. */
export function rowsOf(app: string): Row[] {
  return vectorsOf(app).flatMap((vector) => rowOf(vector) ?? []);
}
