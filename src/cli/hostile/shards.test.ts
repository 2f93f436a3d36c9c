import { expect, test } from 'vitest';
import type { HostileResult } from './result.ts';
import { searchInShards } from './shards.ts';

test('stopped at the first report, two processes end with what they have', { timeout: 60_000 }, async () => {
  const stop = new AbortController();
  const heard: HostileResult[] = [];
  const progress = (soFar: HostileResult) => {
    heard.push(soFar);
    stop.abort();
  };
  const result = await searchInShards({ runs: 900_000_000, seed: 5, workers: 2 }, progress, stop.signal);
  expect(heard.length).toBeGreaterThan(1);
  expect(result.thrown).toBe(0);
  expect(result.runs).toBeGreaterThanOrEqual(heard[0]!.runs);
  expect(result.runs).toBeGreaterThan(0);
});
