import { expect, test } from 'vitest';
import { readInputId } from './inputs.ts';
import { emptyResult, sumOf } from './result.ts';
import { DAMAGED, HostileSearch, replay } from './search.ts';

test('hostile inputs end without an exception and within bounds', { timeout: 60_000 }, async () => {
  const result = await new HostileSearch({ runs: 600, seed: 3, part: 0, of: 1 }).run();
  expect(result).toMatchObject({ runs: 600, thrown: 0, first: '' });
  // Fifty times the bar: a machine that does much else is no reason to fail, unbounded work is.
  expect(result.slowest?.cost).toBeLessThan(1000);
  expect(result.memory).toBeLessThan(300);
  expect(result.classes[DAMAGED]?.runs).toBeGreaterThan(30);
  const { id, bytes, kind } = result.slowest!;
  expect(replay(3, readInputId(id)!)).toMatchObject({ id, bytes, kind });
});

test('stopped, it tells what it has', async () => {
  const search = new HostileSearch({ runs: 1_000_000_000, seed: 1, part: 1, of: 2 });
  setTimeout(() => search.stop(), 50);
  const { runs } = await search.run();
  expect(runs).toBeGreaterThan(0);
  expect(runs).toBeLessThan(1_000_000);
});

test('the sum of two results', () => {
  const named = (cost: number) => ({ id: '1', kind: 'a', bytes: 1, cost });
  const one = {
    ...emptyResult(),
    runs: 2,
    classes: { a: { runs: 2, slowest: named(3) } },
    slowest: named(3),
    memory: 5,
  };
  const two = {
    ...emptyResult(),
    runs: 1,
    classes: { a: { runs: 1, slowest: named(4) }, b: { runs: 1, slowest: named(1) } },
    slowest: named(4),
    over: [named(21)],
    memory: 2,
  };
  expect(sumOf([one, two, emptyResult()])).toMatchObject({
    runs: 3,
    classes: { a: { runs: 3, slowest: { cost: 4 } }, b: { runs: 1, slowest: { cost: 1 } } },
    slowest: { cost: 4 },
    over: [{ cost: 21 }],
    memory: 5,
  });
});
