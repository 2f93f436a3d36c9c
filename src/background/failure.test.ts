import { afterEach, expect, it, vi } from 'vitest';
import { Failure } from './failure.ts';

afterEach(() => vi.useRealTimers());

it('lets nothing be tried for longer and longer, to eight seconds, until something succeeds', async () => {
  let now = 7;
  const failure = new Failure(() => now);
  const error = new Error('full');
  const fail = () => expect(failure.watch(() => Promise.reject(error))).rejects.toBe(error);
  expect(() => failure.check()).not.toThrow();
  const pauses: number[] = [];
  for (let i = 0; i < 8; i++) {
    await fail();
    const from = now;
    for (; ; now++) {
      try {
        failure.check();
        break;
      } catch (thrown) {
        expect(thrown).toBe(error);
      }
    }
    pauses.push(now - from);
  }
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  expect(failure.since).toBe(7);
  failure.clear();
  expect(failure.since).toBeNull();
  await fail();
  expect(failure.since).toBe(now);
  now += 250;
  expect(() => failure.check()).not.toThrow();
});

it('waits no longer for it that the clock is put back', async () => {
  let now = 90_000_000;
  const failure = new Failure(() => now);
  await expect(failure.watch(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(() => failure.check()).toThrow('full');
  now -= 86_400_000;
  expect(() => failure.check()).not.toThrow();
});

it('takes a write that does not come to an end for a failing one, until it does', async () => {
  vi.useFakeTimers();
  const late = vi.fn();
  const failure = new Failure(() => 3, late);
  let finish: (value: string) => void = () => undefined;
  const write = failure.watch(() => new Promise<string>((resolve) => (finish = resolve)));
  vi.advanceTimersByTime(4999);
  expect([failure.since, late.mock.calls.length]).toEqual([null, 0]);
  vi.advanceTimersByTime(1);
  expect([failure.since, late.mock.calls.length]).toEqual([3, 1]);
  finish('done');
  expect(await write).toBe('done');
  failure.clear();
  expect(failure.since).toBeNull();
});

it('waits no longer for what only reads', async () => {
  vi.useFakeTimers();
  const failure = new Failure(() => 3);
  const read = expect(failure.watchRead(() => new Promise(() => {}))).rejects.toThrow('does not answer');
  vi.advanceTimersByTime(5000);
  await read;
  expect(failure.since).toBe(3);
  expect(() => failure.check()).toThrow('does not answer');
  failure.clear();
  expect(await failure.watchRead(async () => 7)).toBe(7);
  expect(failure.since).toBeNull();
});
