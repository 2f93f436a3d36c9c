import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('groups stand in the order of first appearance and keep their members', () => {
  const groups = grouped(['bee', 'ant', 'bat', 'asp'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'asp']],
  ]);
});
