import { Unzlib, unzlibSync } from 'fflate';

/** Deflate grows data at most this much (zlib's own technical note). */
const MAX_RATIO = 1_032;

class Enough extends Error {}

/** Inflates zlib bytes (RFC 1950) up to `limit` bytes; null where they are broken, cut short or blow up. */
export function inflateZlib(bytes: Uint8Array, limit: number): Uint8Array | null {
  if (bytes.length * MAX_RATIO <= limit) {
    try {
      return unzlibSync(bytes);
    } catch {
      return null;
    }
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Unzlib((part, final) => {
    size += part.length;
    if (size > limit) throw new Enough();
    parts.push(part);
    ended ||= final;
  });
  try {
    // Fed in pieces, so that a bomb is noticed before it has gone off.
    for (let at = 0; at < bytes.length; at += 4_096) {
      stream.push(bytes.subarray(at, at + 4_096), at + 4_096 >= bytes.length);
    }
  } catch {
    return null;
  }
  if (!ended) return null;
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
