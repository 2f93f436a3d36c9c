import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { entry as whole } from '../audit/entry.fixture.ts';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import { append, endSession, startSession } from './append.ts';
import { log } from './database.ts';
import { eraseSession } from './erase.ts';
import { watchReport, watchSessions } from './live-report.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { get: async () => ({}), set: async () => undefined },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    runtime: {
      getManifest: () => ({ name: 'Candor', version: '1' }),
      getBrowserInfo: async () => ({ name: 'Firefox', version: '153' }),
    },
  },
}));

const session = (id: string, startedAt: number): Session => ({
  id,
  app: 'threema',
  origin: 'https://web.threema.ch',
  page: 'https://web.threema.ch/',
  startedAt,
  endedAt: null,
  tabId: 1,
});

const entry = (number: number) =>
  ({ id: `net:life:${number}`, session: 'one', transmission: '', time: number, vantage: 'network' }) as Entry;

it('tells of sessions that begin, end and are erased, and not of what is written to them', async () => {
  const seen: string[] = [];
  const stop = watchSessions((all) => seen.push(all.map(({ id, endedAt }) => `${id} ${endedAt}`).join()));
  await expect.poll(() => seen).toEqual(['']);
  await startSession(log, session('one', 1));
  await expect.poll(() => seen).toEqual(['', 'one null']);
  for (let number = 0; number < 20; number++) await append(log, [entry(number)]);
  expect((await log.sessions.get('one'))?.entries).toBe(20);
  await startSession(log, session('two', 2));
  await expect.poll(() => seen.at(-1)).toBe('two null,one null');
  await endSession(log, 'one', 5);
  await expect.poll(() => seen.at(-1)).toBe('two null,one 5');
  await eraseSession(log, 'two');
  await expect.poll(() => seen.at(-1)).toBe('one 5');
  expect(seen).toEqual(['', 'one null', 'two null,one null', 'two null,one 5', 'one 5']);
  // By a clock that was put back.
  await startSession(log, session('later', 0));
  await expect.poll(() => seen.at(-1)).toBe('later null,one 5');
  await eraseSession(log, 'later');
  stop();
});

it('tells in each view of just the entries that its head stands for', async () => {
  const seen: [transmissions: number, entries: number][] = [];
  await startSession(log, session('four', 4));
  let number = 0;
  const write = (count: number) =>
    append(
      log,
      Array.from({ length: count }, () => whole({ id: `net:a:${++number}`, session: 'four' })),
    );
  const stop = watchReport('four', ({ report }) =>
    seen.push([report.session.transmissions, report.integrity.entries]),
  );
  for (let batch = 1; batch <= 40; batch++) {
    await write(batch);
    await new Promise((resolve) => setTimeout(resolve, (batch * 7) % 30));
  }
  await expect.poll(() => seen.at(-1), { timeout: 5000 }).toEqual([number, number]);
  for (const [transmissions, entries] of seen) expect(transmissions).toBe(entries);
  stop();
});

it('counts from nothing where a log that began anew has grown beyond what it was', async () => {
  const seen: number[] = [];
  const sent = (id: string, bytes: number) => whole({ id, session: 'five', bytes });
  await startSession(log, session('five', 5));
  await append(log, [sent('net:a:1', 1), sent('net:a:2', 1)]);
  const stop = watchReport('five', ({ report }) => seen.push(report.session.bytes));
  await expect.poll(() => seen.at(-1)).toBe(2);
  await log.transaction('rw', log.sessions, log.blocks, log.runs, log.inbox, async () => {
    await eraseSession(log, 'five');
    await startSession(log, session('five', 5));
    await append(log, [sent('net:b:1', 10), sent('net:b:2', 10), sent('net:b:3', 10)]);
  });
  await expect.poll(() => seen.at(-1), { timeout: 5000 }).toBe(30);
  stop();
});

it('counts from nothing where the browser gave a log up that begins anew', async () => {
  const seen: number[] = [];
  const sent = (id: string) => whole({ id, session: 'three' });
  await startSession(log, session('three', 3));
  await append(log, [sent('net:a:1'), sent('net:a:2'), sent('net:a:3')]);
  const stop = watchReport('three', ({ report }) => seen.push(report.session.transmissions));
  await expect.poll(() => seen.at(-1)).toBe(3);
  await eraseSession(log, 'three');
  await startSession(log, session('three', 3));
  await append(log, [sent('net:b:1')]);
  await expect.poll(() => seen.at(-1), { timeout: 5000 }).toBe(1);
  stop();
});
