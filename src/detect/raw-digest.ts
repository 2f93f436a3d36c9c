import { BYTES } from './digests.ts';
import type { Scan } from './scan.ts';

/** Bytes of the shortest digest that is told, and of the longest. */
const SHORTEST = 8;
const LONGEST = 64;

/** The digest of one of the person's values that `[from, to)` is as bytes, or a UUID as bytes; negative where it is none. */
export function digestAt(scan: Scan, from: number, to: number): number {
  const length = to - from;
  return length < SHORTEST || length > LONGEST ? -1 : scan.needles.digests.find(scan.bytes, from, length);
}

/** Tells what `[from, to)` is as bytes; false where it is no digest. */
export function rawDigest(scan: Scan, from: number, to: number): boolean {
  const entry = digestAt(scan, from, to);
  if (entry < 0) return false;
  const { digests, recipes } = scan.needles;
  const recipe = recipes[digests.recipeOf(entry)]!;
  scan.identity(digests.ownerOf(entry), recipe, from, to, recipe !== BYTES);
  return true;
}
