import { afterEach, expect, it, vi } from 'vitest';
import { runLater } from './unnumbered.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sets no timer where the browser has a scheduler', () => {
  vi.useFakeTimers();
  const posted: unknown[] = [];
  vi.stubGlobal('scheduler', {
    postTask: (task: () => void, options: object) => void posted.push(task, options),
  });
  const task = () => undefined;
  runLater(task, 40);
  expect(posted).toEqual([task, { delay: 40 }]);
  expect(vi.getTimerCount()).toBe(0);
});

it('runs a task after its time where there is none', () => {
  vi.useFakeTimers();
  const task = vi.fn();
  runLater(task, 40);
  vi.advanceTimersByTime(39);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
});
