/** Whole numbers as ascending, disjoint ranges: first and last of each, one after another: `[0, 4, 7, 7]`. */
export type Ranges = readonly number[];

/** With `first` to `last` added. Numbers mostly come in order: then the last range only grows. */
export function withRange(ranges: Ranges, first: number, last: number): Ranges {
  const out: number[] = [];
  let [low, high] = [first, last];
  let at = 0;
  for (; at < ranges.length && ranges[at + 1]! < low - 1; at += 2) out.push(ranges[at]!, ranges[at + 1]!);
  for (; at < ranges.length && ranges[at]! <= high + 1; at += 2) {
    low = Math.min(low, ranges[at]!);
    high = Math.max(high, ranges[at + 1]!);
  }
  return [...out, low, high, ...ranges.slice(at)];
}

export function inRanges(ranges: Ranges, number: number): boolean {
  for (let at = ranges.length - 2; at >= 0; at -= 2) {
    if (ranges[at]! <= number) return number <= ranges[at + 1]!;
  }
  return false;
}

/** How many numbers below the highest are missing, counted from 0. */
export function missingIn(ranges: Ranges): number {
  let missing = 0;
  for (let at = 0, next = 0; at < ranges.length; at += 2) {
    missing += ranges[at]! - next;
    next = ranges[at + 1]! + 1;
  }
  return missing;
}
