import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('equal is no difference, whatever the order of its keys', () => {
  expect(differences({ a: 1, b: [{ id: 'x', n: 1 }] }, { b: [{ n: 1, id: 'x' }], a: 1 })).toEqual([]);
});

test.each([
  [{ flows: [{ id: 'f1', count: 5 }] }, { flows: [{ id: 'f1', count: 2 }] }, 'flows f1 count: 5, computed 2'],
  [{ flows: [{ id: 'f9' }] }, { flows: [] }, 'flows f9: it was not computed'],
  [{ flows: [] }, { flows: [{ id: 'f1' }] }, 'flows f1: computed, and not there'],
  [[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }], 'the report: in another order'],
  [{ notes: ['a'] }, { notes: ['a', 'b'] }, 'notes: ["a"], computed ["a","b"]'],
  [{ refused: 1 }, {}, 'refused: 1, computed nothing'],
])('%j for %j', (told, computed, line) => {
  expect(differences(told, computed)).toEqual([line]);
});

test('an id that stands twice hides nothing', () => {
  const one = { id: 'f1', verdict: 'clear' };
  expect(differences([one, { ...one, verdict: 'omitted' }], [one])).toHaveLength(1);
});
