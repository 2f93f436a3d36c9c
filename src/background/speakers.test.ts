import { expect, it } from 'vitest';
import { Speakers } from './speakers.ts';

it('knows where a run spoke from, and forgets the oldest', () => {
  const speakers = new Speakers();
  for (let i = 0; i < 1200; i++) speakers.note(`${i}`, { tabId: i, tabUrl: undefined });
  expect([speakers.of('1199')?.tabId, speakers.of('0'), speakers.of('never')]).toEqual([1199, null, null]);
});
