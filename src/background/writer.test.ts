import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { entry } from '../audit/entry.fixture.ts';
import { LogDatabase } from '../log/database.ts';
import { Inbox } from '../log/inbox.ts';
import { Sessions } from './sessions.ts';
import { type Batch, Writer } from './writer.ts';

let n = 0;
let log: LogDatabase;
let sessions: Sessions;
let session: string;
let writer: Writer;

beforeEach(() => {
  log = new LogDatabase(`writer-${n++}`);
  sessions = new Sessions(log);
  session = sessions.arrive(1, 'https://web.threema.ch/', 5)!.id;
  const inbox = new Inbox<never>(log, 'life');
  const read = () => null;
  writer = new Writer({ log, sessions, inbox: inbox as never, run: 'life', read, onLate: read });
});

function batch(entries: number, vantage: 'page' | 'network', done?: () => void): Batch {
  const list = Array.from({ length: entries }, (_, i) => entry({ id: `${vantage}:${i}`, session, vantage }));
  return { entries: list, marks: [], done: done ? [done] : [], kept: [] };
}

it('writes in order, and tells of each batch once it stands in the log', async () => {
  const done: number[] = [];
  const standing = async () => (await log.sessions.get(session))?.entries ?? 0;
  writer.hold(batch(2, 'network', () => void done.push(2)));
  writer.hold(batch(3, 'page', () => void done.push(3)));
  expect(done).toEqual([]);
  await writer.write();
  expect([done, await standing()]).toEqual([[2, 3], 5]);
});

it('gives up lines of the request log beyond what memory may hold, counts them, and tells the log', async () => {
  const isFull = vi.spyOn(log.sessions, 'bulkGet').mockRejectedValueOnce(new Error('full'));
  const done = vi.fn();
  expect(writer.hold(batch(20_000, 'network'))).toBe(true);
  expect(writer.hold(batch(7, 'network', done))).toBe(false);
  // A page says again what it was not answered.
  expect(writer.hold(batch(9, 'page', done))).toBe(false);
  await expect(writer.write()).rejects.toThrow('full');
  expect(isFull).toHaveBeenCalled();
  const sum = () => writer.unwritten().reduce((all, [, count]) => all + count, 0);
  expect(sum()).toBe(20_007);
  await expect.poll(() => writer.write().catch(() => 'not yet')).toBeUndefined();
  expect(sum()).toBe(0);
  expect(await log.sessions.get(session)).toMatchObject({ entries: 20_000, dropped: 7 });
  expect(done).not.toHaveBeenCalled();
});

it('writes the rest of a batch once where beginning a lost session anew fails at first', async () => {
  const other = sessions.arrive(2, 'https://web.threema.ch/', 6)!.id;
  const both = () => {
    const [mine, theirs] = [batch(2, 'network'), batch(3, 'network')];
    for (const one of theirs.entries) one.session = other;
    return { ...mine, entries: [...mine.entries, ...theirs.entries] };
  };
  writer.hold(both());
  await writer.write();
  await log.sessions.delete(other);
  vi.spyOn(log.sessions, 'add').mockRejectedValueOnce(new Error('full'));
  writer.hold(both());
  await expect(writer.write()).rejects.toThrow('full');
  await expect.poll(() => writer.write().catch(() => 'not yet')).toBeUndefined();
  expect(await log.sessions.get(session)).toMatchObject({ entries: 4, dropped: 0 });
  expect(await log.sessions.get(other)).toMatchObject({ entries: 3, dropped: 3 });
});

it('begins a session anew that the browser gave up, though nothing comes of it but its end', async () => {
  writer.hold(batch(2, 'network'));
  await writer.write();
  await log.sessions.delete(session);
  const running = sessions.byId(session)!;
  sessions.end(running, 9);
  await sessions.write();
  expect(await log.sessions.get(session)).toMatchObject({ entries: 0, dropped: 2, endedAt: 9 });
  // What was erased stays erased.
  sessions.drop(session);
  await log.sessions.delete(session);
  sessions.end(running, 10);
  await writer.write();
  expect(await log.sessions.get(session)).toBeUndefined();
});
