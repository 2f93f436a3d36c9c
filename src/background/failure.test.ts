import { expect, it } from 'vitest';
import { Failure } from './failure.ts';

it('lets nothing be tried for longer and longer, to eight seconds, until something succeeds', () => {
  let now = 0;
  const failure = new Failure(() => now);
  const error = new Error('full');
  expect(() => failure.check()).not.toThrow();
  const pauses: number[] = [];
  for (let i = 0; i < 8; i++) {
    failure.note(error);
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
  expect(failure.stands).toBe(true);
  failure.clear();
  expect(failure.stands).toBe(false);
  failure.note(error);
  now += 250;
  expect(() => failure.check()).not.toThrow();
});
