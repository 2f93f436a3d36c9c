import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import { append, endSession, startSession } from './append.ts';
import { Brief, type BriefArea } from './brief.ts';
import { LogDatabase } from './database.ts';
import { eraseAll, eraseSession } from './erase.ts';
import { Inbox } from './inbox.ts';
import { readEntries } from './read.ts';

/** Stands in for `storage.session`: outlives what uses it, gives copies, and holds so many values at most. */
class Area implements BriefArea {
  kept: Record<string, unknown> = {};
  fails = false;

  async get(key: string | null) {
    return structuredClone(key === null ? this.kept : { [key]: this.kept[key] });
  }
  async set(values: object) {
    if (this.fails) throw new Error('quota');
    Object.assign(this.kept, structuredClone(values));
  }
  async remove(keys: string[]) {
    for (const key of keys) delete this.kept[key];
  }
}

/** A background's log, with no memory but what `area` holds. */
function begin(area: BriefArea, most?: number): LogDatabase {
  return new LogDatabase('brief', new Brief(area, most), { indexedDB: new IDBFactory(), IDBKeyRange });
}

const session = (id: string): Session => ({
  id,
  app: 'generic',
  origin: 'https://a.example',
  page: 'https://a.example/',
  startedAt: 1,
  endedAt: null,
  tabId: 1,
  pausedSince: null,
});
const entry = (id: string, session: string, vantage = 'page') =>
  ({ id, session, transmission: id, time: 1, vantage, items: [], bytes: 1 }) as unknown as Entry;

async function read(log: LogDatabase, id: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entries of readEntries(log, id)) found.push(...entries.map(({ id }) => id));
  return found;
}

it('gives a background after it the log as it stood, of joined blocks too', async () => {
  const area = new Area();
  let log = begin(area);
  await startSession(log, session('s'));
  const told: string[] = [];
  for (let n = 0; n < 700; n += 7) {
    const part = Array.from({ length: 7 }, (_, i) => entry(`run:${n + i}`, 's'));
    told.push(...part.map(({ id }) => id));
    await append(log, part);
    if (n % 140 === 0) log = begin(area);
  }
  await endSession(log, 's', 9);
  log = begin(area);
  expect(await read(log, 's')).toEqual(told);
  expect(await log.sessions.get('s')).toEqual(await begin(area).sessions.get('s'));
  expect(await log.sessions.get('s')).toMatchObject({ entries: 700, dropped: 0, endedAt: 9 });
  // What comes twice is known.
  await append(log, [entry('run:3', 's')]);
  expect((await log.sessions.get('s'))?.entries).toBe(700);
});

it('keeps nothing of what is erased', async () => {
  const area = new Area();
  const log = begin(area);
  for (const id of ['a', 'b']) {
    await startSession(log, session(id));
    await append(log, [entry(`run-${id}:0`, id)]);
  }
  await eraseSession(log, 'a');
  expect(Object.keys(area.kept).filter((key) => key.includes('a"'))).toEqual([]);
  expect(await read(begin(area), 'b')).toEqual(['run-b:0']);
  await eraseAll(log, 0);
  expect(area.kept).toEqual({});
});

it('keeps nothing of a transaction that came to nothing', async () => {
  const area = new Area();
  const log = begin(area);
  const failed = log.transaction('rw', log.sessions, async () => {
    await log.sessions.add({ ...session('a'), head: '', entries: 0, dropped: 0 });
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(area.kept).toEqual({});
});

it('holds in the inbox what waits, by numbers that no later one has', async () => {
  const area = new Area();
  const before = new Inbox<string>(begin(area), 'before');
  const kept = before.keep('first');
  before.keep('second');
  await expect.poll(() => Object.keys(area.kept).length).toBe(1);
  const log = begin(area);
  const inbox = new Inbox<string>(log, 'now');
  const left = await inbox.leftovers();
  expect(left.map(({ value }) => value)).toEqual(['first', 'second']);
  inbox.keep('third');
  await expect.poll(() => log.inbox.count()).toBe(2);
  await append(log, [], [], await inbox.take(left.map((one) => one.kept)));
  expect(Object.keys(area.kept).length).toBe(1);
  expect(kept.row).toBeDefined();
});

it('takes no more than the area holds, and again once something was erased', async () => {
  const area = new Area();
  const log = begin(area, 20_000);
  await startSession(log, session('a'));
  await startSession(log, session('b'));
  const wide = (n: number) => ({ ...entry(`net:x:${n}`, 'a', 'network'), url: `${n}`.padEnd(5000, '.') });
  let written = 0;
  const fill = async () => {
    for (; written < 100; written++) await append(log, [wide(written)]);
  };
  await expect(fill()).rejects.toThrow('full');
  expect(written).toBeGreaterThan(1);
  // What is written together is written whole or not at all.
  expect((await log.sessions.get('a'))?.entries).toBe(written);
  expect(await read(begin(area), 'a')).toHaveLength(written);
  await eraseSession(log, 'a');
  await append(log, [entry('run:0', 'b')]);
  expect(await read(begin(area), 'b')).toEqual(['run:0']);
});

it('hands over with the next what the area did not take, and takes nothing meanwhile', async () => {
  const area = new Area();
  const log = begin(area);
  await startSession(log, session('a'));
  area.fails = true;
  await append(log, [entry('run:0', 'a')]);
  await expect(append(log, [entry('run:1', 'a')])).rejects.toThrow('quota');
  area.fails = false;
  await expect(append(log, [entry('run:1', 'a')])).rejects.toThrow('quota');
  await append(log, [entry('run:1', 'a')]);
  expect(await read(begin(area), 'a')).toEqual(['run:0', 'run:1']);
});

it('knows the first background since the browser was started', async () => {
  const area = new Area();
  expect(await new Brief(area).isFirst()).toBe(true);
  expect(await new Brief(area).isFirst()).toBe(false);
  const log = begin(area);
  await startSession(log, session('a'));
  expect(await log.sessions.count()).toBe(1);
});
