import { inflateInto } from '../decode/deflate.ts';
import { gzipData, isGzip, isZlib, zlibData } from '../decode/gzip.ts';

/** Deflate grows data at most this much (zlib's technical note). */
const MAX_RATIO = 1_032;

/** How much larger than the packed bytes the first buffer is, and each further one than the one before. */
const GROWTH = 8;

/**
 * Tries with a buffer of what is usual, and a larger one only where that was filled: one that is large enough for
 * anything costs more to clear than most bodies cost to read.
 */
function inflate(bytes: Uint8Array, from: number, trailer: number, limit: number): Uint8Array | null {
  if (from < 0 || from >= bytes.length) return null;
  const most = Math.min(limit, (bytes.length - from) * MAX_RATIO) + 1;
  for (let room = (bytes.length - from) * GROWTH; ; room *= GROWTH) {
    const out = new Uint8Array(Math.min(room, most));
    const size = inflateInto(bytes, from, bytes.length - trailer, out);
    if (size < 0) return null;
    if (size < out.length) return out.subarray(0, size);
    // A full buffer is a stream that would go on.
    if (out.length === most) return null;
  }
}

/** Inflates zlib bytes (RFC 1950) up to `limit` bytes; null where they are broken, cut short or blow up. */
export function inflateZlib(bytes: Uint8Array, limit: number): Uint8Array | null {
  return isZlib(bytes, 0, bytes.length) ? inflate(bytes, zlibData(bytes, 0), 4, limit) : null;
}

/** Inflates gzip bytes (RFC 1952), likewise. */
export function gunzip(bytes: Uint8Array, limit: number): Uint8Array | null {
  return isGzip(bytes, 0, bytes.length) ? inflate(bytes, gzipData(bytes, 0, bytes.length), 8, limit) : null;
}
