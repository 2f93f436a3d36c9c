import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { append } from './append.ts';
import { LogDatabase } from './database.ts';
import { Inbox } from './inbox.ts';

const stored = () => new Promise((resolve) => setTimeout(resolve, 80));

it('keeps what has to wait, in order, until the log takes it', async () => {
  const log = new LogDatabase('inbox-test');
  const inbox = new Inbox<string>(log, 'one');
  const kept = ['a', 'b', 'c'].map((value) => inbox.keep(value));
  await expect.poll(() => log.inbox.count(), { timeout: 10_000 }).toBe(3);
  await append(log, [], [], await inbox.take([kept[1]!]));
  expect(await inbox.leftovers()).toEqual([]);
  const after = new Inbox<string>(log, 'two');
  const leftovers = await after.leftovers();
  expect(leftovers.map((row) => row.value)).toEqual(['a', 'c']);
  await append(
    log,
    [],
    [],
    leftovers.map((row) => row.key),
  );
  expect(await after.leftovers()).toEqual([]);
});

it('stores nothing of what is taken at once', async () => {
  const log = new LogDatabase('inbox-quick');
  const inbox = new Inbox<string>(log, 'one');
  expect(await inbox.take([inbox.keep('a')])).toEqual([]);
  await stored();
  expect(await log.inbox.count()).toBe(0);
});

it('waits for no database that never answers, and takes back what it stores after all', async () => {
  const log = new LogDatabase('inbox-late');
  await log.open();
  const inbox = new Inbox<string>(log, 'one');
  let answer: () => void = () => undefined;
  const open = new Promise<void>((resolve) => {
    answer = resolve;
  });
  Object.assign(log, { open: () => open });
  const kept = inbox.keep('a');
  await expect.poll(() => kept.key, { timeout: 10_000 }).not.toBeUndefined();
  expect(await inbox.take([kept])).toEqual([]);
  answer();
  await stored();
  expect(await log.inbox.count()).toBe(0);
});
