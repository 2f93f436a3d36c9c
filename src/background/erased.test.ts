import { expect, it } from 'vitest';
import { Erased } from './erased.ts';
import { storageArea } from './storage-area.fixture.ts';

function storage() {
  const area = storageArea();
  return { kept: area.kept, life: () => new Erased(() => area) };
}

it('knows in another life of the background how far erased runs had come', async () => {
  const { life } = storage();
  const first = life();
  await first.note([
    { run: 'a', records: [0, 3, 7, 9], lost: 2 },
    { run: 'b', records: [], lost: 0 },
  ]);
  const next = life();
  await next.recall();
  for (const erased of [first, next]) {
    expect(['a', 'b', 'c'].map((run) => [erased.recordsOf(run), erased.lostOf(run)])).toEqual([
      [[0, 9], 2],
      [[], 0],
      [[], 0],
    ]);
  }
});

it('counts what was dropped before a run was erased twice, from the beginning', async () => {
  const erased = storage().life();
  await erased.note([{ run: 'a', records: [0, 3], lost: 2 }]);
  await erased.note([{ run: 'a', records: [0, 5], lost: 1 }]);
  expect([erased.recordsOf('a'), erased.lostOf('a')]).toEqual([[0, 5], 3]);
});

it('forgets all where the browser was started anew', async () => {
  const { kept, life } = storage();
  const erased = life();
  await erased.note([{ run: 'a', records: [0, 3], lost: 2 }]);
  await erased.forgetAll();
  expect([erased.recordsOf('a'), erased.lostOf('a'), kept]).toEqual([[], 0, {}]);
});

it('remembers no more than it should, and takes nothing odd from the storage', async () => {
  const { kept, life } = storage();
  const erased = life();
  await erased.note(Array.from({ length: 5001 }, (_, i) => ({ run: `${i}`, records: [0, i], lost: 0 })));
  expect([erased.recordsOf('0'), erased.recordsOf('1')]).toEqual([[], [0, 1]]);
  kept.erased = [['a', 'b']];
  const next = life();
  await next.recall();
  expect(next.recordsOf('a')).toEqual([]);
});
