import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { entry } from '../audit/entry.fixture.ts';
import { append, startSession } from './append.ts';
import { LogDatabase } from './database.ts';
import { readEntries } from './read.ts';

const SESSION = {
  id: 's',
  app: 'generic',
  origin: 'https://a.example',
  page: '',
  startedAt: 1,
  endedAt: null,
  tabId: 1,
};
const SIZE = 20;
const named = (id: number) => entry({ id: `net:a:${id}`, session: 's', transmission: `net:a:${id}` });

it('goes on where it was though blocks are joined between its look for the block and its look into it', async () => {
  const log = new LogDatabase('read-race');
  await startSession(log, SESSION);
  let written = 0;
  const write = () =>
    append(
      log,
      Array.from({ length: SIZE }, () => named(written++)),
    );
  while (written < 500) await write();
  const { blocks } = log;
  const where = blocks.where.bind(blocks) as (index: string) => unknown;
  let joining: Promise<unknown> | undefined;
  Object.assign(blocks, {
    where(index: string) {
      // As the background would: apart from what the reader does.
      joining ??= Dexie.ignoreTransaction(async () => {
        await write();
        await write();
      });
      return where(index);
    },
  });
  const read: string[] = [];
  for await (const entries of readEntries(log, 's', 490)) read.push(...entries.map(({ id }) => id));
  await joining;
  expect(await blocks.count()).toBe(2);
  const from490 = Array.from({ length: written - 490 }, (_, at) => `net:a:${490 + at}`);
  expect(read.length).toBeGreaterThanOrEqual(10);
  expect(read).toEqual(from490.slice(0, read.length));
});
