import { gzipData, inflateInto, isGzip, isZlib, zlibData } from '../decode/deflate.ts';

/** Deflate grows data at most this much (zlib's technical note). */
const MAX_RATIO = 1_032;

function inflate(bytes: Uint8Array, from: number, trailer: number, limit: number): Uint8Array | null {
  if (from < 0 || from >= bytes.length) return null;
  const room = Math.min(limit, (bytes.length - from) * MAX_RATIO) + 1;
  const out = new Uint8Array(room);
  const size = inflateInto(bytes, from, bytes.length - trailer, out);
  // A full buffer is a stream that would go on.
  return size < 0 || size >= room ? null : out.subarray(0, size);
}

/** Inflates zlib bytes (RFC 1950) up to `limit` bytes; null where they are broken, cut short or blow up. */
export function inflateZlib(bytes: Uint8Array, limit: number): Uint8Array | null {
  return isZlib(bytes, 0, bytes.length) ? inflate(bytes, zlibData(bytes, 0), 4, limit) : null;
}

/** Inflates gzip bytes (RFC 1952), likewise. */
export function gunzip(bytes: Uint8Array, limit: number): Uint8Array | null {
  return isGzip(bytes, 0, bytes.length) ? inflate(bytes, gzipData(bytes, 0, bytes.length), 8, limit) : null;
}
