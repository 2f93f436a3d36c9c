import { Decompress } from 'fzstd';

/** True where `bytes[start, end)` begins with a Zstandard frame (RFC 8878 §3.1.1). */
export function isZstd(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= 9 &&
    bytes[start] === 0x28 &&
    bytes[start + 1] === 0xb5 &&
    bytes[start + 2] === 0x2f &&
    bytes[start + 3] === 0xfd
  );
}

class Full extends Error {}

/** Largest window that a frame may ask for: what it asks for is set aside before the first byte comes out. */
const MAX_WINDOW = 8 << 20;

/** Size of the window that a frame's header asks for, in bytes. */
function windowSize(bytes: Uint8Array, start: number): number {
  const descriptor = bytes[start + 4]!;
  if ((descriptor & 0x20) === 0) {
    const byte = bytes[start + 5]!;
    const base = 2 ** (10 + (byte >> 3));
    return base + (base / 8) * (byte & 7);
  }
  const at = start + 5 + [0, 1, 2, 4][descriptor & 3]!;
  const width = [1, 2, 4, 8][descriptor >> 6]!;
  let size = 0;
  for (let i = width - 1; i >= 0; i--) size = size * 256 + (bytes[at + i] ?? 0);
  return size;
}

/**
 * Decodes a Zstandard frame in `bytes[start, end)` into `out`, block by block, with fzstd. Returns the bytes
 * written: `out.length` where it was filled before the end; -1 where the frame is malformed or asks for too much.
 */
export function zstdInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  if (!isZstd(bytes, start, end) || windowSize(bytes, start) > MAX_WINDOW) return -1;
  let n = 0;
  try {
    new Decompress((chunk) => {
      const copied = Math.min(chunk.length, out.length - n);
      out.set(chunk.subarray(0, copied), n);
      n += copied;
      if (copied < chunk.length) throw new Full();
    }).push(bytes.slice(start, end), true);
  } catch (error) {
    if (!(error instanceof Full)) return n > 0 ? n : -1;
  }
  return n;
}
