import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { chainStart, extendChain } from '../audit/chain.ts';
import type { Entry } from '../model/entry.ts';
import { append, startSession } from './append.ts';
import { LogDatabase } from './database.ts';
import { eraseAll, eraseOld, eraseSession } from './erase.ts';
import { lastEntries, readEntries } from './read.ts';

let log: LogDatabase;
let n = 0;
const entry = (id: string, session = 's') =>
  ({ id, session, transmission: id, time: 1, items: [], bytes: 1 }) as unknown as Entry;

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

async function all(from = 0): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const chunk of readEntries(log, 's', from)) out.push(...chunk);
  return out;
}

describe('append', () => {
  it('writes each entry once, chained, whatever is delivered twice', async () => {
    await append(log, [entry('r:0'), entry('r:1')]);
    await append(log, [entry('r:1'), entry('r:2'), entry('r:2')]);
    const entries = await all();
    expect(entries.map(({ id }) => id)).toEqual(['r:0', 'r:1', 'r:2']);
    const session = await log.sessions.get('s');
    expect(session?.entries).toBe(3);
    expect(session?.head).toBe(entries.reduce(extendChain, chainStart('s')));
  });

  it('joins small blocks, and readers go on where they were', async () => {
    for (let i = 0; i < 60; i++) {
      await append(
        log,
        Array.from({ length: 17 }, (_, k) => entry(`r:${17 * i + k}`)),
      );
    }
    expect(await log.blocks.count()).toBeLessThan(35);
    const entries = await all();
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 1020 }, (_, i) => `r:${i}`));
    expect((await log.sessions.get('s'))?.head).toBe(entries.reduce(extendChain, chainStart('s')));
    for (const from of [0, 1, 16, 17, 500, 511, 512, 1019, 1020]) {
      expect((await all(from)).map(({ id }) => id)).toEqual(entries.slice(from).map(({ id }) => id));
    }
    expect((await lastEntries(log, 's', 30)).at(-1)?.id).toBe('r:1019');
  });

  it('counts what a page numbered and never delivered', async () => {
    const mark = { run: 'r', session: 's', refused: 0, lost: 0 };
    await append(log, [entry('r:0')], [{ ...mark, records: [0, 0] }]);
    await append(log, [entry('r:3')], [{ ...mark, records: [3, 3] }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(2);
    // Records that make no entry have arrived all the same.
    await append(log, [entry('r:1')], [{ ...mark, records: [1, 2] }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(0);
    await append(log, [], [{ ...mark, records: [], lost: 4 }]);
    await append(log, [], [{ ...mark, records: [], lost: 4 }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(4);
  });

  it('counts what was refused, once, whether its number is known to be missing or not', async () => {
    const mark = { run: 'r', session: 's', refused: 0, lost: 0 };
    await append(log, [entry('r:0')], [{ ...mark, records: [0, 0], refused: 2 }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(2);
    await append(log, [entry('r:3')], [{ ...mark, records: [3, 3] }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(2);
    await append(log, [entry('r:5')], [{ ...mark, records: [5, 5] }]);
    expect((await log.sessions.get('s'))?.dropped).toBe(3);
  });

  it('counts what a dropped batch held once, whether its numbers are known to be missing or not', async () => {
    const mark = { run: 'r', session: 's', refused: 0 };
    const dropped = async () => (await log.sessions.get('s'))?.dropped;
    await append(log, [entry('r:0')], [{ ...mark, records: [0, 0], lost: 1 }]);
    expect(await dropped()).toBe(1);
    await append(log, [entry('r:4')], [{ ...mark, records: [4, 4], lost: 1 }]);
    expect(await dropped()).toBe(3);
    await append(log, [entry('r:7')], [{ ...mark, records: [7, 7], refused: 1, lost: 2 }]);
    expect(await dropped()).toBe(5);
  });

  it('counts what was refused of a batch once, though it is delivered again', async () => {
    const mark = { run: 'r', session: 's', refused: 2, records: [], lost: 0 };
    const dropped = async () => (await log.sessions.get('s'))?.dropped;
    await append(log, [], [{ ...mark, batch: 4 }]);
    await append(log, [], [{ ...mark, batch: 4 }]);
    expect(await dropped()).toBe(2);
    await append(log, [], [{ ...mark, refused: 0, batch: 5 }]);
    await append(log, [], [{ ...mark, batch: 6 }]);
    await append(log, [], [{ ...mark, batch: 4 }]);
    expect(await dropped()).toBe(4);
  });

  it('stays small where a page makes up its numbers, and counts them all as missing', async () => {
    const mark = { run: 'r', session: 's', refused: 0, lost: 0 };
    const odd = Array.from({ length: 4000 }, (_, i) => [2 * i + 1, 2 * i + 1]).flat();
    await append(log, [], [{ ...mark, records: odd }]);
    expect((await log.runs.get('r'))?.records.length).toBeLessThanOrEqual(1000);
    expect((await log.sessions.get('s'))?.dropped).toBe(4000);
  });

  it('takes an entry that stands for several records as all of them', async () => {
    const mark = { run: 'r', session: 's', refused: 0, lost: 0 };
    await append(log, [{ ...entry('r:0'), count: 40 }], [{ ...mark, records: [0, 39] }]);
    await append(log, [{ ...entry('r:0'), count: 40 }, entry('r:40')], [{ ...mark, records: [0, 40] }]);
    const session = await log.sessions.get('s');
    expect([session?.entries, session?.dropped]).toEqual([2, 0]);
  });
});

describe('erasure', () => {
  const at = (asOf: number, passed = 0) => ({ asOf, passed });

  it('takes a session whole, and old ones by age', async () => {
    await append(log, [entry('r:0')]);
    expect(await eraseOld(log, at(5 * 86_400_000), 30)).toBe(0);
    await eraseSession(log, 's');
    expect([await log.blocks.count(), await log.sessions.count()]).toEqual([0, 0]);
  });

  it('takes all, and gives the runs whose pages may tell more', async () => {
    const hour = 3_600_000;
    const also = async (id: string, endedAt: number) => {
      await startSession(log, { ...(await log.sessions.get('s'))!, id, endedAt });
      await append(log, [entry(`run-${id}:0`, id)]);
    };
    await append(log, [entry('run-s:0'), entry('run-s:1')]);
    await also('cached', 9 * hour);
    await also('gone', 8 * hour);
    const runs = await eraseAll(log, 9.5 * hour);
    expect(runs.map(({ run, records }) => [run, records])).toEqual([
      ['run-cached', [0, 0]],
      ['run-s', [0, 1]],
    ]);
    expect([await log.runs.count(), await log.sessions.count(), await log.blocks.count()]).toEqual([0, 0, 0]);
  });

  it('erases what ended before the days kept', async () => {
    await log.sessions.update('s', { endedAt: 2 });
    await append(log, [entry('r:0')]);
    expect(await eraseOld(log, at(31 * 86_400_000), 30)).toBe(1);
    expect(await log.blocks.count()).toBe(0);
  });

  it('keeps what runs on since long and was written to within the days kept', async () => {
    const day = 86_400_000;
    await append(log, [{ ...entry('r:0'), time: 20 * day }]);
    const gone: string[] = [];
    expect(await eraseOld(log, at(49 * day), 30, (id) => gone.push(id))).toBe(0);
    await log.sessions.update('s', { pausedSince: 21 * day });
    expect(await eraseOld(log, at(99 * day), 30, (id) => gone.push(id))).toBe(0);
    await log.sessions.update('s', { pausedSince: null });
    expect(await eraseOld(log, at(51 * day), 30, (id) => gone.push(id))).toBe(1);
    expect(gone).toEqual(['s']);
  });

  it('erases what was recorded by a clock that was ahead once it has been kept for the days', async () => {
    const day = 86_400_000;
    const session = (await log.sessions.get('s'))!;
    await startSession(log, { ...session, id: 'ends later', startedAt: 99 * day, endedAt: 900 * day });
    await startSession(log, { ...session, id: 'later', startedAt: 900 * day, endedAt: 900 * day });
    await startSession(log, { ...session, id: 'runs on', startedAt: 900 * day });
    await append(log, [{ ...entry('r:0', 'runs on'), time: 131 * day }]);
    await startSession(log, { ...session, id: 'now', startedAt: 131 * day, endedAt: 131 * day });
    await log.sessions.delete('s');
    const left = async () => (await log.sessions.toCollection().primaryKeys()).sort();
    for (let today = 100; today < 130; today++) await eraseOld(log, at(today * day, day), 30);
    expect(await left()).toEqual(['ends later', 'later', 'now', 'runs on']);
    expect(await eraseOld(log, at(131 * day), 30)).toBe(0);
    expect(await eraseOld(log, at(131 * day + 1, 1), 30)).toBe(2);
    expect(await left()).toEqual(['now', 'runs on']);
  });

  it('keeps what only looked later than a clock that was behind', async () => {
    const day = 86_400_000;
    await log.sessions.update('s', { startedAt: 100 * day, endedAt: 100 * day });
    for (let today = 1; today <= 25; today++) await eraseOld(log, at(today * day, day), 30);
    expect(await eraseOld(log, at(129 * day, day), 30)).toBe(0);
    expect(await eraseOld(log, at(131 * day, day), 30)).toBe(1);
  });
});
