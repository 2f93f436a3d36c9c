import { realm } from './realm.ts';

/** Bytes of bodies that a frame's hooks read at once at most, and on average in a millisecond. */
const AT_ONCE = 8_388_608;
const PER_MS = 256;
/** What reading a body costs however small it is, in bytes. */
const EACH = 4096;
/** Once all is used up, so much must have come back before bodies are read again: in one go, not one by one. */
const ENOUGH = 1_048_576;
const { max, min } = realm.Math;

/**
 * Tells of each body whether it may be copied, by its size in bytes. Each counts as 4 KiB more than it is; a frame may
 * have 8 MiB read at once and 256 KiB a second on average: some 1,600 messages of 1 KiB, then 50 a second. What it sends
 * faster is noted by its size alone. `now` in milliseconds.
 */
export function allowance(now: () => number): (size: number) => boolean {
  let left = AT_ONCE;
  let at = now();
  let isSpent = false;
  return (size) => {
    if (size === 0) return true;
    const time = now();
    if (time > at) left = min(AT_ONCE, left + (time - at) * PER_MS);
    at = time;
    const cost = size + EACH;
    isSpent = left < (isSpent ? max(ENOUGH, cost) : cost);
    if (!isSpent) left -= cost;
    return !isSpent;
  };
}
