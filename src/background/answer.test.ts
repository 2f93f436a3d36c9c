import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { packEntries } from '../log/block.ts';
import { log } from '../log/database.ts';
import type { Entry } from '../model/entry.ts';
import { answer, type Desk } from './answer.ts';
import type { TabState } from './requests.ts';
import { Sessions } from './sessions.ts';
import { storageArea } from './storage-area.fixture.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    storage: {} as { local?: unknown },
    tabs: { get: async () => ({ url: 'https://store.example/x' }) },
    permissions: { contains: async () => true },
    scripting: { executeScript: async (): Promise<unknown> => [] },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  browser.storage.local = storageArea();
});

it('changes what is looked for only once what was sent before has been looked through', async () => {
  const done: string[] = [];
  const desk = {
    drained: async () => void done.push(`drained with ${(await stored()).length}`),
    apply: async () => void done.push(`applied with ${(await stored()).length}`),
  } as unknown as Desk;
  const stored = async () =>
    ((await answer({ kind: 'settings' }, desk)) as { identifiers: unknown[] }).identifiers;
  const identifiers = [{ dataType: 'phone-number', value: '+15550100001' }];
  await answer({ kind: 'save-settings', settings: { identifiers } }, desk);
  await answer({ kind: 'save-settings', settings: { identifiers: [] } }, desk);
  expect(done).toEqual(['drained with 0', 'applied with 1', 'drained with 1', 'applied with 0']);
});

it('offers to audit no page that the browser lets no extension into', async () => {
  const sessions = { ofTab: () => null, isAudited: () => false };
  const status = async () =>
    ((await answer({ kind: 'state', tabId: 1 }, { sessions } as unknown as Desk)) as TabState).status;
  const put = vi.spyOn(browser.scripting, 'executeScript');
  expect(await status()).toBe('not-audited');
  put.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
  expect(await status()).toBe('kept-off');
  // A page whose beginning has not come yet.
  vi.useFakeTimers();
  put.mockReturnValue(new Promise(() => undefined));
  const asked = status();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBe('not-audited');
  vi.useRealTimers();
});

it('changes settings though the log does not answer', async () => {
  vi.useFakeTimers();
  const desk = {
    drained: () => new Promise(() => undefined),
    apply: async () => undefined,
  } as unknown as Desk;
  const saved = answer({ kind: 'save-settings', settings: { discover: true } }, desk);
  const stopped = answer({ kind: 'stop-origin', origin: 'https://a.test' }, desk);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await Promise.race([saved, 'nothing'])).toMatchObject({ discover: true });
  expect(await Promise.race([stopped, 'nothing'])).toBe(null);
});

it('pauses an audit, and says that what is to be erased waits, though the log does not answer', async () => {
  vi.useFakeTimers();
  const never = () => new Promise<never>(() => undefined);
  const sessions = new Sessions(log);
  const session = sessions.arrive(1, 'https://web.whatsapp.com/', 1)!;
  const forgotten: unknown[] = [];
  const desk = {
    sessions,
    discoveries: { forget: (id: string | null) => forgotten.push(id) },
    drained: never,
    alone: (work: () => Promise<unknown>) => work(),
    erased: async () => undefined,
  } as unknown as Desk;
  vi.spyOn(sessions, 'write').mockImplementation(never);
  vi.spyOn(log, 'transaction').mockImplementation(never as never);
  const given: unknown[] = [];
  for (const request of [
    { kind: 'pause', tabId: 1 },
    { kind: 'resume', tabId: 1 },
    { kind: 'pause', tabId: 1 },
    { kind: 'erase-session', session: 'other' },
    { kind: 'erase' },
  ] as const) {
    const done = answer(request, desk);
    await vi.advanceTimersByTimeAsync(20_000);
    given.push(await Promise.race([done, 'nothing']), session.pausedSince === null);
  }
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(given).toEqual([null, false, null, true, null, false, false, false, false, false]);
  // It goes with all that came until the log answers.
  expect(sessions.running()).toEqual([session]);
  expect(forgotten).toEqual([]);
});

it('gives a session’s entries from a place on, part by part', async () => {
  const entries = Array.from(
    { length: 20 },
    (_, n) =>
      ({ id: `net:a:${n}`, session: 's', transmission: `net:a:${n}`, time: n, items: [] }) as never as Entry,
  );
  for (const [from, entry] of entries.entries())
    await log.blocks.put({ session: 's', from, count: 1, data: packEntries([entry]) });
  const read: Entry[] = [];
  for (;;) {
    const request = { kind: 'entries-from', session: 's', from: read.length } as const;
    const part = (await answer(request, {} as Desk)) as Entry[];
    if (part.length === 0) break;
    expect(part.length).toBeLessThan(entries.length);
    read.push(...part);
  }
  expect(read).toEqual(entries);
});
