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
    postTask: async (task: () => void, options: object) => void posted.push(task, options),
  });
  const task = () => undefined;
  runLater(task, 40);
  expect(posted).toEqual([task, { delay: 40 }]);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no rejection unheard where the browser refuses to run it', async () => {
  const refused = Promise.reject(new Error('no script runs there any more'));
  const heard = vi.spyOn(refused, 'catch');
  vi.stubGlobal('scheduler', { postTask: () => refused });
  runLater(() => undefined, 40);
  expect(heard).toHaveBeenCalledOnce();
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
