import { expect, it } from 'vitest';
import type { Item } from '../model/item.ts';
import { Footing } from './footing.ts';

const closed = (time: number) => ({ level: 'size-and-time' as const, items: [], time });
const read = (time: number) => ({ level: 'before-encryption' as const, items: [{} as Item], time });

it('calls a loss what stays closed in a row, since the first of it', () => {
  const footing = new Footing();
  footing.add(read(1));
  for (let i = 0; i < 9; i++) footing.add(closed(10 + i));
  expect(footing.lost()).toBeNull();
  footing.add(closed(20));
  expect(footing.lost()).toEqual({ since: 10, unread: 10 });
});

it('finds its footing again with the first message read', () => {
  const footing = new Footing();
  for (let i = 0; i < 30; i++) footing.add(closed(i));
  footing.add(read(40));
  expect(footing.lost()).toBeNull();
});
