/**
 * Lets through `most` at once and `perMs` a millisecond on average; tells of each whether it may pass, by its size.
 * `now` in milliseconds; a clock that goes back stands still.
 */
export function rate(most: number, perMs: number, now: () => number): (size: number) => boolean {
  let left = most;
  let at = now();
  return (size) => {
    const time = now();
    if (time > at) left = Math.min(most, left + (time - at) * perMs);
    at = time;
    if (size > left) return false;
    left -= size;
    return true;
  };
}
