import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rate } from './rate.ts';

it('never lets through more than what it may at once and over time', () => {
  const step = fc.tuple(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 0, max: 3000 }));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let time = 1e12;
      let passed = 0;
      let elapsed = 0;
      const may = rate(1000, 2, () => time);
      for (const [ms, size] of steps) {
        time += ms;
        elapsed += Math.max(0, ms);
        if (may(size)) passed += size;
        expect(passed).toBeLessThanOrEqual(1000 + 2 * elapsed);
      }
    }),
  );
});

it('lets all through that keeps its pace', () => {
  let time = 0;
  const may = rate(1000, 2, () => time);
  expect(may(1000)).toBe(true);
  expect(may(1)).toBe(false);
  for (let i = 0; i < 1000; i++) {
    time += 10;
    expect(may(20)).toBe(true);
  }
});
