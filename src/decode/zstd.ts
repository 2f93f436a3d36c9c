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

/** Sizes of the field that tells a frame's content size, by the descriptor's upper bits. */
const CONTENT_FIELD = [1, 2, 4, 8];

/** Size of the content that a frame of a single segment tells, which is set aside before the first byte comes out. */
function segmentSize(frame: Uint8Array): number {
  const descriptor = frame[4]!;
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  let size = 0;
  for (let i = CONTENT_FIELD[descriptor >> 6]! - 1; i >= 0; i--) size = size * 256 + (frame[at + i] ?? 0);
  return size;
}

/** Largest block (RFC 8878 §3.1.1.2.4), which a window must hold. */
const BLOCK_LOG = 17;

/** The frame with a window no larger than `room` and a block: what is not kept is not looked back on. */
function narrowed(frame: Uint8Array, room: number): Uint8Array | null {
  if ((frame[4]! & 0x20) !== 0) return segmentSize(frame) <= room * FEW ? frame : null;
  const log = Math.max(BLOCK_LOG, 32 - Math.clz32(room - 1));
  frame[5] = Math.min(frame[5]!, (log - 10) << 3);
  return frame;
}

/** A frame that tells of so many times more than there is room for is none of ours. */
const FEW = 64;

/**
 * Decodes a Zstandard frame in `bytes[start, end)` into `out`, block by block, with fzstd. Returns the bytes
 * written: `out.length` where it was filled before the end; -1 where the frame is malformed or asks for too much.
 */
export function zstdInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  if (!isZstd(bytes, start, end)) return -1;
  const frame = narrowed(bytes.slice(start, end), out.length);
  if (frame === null) return -1;
  let n = 0;
  try {
    new Decompress((chunk) => {
      const copied = Math.min(chunk.length, out.length - n);
      out.set(chunk.subarray(0, copied), n);
      n += copied;
      if (copied < chunk.length) throw new Full();
    }).push(frame, true);
  } catch (error) {
    if (!(error instanceof Full)) return n > 0 ? n : -1;
  }
  return n;
}
