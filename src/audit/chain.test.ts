import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { canonicalJson, chainStart, combineHeads, extendChain } from './chain.ts';

const entry = (id: string) => ({ id, items: [], bytes: 1 }) as unknown as Entry;
const headOf = (ids: string[]) => ids.reduce((head, id) => extendChain(head, entry(id)), chainStart('s'));

it('writes equal entries as equal text whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, undefined], a: 'x', z: undefined })).toBe(
    '{"a":"x","b":[{"c":2,"d":1},null]}',
  );
});

it('tells an edit, a removal and a reordering', () => {
  const head = headOf(['a', 'b', 'c']);
  expect(headOf(['a', 'b', 'c'])).toBe(head);
  for (const other of [
    ['a', 'b'],
    ['a', 'c', 'b'],
    ['a', 'b', 'd'],
    ['b', 'c'],
  ])
    expect(headOf(other)).not.toBe(head);
});

it('lets a single session stand for itself', () => {
  expect(combineHeads(['x'])).toBe('x');
  expect(combineHeads(['x', 'y'])).not.toBe(combineHeads(['y', 'x']));
});
