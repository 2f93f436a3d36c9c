import { beforeEach, expect, it, vi } from 'vitest';
import type { Haste, Schedule } from './pace.ts';

/** What the browser has of it: tasks with their delays, turns of a port, a clock, and whether the page is out of sight. */
const page = vi.hoisted(() => ({
  tasks: [] as [task: () => void, delay: number][],
  turns: [] as (() => void)[],
  now: 0,
  isHidden: false,
}));
vi.mock('./hooks/natives.ts', () => ({
  now: () => page.now,
  isHidden: () => page.isHidden,
  postTask: (task: () => void, delay: number) => void page.tasks.push([task, delay]),
  portTo: (task: () => void) => task,
  portPost: (task: () => void) => void page.turns.push(task),
}));
vi.stubGlobal('document', {});

let came: Haste[];
let schedule: Schedule;
const delays = () => page.tasks.map(([, delay]) => delay);
const run = () => {
  for (const [task] of page.tasks.splice(0)) task();
};

beforeEach(async () => {
  page.tasks.length = 0;
  page.turns.length = 0;
  page.isHidden = false;
  page.now = 1_000_000;
  came = [];
  schedule = (await import('./pace.ts')).paced((haste) => void came.push(haste));
});

it('comes in the next turn, and again once as much has gathered as comes in a while', () => {
  schedule('soon');
  expect(delays()).toEqual([0]);
  run();
  expect(came).toEqual(['soon']);
  page.now += 20;
  schedule('soon');
  expect(delays()).toEqual([30]);
  run();
  page.now += 50;
  schedule('soon');
  expect(delays()).toEqual([0]);
  // A clock that was set back makes nothing wait.
  page.tasks.length = 0;
  page.now -= 5000;
  schedule('soon');
  expect(delays()).toEqual([0]);
});

it('lets gather for half a second what has no hurry', () => {
  schedule('late');
  schedule('last');
  expect(delays()).toEqual([500, 500]);
  run();
  expect(came).toEqual(['late', 'last']);
});

it('takes every turn where the page is out of sight, but for what came too fast', () => {
  page.isHidden = true;
  schedule('late');
  schedule('last');
  expect([page.turns.length, delays()]).toEqual([1, [500]]);
  page.turns[0]!();
  expect(came).toEqual(['soon', 'late']);
});
