/** Bytes that are compared one by one before the search is worth a call. */
const NEAR = 64;

/**
 * First place of a byte in `b[from, to)`, or -1. `indexOf` alone knows no end: in a large buffer it would read on
 * behind every short value.
 */
export function findByte(b: Uint8Array, byte: number, from: number, to: number): number {
  const near = Math.min(to, from + NEAR);
  for (let i = from; i < near; i++) if (b[i] === byte) return i;
  if (near >= to) return -1;
  const at = b.subarray(near, to).indexOf(byte);
  return at < 0 ? -1 : near + at;
}

/** First place of some bytes, of which there is at least one, in `b[from, to)`, or -1. */
export function findBytes(b: Uint8Array, what: Uint8Array, from: number, to: number): number {
  const last = to - what.length + 1;
  for (let at = findByte(b, what[0]!, from, last); at >= 0; at = findByte(b, what[0]!, at + 1, last)) {
    let k = 1;
    while (k < what.length && b[at + k] === what[k]) k++;
    if (k === what.length) return at;
  }
  return -1;
}
