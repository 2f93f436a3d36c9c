import { expect, it } from 'vitest';
import { Unread } from './unread.ts';

it('keeps what waits, once, until it has been read', () => {
  const unread = new Unread<string>();
  for (const job of ['a', 'b', 'c', 'b']) unread.add(job, { job, size: 5, session: job, records: 2 });
  expect(unread.kept()).toEqual(['a', 'c', 'b']);
  expect(unread.counts()).toEqual([
    ['a', 2],
    ['c', 2],
    ['b', 2],
  ]);
  for (const name of ['a', 'b', 'c']) unread.forget(name);
  expect([unread.kept(), unread.counts()]).toEqual([[], []]);
});

it('counts what is too much to be kept', () => {
  const unread = new Unread<string>();
  const add = (name: string) => unread.add(name, { job: name, size: 12_000_000, session: 's', records: 1 });
  for (const name of ['a', 'b', 'c']) add(name);
  expect(unread.kept()).toEqual(['a', 'b']);
  expect(unread.counts()).toHaveLength(3);
  unread.forget('c');
  unread.forget('a');
  add('d');
  expect(unread.kept()).toEqual(['b', 'd']);
});
