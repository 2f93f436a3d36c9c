import { expect, test } from 'vitest';
import { searchHostile } from './bench-hostile.ts';
import { hostileInput } from './hostile-inputs.ts';
import { Seeded } from './seeded.ts';

test('a seed draws the same inputs again', () => {
  const draw = () => {
    const random = new Seeded(7);
    return Array.from({ length: 50 }, () => hostileInput(random, 512).bytes.toString('hex'));
  };
  expect(draw()).toEqual(draw());
  expect(new Set(draw()).size).toBeGreaterThan(40);
});

test('hostile inputs end without an exception and within bounds', { timeout: 60_000 }, () => {
  const result = searchHostile(600, 3);
  expect(result).toMatchObject({ runs: 600, thrown: 0, first: '' });
  // Fifty times the bar: a machine that does much else is no reason to fail, unbounded work is.
  expect(result.slowest).toBeLessThan(1000);
  expect(result.memory).toBeLessThan(300);
});
