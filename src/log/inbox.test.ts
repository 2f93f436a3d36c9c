import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { LogDatabase } from './database.ts';
import { Inbox } from './inbox.ts';

it('keeps what comes in, in order, until it is discarded', async () => {
  const log = new LogDatabase('inbox-test');
  const inbox = new Inbox<string>(log, 'one');
  const keys = await Promise.all(['a', 'b'].map((value) => inbox.keep(value)));
  keys.push(await inbox.keep('c'));
  await inbox.discard([keys[1]!]);
  expect(await inbox.leftovers()).toEqual([]);
  const after = new Inbox<string>(log, 'two');
  expect((await after.leftovers()).map((row) => row.value)).toEqual(['a', 'c']);
  await after.discard([]);
  expect(await after.leftovers()).toHaveLength(2);
});
