import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { append } from './append.ts';
import { LogDatabase } from './database.ts';
import { Inbox } from './inbox.ts';

const NOTHING = { gone: [], left: [] };
const stored = () => new Promise((resolve) => setTimeout(resolve, 80));

it('keeps what has to wait, in order, until the log takes it', async () => {
  const log = new LogDatabase('inbox-test');
  const inbox = new Inbox<string>(log, 'one');
  const kept = ['a', 'b', 'c'].map((value) => inbox.keep(value));
  await expect.poll(() => log.inbox.count(), { timeout: 10_000 }).toBe(1);
  await append(log, [], [], await inbox.take([kept[1]!]));
  expect(await inbox.leftovers()).toEqual([]);
  const after = new Inbox<string>(log, 'two');
  const leftovers = await after.leftovers();
  expect(leftovers.map((row) => row.value)).toEqual(['a', 'c']);
  for (const row of leftovers) await append(log, [], [], await after.take([row.kept]));
  expect(await after.leftovers()).toEqual([]);
  expect(await log.inbox.count()).toBe(0);
});

it('gives the same of what is taken again, because it could not be written', async () => {
  const log = new LogDatabase('inbox-again');
  const inbox = new Inbox<string>(log, 'one');
  const [one, other] = [inbox.keep('a'), inbox.keep('b')];
  await expect.poll(() => one.row).not.toBeUndefined();
  const { key } = (await one.row)!;
  const first = await inbox.take([one]);
  expect(first).toEqual({ gone: [], left: [{ key, values: ['b'] }] });
  expect(await inbox.take([one])).toEqual(first);
  expect(await inbox.take([other])).toEqual({ gone: [key], left: [] });
});

it('keeps apart what may wait longer than the rest', async () => {
  const log = new LogDatabase('inbox-apart');
  const inbox = new Inbox<string>(log, 'one');
  inbox.keep('a');
  const apart = inbox.keepApart('b');
  inbox.keep('c');
  await expect.poll(() => log.inbox.count()).toBe(2);
  await inbox.drop(apart);
  expect((await log.inbox.toArray()).map(({ values }) => values)).toEqual([['a', 'c']]);
});

it('reads what a version before kept, a row each', async () => {
  const old = new Dexie('inbox-old');
  old.version(5).stores({ inbox: '++key' });
  await old.table('inbox').bulkAdd(['a', 'b'].map((value) => ({ life: 'one', value })));
  old.close();
  const leftovers = await new Inbox<string>(new LogDatabase('inbox-old'), 'two').leftovers();
  expect(leftovers.map(({ value }) => value)).toEqual(['a', 'b']);
});

it('stores nothing of what is taken at once', async () => {
  const log = new LogDatabase('inbox-quick');
  const inbox = new Inbox<string>(log, 'one');
  expect(await inbox.take([inbox.keep('a')])).toEqual(NOTHING);
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
  await expect.poll(() => kept.row, { timeout: 10_000 }).not.toBeUndefined();
  expect(await inbox.take([kept])).toEqual(NOTHING);
  answer();
  await stored();
  expect(await log.inbox.count()).toBe(0);
});
