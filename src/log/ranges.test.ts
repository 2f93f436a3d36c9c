import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRanges, missingIn, type Ranges, withRange } from './ranges.ts';

describe('ranges', () => {
  it('grow in order, close gaps and join', () => {
    expect(withRange([], 0, 4)).toEqual([0, 4]);
    expect(withRange([0, 4], 5, 9)).toEqual([0, 9]);
    expect(withRange([0, 4], 7, 7)).toEqual([0, 4, 7, 7]);
    expect(withRange([0, 4, 7, 7], 5, 6)).toEqual([0, 7]);
  });

  it('hold what a set would hold', () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(some, (added) => {
        let ranges: Ranges = [];
        const set = new Set<number>();
        for (const [first, more] of added) {
          ranges = withRange(ranges, first, first + more);
          for (let n = first; n <= first + more; n++) set.add(n);
        }
        const highest = Math.max(-1, ...set);
        expect(missingIn(ranges)).toBe(highest + 1 - set.size);
        for (let n = 0; n <= 70; n++) expect(inRanges(ranges, n)).toBe(set.has(n));
      }),
    );
  });
});
