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

/** What was looked for last, and for each of its lengths how much of it stands at its end again. */
let known: Uint8Array | null = null;
let again = new Uint16Array(0);

function learn(what: Uint8Array): void {
  if (known === what) return;
  known = what;
  again = new Uint16Array(what.length + 1);
  for (let i = 1, k = 0; i < what.length; i++) {
    while (k > 0 && what[i] !== what[k]) k = again[k]!;
    if (what[i] === what[k]) k++;
    again[i + 1] = k;
  }
}

/**
 * First place of some bytes, of which there are from one to 65,535, in `b[from, to)`, or -1. Looks at no byte more
 * than twice, whatever they are (Knuth, Morris and Pratt).
 */
export function findBytes(b: Uint8Array, what: Uint8Array, from: number, to: number): number {
  learn(what);
  let k = 0;
  for (let i = from; i < to; i++) {
    if (k === 0) {
      i = findByte(b, what[0]!, i, to);
      if (i < 0) return -1;
    } else while (k > 0 && b[i] !== what[k]) k = again[k]!;
    if (b[i] === what[k]) k++;
    if (k === what.length) return i - k + 1;
  }
  return -1;
}
