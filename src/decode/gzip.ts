import { findByte } from './find-byte.ts';

/** True where `bytes[start, end)` begins with a zlib header (CMF and FLG with a window of at most 32 KB). */
export function isZlib(bytes: Uint8Array, start: number, end: number): boolean {
  const cmf = bytes[start]!;
  return end - start >= 6 && (cmf & 15) === 8 && cmf <= 0x78 && ((cmf << 8) | bytes[start + 1]!) % 31 === 0;
}

/** True where `bytes[start, end)` begins with a gzip header. */
export function isGzip(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= 18 && bytes[start] === 0x1f && bytes[start + 1] === 0x8b && bytes[start + 2] === 8;
}

/** Where a zlib stream's data begins. */
export function zlibData(bytes: Uint8Array, start: number): number {
  return start + ((bytes[start + 1]! & 0x20) !== 0 ? 6 : 2);
}

/** Where a gzip member's data begins, or -1. */
export function gzipData(bytes: Uint8Array, start: number, end: number): number {
  const flags = bytes[start + 3]!;
  let i = start + 10;
  if ((flags & 4) !== 0) i += 2 + (bytes[i]! | (bytes[i + 1]! << 8));
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = findByte(bytes, 0, i, end);
    if (zero < 0) return -1;
    i = zero + 1;
  }
  if ((flags & 2) !== 0) i += 2;
  return i < end ? i : -1;
}
