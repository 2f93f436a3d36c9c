import { findByte, findBytes } from './find-byte.ts';
import type { Sink } from './sink.ts';

/**
 * Sentry envelopes (develop.sentry.dev/sdk/data-model/envelopes): a line of JSON, then for each item a line of
 * JSON with its type and perhaps its length, and its payload, which may be bytes.
 */
const MAX_ITEMS = 500;
/** Longest header line that is looked for. */
const MAX_HEADER = 16_384;
const LINE = 0x0a;

const encoder = new TextEncoder();
const SIGNS = ['"dsn"', '"sent_at"', '"event_id"', '"sdk"'].map((sign) => encoder.encode(sign));
const TYPE = encoder.encode('"type"');
const LENGTH = encoder.encode('"length"');

/** True where `b[start, end)` begins with an envelope's header and an item's. */
export function isSentryEnvelope(b: Uint8Array, start: number, end: number): boolean {
  if (b[start] !== 0x7b) return false;
  const stop = lineEnd(b, start, end);
  if (stop >= end || stop - start > MAX_HEADER || b[stop + 1] !== 0x7b) return false;
  // An envelope without a word of itself has an empty header.
  if (stop - start > 2 && !SIGNS.some((sign) => holds(b, sign, start, stop))) return false;
  const next = lineEnd(b, stop + 1, end);
  return next < end && next - stop < MAX_HEADER && holds(b, TYPE, stop + 1, next);
}

/** Walks the header, the items' headers and their payloads, each as text or bytes of its own. */
export function walkSentryEnvelope(b: Uint8Array, start: number, end: number, sink: Sink): number {
  let at = lineEnd(b, start, end);
  sink.named('header');
  sink.text(start, at);
  sink.close();
  at++;
  for (let n = 0; at < end && n < MAX_ITEMS; n++) {
    while (b[at] === LINE && at < end) at++;
    if (at >= end) break;
    const head = at;
    const headEnd = lineEnd(b, head, end);
    const from = Math.min(headEnd + 1, end);
    const length = lengthIn(b, head, headEnd);
    at = length < 0 ? lineEnd(b, from, end) : Math.min(end, from + length);
    sink.named('items');
    sink.open(-1, 0, n);
    sink.named('header');
    sink.text(head, headEnd);
    sink.close();
    sink.named('payload');
    sink.binary(from, at);
    sink.close();
    sink.close();
    sink.close();
  }
  return at;
}

function lineEnd(b: Uint8Array, from: number, end: number): number {
  const at = findByte(b, LINE, from, end);
  return at < 0 ? end : at;
}

function holds(b: Uint8Array, what: Uint8Array, from: number, to: number): boolean {
  return findBytes(b, what, from, to) >= 0;
}

/** The length that an item's header tells; -1 where it tells none. */
function lengthIn(b: Uint8Array, from: number, to: number): number {
  let i = findBytes(b, LENGTH, from, to);
  if (i < 0) return -1;
  i += LENGTH.length;
  while (i < to && (b[i]! <= 0x20 || b[i] === 0x3a)) i++;
  let length = -1;
  for (let n = 0; i < to && n < 9 && b[i]! >= 0x30 && b[i]! <= 0x39; i++, n++)
    length = Math.max(0, length) * 10 + b[i]! - 0x30;
  return length;
}
