import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { chainStart, extendChain } from '../audit/chain.ts';
import type { Entry } from '../model/entry.ts';
import { append } from './append.ts';
import { LogDatabase } from './database.ts';
import { readEntries } from './read.ts';

const entry = (id: string, session: string) =>
  ({ id, session, transmission: id, time: 1, vantage: 'page', items: [], bytes: 1 }) as unknown as Entry;

it('brings a log of one row an entry into blocks, with its chains and its runs', async () => {
  const old = new Dexie('to-blocks');
  old.version(1).stores({
    sessions: 'id, startedAt, tabId',
    entries: '++seq, &id, [session+seq]',
    runs: 'run, session',
    inbox: '++key',
  });
  const written = { a: [] as Entry[], b: [] as Entry[] };
  for (let i = 0; i < 1300; i++) {
    const session = i % 3 === 0 ? 'b' : 'a';
    written[session].push(entry(`${session}-run:${written[session].length}`, session));
    await old.table('entries').add({ ...written[session].at(-1)! });
  }
  for (const id of ['a', 'b'] as const) {
    const head = written[id].reduce(extendChain, chainStart(id));
    const entries = written[id].length;
    const lastRecord = entries - 1;
    await old.table('sessions').add({ id, startedAt: 1, endedAt: null, head, entries, dropped: 0 });
    await old
      .table('runs')
      .add({ run: `${id}-run`, session: id, lastRecord, records: entries, refused: 0, lost: 0 });
  }
  old.close();

  const log = new LogDatabase('to-blocks');
  // Delivered again after the update, and one more.
  await append(log, [written.a.at(-1)!, entry(`a-run:${written.a.length}`, 'a')]);
  written.a.push(entry(`a-run:${written.a.length}`, 'a'));
  for (const id of ['a', 'b'] as const) {
    const found: Entry[] = [];
    for await (const entries of readEntries(log, id)) found.push(...entries);
    expect(found).toEqual(written[id]);
    const session = await log.sessions.get(id);
    expect(session).toMatchObject({ entries: found.length, dropped: 0 });
    expect(session?.head).toBe(found.reduce(extendChain, chainStart(id)));
  }
});
