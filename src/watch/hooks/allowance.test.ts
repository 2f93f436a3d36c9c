import { expect, it } from 'vitest';
import { allowance } from './allowance.ts';

const KB = 1024;

it('lets a burst through whole, then some fifty small bodies a second, in one go', () => {
  let time = 1_700_000_000_000;
  const may = allowance(() => time);
  let burst = 0;
  while (may(KB)) burst++;
  expect(burst).toBeGreaterThan(1600);
  expect(may(0)).toBe(true);

  const seconds = 30;
  const runs: boolean[] = [];
  let read = 0;
  // Ten thousand a second.
  for (let i = 0; i < seconds * 1000; i++) {
    time++;
    for (let k = 0; k < 10; k++) {
      const may1 = may(KB);
      if (may1) read++;
      if (runs.at(-1) !== may1) runs.push(may1);
    }
  }
  expect(read / seconds).toBeGreaterThan(40);
  expect(read / seconds).toBeLessThan(60);
  expect(runs.length).toBeLessThan(4 * seconds);

  time += 60_000;
  let again = 0;
  while (may(KB)) again++;
  expect(again).toBe(burst);
});

it('never turns away what comes at a common pace, nor a large body alone', () => {
  let time = 0;
  const may = allowance(() => time);
  for (let i = 0; i < 10_000; i++) {
    time += 25;
    expect(may(KB)).toBe(true);
    if (i % 500 === 0) expect(may(256 * KB)).toBe(true);
  }
});

it('takes a clock that goes back for one that stands', () => {
  let time = 1e12;
  const may = allowance(() => time);
  while (may(64 * KB)) time -= 1000;
  time += 60_000;
  expect(may(KB)).toBe(true);
});
