import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { chainStart, extendChain } from '../audit/chain.ts';
import type { Entry } from '../model/entry.ts';
import { append, startSession } from './append.ts';
import { LogDatabase } from './database.ts';
import { eraseOld, eraseSession } from './erase.ts';
import { entryOf, readEntries } from './read.ts';

let log: LogDatabase;
let n = 0;
const entry = (id: string, session = 's') =>
  ({ id, session, time: 1, items: [], bytes: 1 }) as unknown as Entry;

beforeEach(async () => {
  log = new LogDatabase(`test-${n++}`);
  await startSession(log, {
    id: 's',
    app: 'generic',
    origin: 'https://a.example',
    page: '',
    startedAt: 1,
    endedAt: null,
    tabId: 1,
  });
});

describe('append', () => {
  it('writes each entry once, chained, whatever is delivered twice', async () => {
    await append(log, [entry('r:0'), entry('r:1')]);
    await append(log, [entry('r:1'), entry('r:2')]);
    const rows = [];
    for await (const chunk of readEntries(log, 's')) rows.push(...chunk.map(entryOf));
    expect(rows.map((row) => row.id)).toEqual(['r:0', 'r:1', 'r:2']);
    const session = await log.sessions.get('s');
    expect(session?.entries).toBe(3);
    expect(session?.head).toBe(rows.reduce(extendChain, chainStart('s')));
  });

  it('takes a line of the request log once, even where it comes twice', async () => {
    const line = { ...entry('net:x:0'), vantage: 'network' } as Entry;
    await append(log, [line]);
    await append(log, [line, { ...line, id: 'net:x:1' }]);
    expect(await log.entries.count()).toBe(2);
    expect((await log.sessions.get('s'))?.entries).toBe(2);
  });

  it('counts what a page numbered and never delivered', async () => {
    const mark = { run: 'r', session: 's', passed: 0, refused: 0, lost: 0 };
    await append(log, [entry('r:0')], [{ ...mark, lastRecord: 0 }]);
    await append(log, [entry('r:3')], [{ ...mark, lastRecord: 3 }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(2);
    await append(log, [entry('r:1'), entry('r:2')], [{ ...mark, lastRecord: 2 }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(0);
  });
});

describe('erasure', () => {
  it('takes a session whole, and old ones by age', async () => {
    await append(log, [entry('r:0')]);
    expect(await eraseOld(log, 5 * 86_400_000, 30)).toBe(0);
    await eraseSession(log, 's');
    expect([await log.entries.count(), await log.sessions.count()]).toEqual([0, 0]);
  });

  it('erases what ended before the days kept', async () => {
    await log.sessions.update('s', { endedAt: 2 });
    await append(log, [entry('r:0')]);
    expect(await eraseOld(log, 31 * 86_400_000, 30)).toBe(1);
    expect(await log.entries.count()).toBe(0);
  });
});
