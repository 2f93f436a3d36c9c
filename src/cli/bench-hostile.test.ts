import { expect, test } from 'vitest';
import { bench } from './bench.ts';
import type { BenchLine } from './bench-detect.ts';
import { benchHostile } from './bench-hostile.ts';

async function linesOf(options: Parameters<typeof benchHostile>[1]): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  await benchHostile((line) => lines.push(line), options);
  return lines;
}

test('the figures of a run in two processes, of each class too', { timeout: 60_000 }, async () => {
  const lines = await linesOf({ runs: '400', workers: '2', seed: '3' });
  const figure = (name: string) => lines.find((line) => line.name === name)?.value;
  expect(figure('hostile inputs searched')).toBe(400);
  expect(figure('hostile: exceptions')).toBe(0);
  expect(figure('hostile: own values')).toBeGreaterThan(30);
});

test('one input that a run has named', { timeout: 30_000 }, async () => {
  const [cost, items] = await linesOf({ only: '412.7.9' });
  expect(cost).toMatchObject({ name: 'hostile input 412.7.9', unit: 'ms a megabyte' });
  expect(items).toMatchObject({ unit: 'items' });
});

test.each([
  [['detect-hostile', '--runs', 'many'], '--runs many: not a whole number from 1 to 999999999'],
  [['detect-hostile', '--workers', '0'], '--workers 0: not a whole number from 1 to 256'],
  [['detect-hostile', '--only', '4.x'], '--only 4.x: an input as a run names it, 412 or 412.7.9'],
  [['policy', '--seed', '2'], '--seed is for detect-hostile'],
])('%j is refused in one line', async (argv, message) => {
  await expect(bench(argv)).rejects.toThrow(message);
});
