import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mayAnswer } from './answer.ts';
import { StandingStill } from './standing-still.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says since when a background cannot begin, until it can', async () => {
  let begin = () => {};
  const ready = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const told: (number | null)[] = [];
  const still = new StandingStill(ready, 7, () => told.push(still.since));
  expect(still.since).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([7, null]);
});

it('says nothing of one that begins in time', async () => {
  const changed = vi.fn();
  const still = new StandingStill(Promise.reject(new Error('no')), 7, changed);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([still.since, changed.mock.calls.length]).toEqual([null, 0]);
});

it('answers what is not asked of the log though the background cannot begin', async () => {
  const never = new Promise(() => undefined);
  const answered: string[] = [];
  for (const kind of ['settings', 'flush'] as const)
    void mayAnswer({ kind }, never).then(() => answered.push(kind));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answered).toEqual(['settings']);
});
