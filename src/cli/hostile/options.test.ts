import { afterEach, expect, it, vi } from 'vitest';
import { BadInput } from '../audit/bad-input.ts';
import { runCommand } from '../commands.ts';
import { readHostileOptions } from './options.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('takes what is told, else the environment’s and its own', () => {
  vi.stubEnv('CANDOR_RUNS', '70');
  expect(readHostileOptions({})).toEqual({ runs: 70, workers: 1, seed: 1, only: null });
  expect(readHostileOptions({ runs: '8', workers: '2', seed: '3', only: '412.7' })).toEqual({
    runs: 8,
    workers: 2,
    seed: 3,
    only: { number: 412, damages: [7] },
  });
});

it.each([
  [{ runs: '0' }, /^--runs 0: not a whole number from 1 to/],
  [{ workers: '257' }, /^--workers 257: not a whole number from 1 to 256/],
  [{ seed: '-1' }, /^--seed -1/],
  [{ only: 'x' }, /^--only x/],
])('refuses %j', (options, line) => {
  expect(() => readHostileOptions(options)).toThrow(BadInput);
  expect(() => readHostileOptions(options)).toThrow(line);
});

it.each([
  [['--only', 'nope'], /--only nope: .*benches are detect, detect-hostile, apps/],
  [['--only', 'detect'], /a bench is named without --only: bench detect/],
  [['--runs', '-3'], /--runs -3/],
  [['detect', 'detect-hostile', '--seed', '0'], /--seed 0/],
  [['detect', '--seed', '1'], /--seed is for detect-hostile/],
])('bench %j is refused before the first bench runs', async (argv, line) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await runCommand('bench', argv)).toBe(2);
  expect(told.mock.calls.flat().join('\n')).toMatch(/^.+$/);
  expect(told.mock.calls.flat().join('\n')).toMatch(line);
  expect(said).not.toHaveBeenCalled();
});
