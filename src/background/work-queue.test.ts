import { expect, it, vi } from 'vitest';
import { WorkQueue } from './work-queue.ts';

it('takes what gathers together, in order', async () => {
  const taken: number[][] = [];
  const queue = new WorkQueue<number>(Promise.resolve(), async (jobs) => void taken.push(jobs), 3);
  for (let i = 0; i < 7; i++) queue.push(i);
  await queue.drained();
  expect(taken).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  expect(queue.length).toBe(0);
});

it('lets gather what comes until it is quiet, unless it takes too long or is too much', async () => {
  vi.useFakeTimers();
  const taken: number[][] = [];
  const pace = { quietMs: 30, atMostMs: 100 };
  const queue = new WorkQueue<number>(Promise.resolve(), async (jobs) => void taken.push(jobs), 9, pace);
  for (let i = 0; i < 3; i++) {
    queue.push(i);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(taken).toEqual([]);
  await vi.advanceTimersByTimeAsync(30);
  expect(taken.splice(0)).toEqual([[0, 1, 2]]);

  const begun = performance.now();
  for (let i = 0; taken.length === 0; i++) {
    queue.push(i);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(performance.now() - begun).toBe(120);
  await vi.advanceTimersByTimeAsync(200);
  taken.splice(0);

  for (let i = 0; i < 20; i++) queue.push(i);
  await vi.advanceTimersByTimeAsync(0);
  expect(taken.map((jobs) => jobs.length)).toEqual([9, 9]);
  await vi.advanceTimersByTimeAsync(30);
  expect(taken.map((jobs) => jobs.length)).toEqual([9, 9, 2]);
  vi.useRealTimers();
});

it('lets nothing gather that somebody waits for', async () => {
  vi.useFakeTimers();
  const taken: number[][] = [[]];
  const pace = { quietMs: 60_000, atMostMs: 60_000 };
  const slow = new WorkQueue<number>(Promise.resolve(), async (jobs) => void taken.push(jobs), 9, pace);
  for (let i = 3; i < 7; i++) slow.push(i);
  await vi.advanceTimersByTimeAsync(1);
  await slow.drained();
  expect(taken.slice(1)).toEqual([[3, 4, 5, 6]]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

it('is drained of what was there though ever more comes', async () => {
  let isFlooding = true;
  const queue: WorkQueue<number> = new WorkQueue<number>(Promise.resolve(), async (jobs) => {
    await new Promise((resolve) => setTimeout(resolve));
    for (const job of jobs) if (isFlooding) queue.push(job + 1);
  });
  queue.push(0);
  await queue.drained();
  expect(isFlooding).toBe(true);
  isFlooding = false;
  await queue.drained();
  await queue.drained();
  expect(queue.length).toBe(0);
});

it('calls again until what failed is written, and goes on with what is new meanwhile', async () => {
  vi.useFakeTimers();
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const held: number[] = [];
  const written: number[] = [];
  let full = true;
  const queue = new WorkQueue<number>(Promise.resolve(), async (jobs) => {
    held.push(...jobs);
    if (full) throw new DOMException('full', 'QuotaExceededError');
    written.push(...held.splice(0));
  });
  queue.push(1);
  await queue.drained();
  queue.push(2);
  await queue.drained();
  expect([written, held]).toEqual([[], [1, 2]]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(written).toEqual([]);
  full = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([written, held]).toEqual([[1, 2], []]);
  expect(vi.getTimerCount()).toBe(0);
  quiet.mockRestore();
  vi.useRealTimers();
});

it('does something alone between what is at work and what comes next, whatever becomes of it', async () => {
  const done: string[] = [];
  const queue = new WorkQueue<number>(Promise.resolve(), async (jobs) => {
    done.push(`begin ${jobs}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push(`end ${jobs}`);
  });
  queue.push(1);
  await new Promise((resolve) => setTimeout(resolve, 1));
  const alone = queue.alone(async () => {
    queue.push(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push('alone');
    throw new Error('no');
  });
  await expect(alone).rejects.toThrow('no');
  await queue.drained();
  expect(done).toEqual(['begin 1', 'end 1', 'alone', 'begin 2', 'end 2']);
});
