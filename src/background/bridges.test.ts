import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { LogDatabase } from '../log/database.ts';
import { Bridges } from './bridges.ts';

const RUN = '01234567-89ab-cdef-0123-456789abcdef';
const { kept, frames } = vi.hoisted(() => ({
  kept: { value: {} as Record<string, unknown> },
  /** The run that the hooks of a frame know, by tab and frame; the relays put there. */
  frames: new Map<string, { knows: string; relays: number; discovering?: boolean }>(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => kept.value,
        set: async (value: Record<string, unknown>) => {
          kept.value = value;
        },
      },
    },
    scripting: {
      executeScript: async (asked: {
        target: { tabId: number; frameIds: number[] };
        args?: string[];
        files?: string[];
      }) => {
        const frame = frames.get(`${asked.target.tabId} ${asked.target.frameIds[0]}`);
        if (!frame) throw new Error('no such frame');
        if (asked.files?.[0]?.includes('discover')) frame.discovering ??= true;
        else if (asked.files) frame.relays++;
        // The one question that is asked with an argument is whether the hooks know a run.
        return [{ result: asked.args ? frame.knows === asked.args[0] : frame.discovering }];
      },
    },
  },
}));

let n = 0;
let log: LogDatabase;
let bridges: Bridges;
let discovers: boolean;
beforeEach(() => {
  log = new LogDatabase(`bridges-${n++}`);
  bridges = new Bridges(log, true, async () => discovers);
  kept.value = {};
  discovers = false;
  frames.clear();
});

function port(tabId: number, frameId: number) {
  const gone: (() => void)[] = [];
  const sender = { tab: { id: tabId }, frameId };
  return {
    port: { sender, onDisconnect: { addListener: (listener: () => void) => gone.push(listener) } } as never,
    disconnect: () => {
      for (const listener of gone) listener();
    },
  };
}

/** A frame whose relay a load of the extension before this one has noted. */
const noted = (tabId: number, frameId: number) => log.bridges.put({ tabId, frameId, run: RUN });

it('puts a relay into each frame whose hooks still know the one of the load before, once', async () => {
  for (const [tabId, frameId] of [
    [1, 0],
    [1, 7],
    [2, 0],
  ] as const)
    await noted(tabId, frameId);
  frames.set('1 0', { knows: RUN, relays: 0 });
  frames.set('1 7', { knows: 'that of another document', relays: 0 });
  const taken = await bridges.takeOver();
  expect(taken).toEqual({ isNew: true, frames: new Set(['1 0']), discovering: new Set() });
  expect([...frames.values()].map(({ relays }) => relays)).toEqual([1, 0]);
  expect(await log.bridges.toArray()).toEqual([{ tabId: 1, frameId: 0, run: RUN }]);
  expect(await new Bridges(log, true, async () => discovers).takeOver()).toEqual({
    isNew: false,
    frames: new Set(),
    discovering: new Set(),
  });
  expect(frames.get('1 0')?.relays).toBe(1);
});

it('forgets a frame that goes away, and keeps the document that came in its place', async () => {
  await bridges.takeOver();
  const first = port(1, 0);
  bridges.note(first.port, RUN);
  bridges.note(port(1, 0).port, 'next');
  first.disconnect();
  await expect.poll(() => log.bridges.toArray()).toEqual([{ tabId: 1, frameId: 0, run: 'next' }]);
  bridges.note(port(2, 3).port, RUN);
  await bridges.forgetTab(1);
  expect(await log.bridges.toArray()).toEqual([{ tabId: 2, frameId: 3, run: RUN }]);
});

it('puts a relay beside a document that comes back out of the cache it lay in while the extension was loaded anew', async () => {
  await bridges.takeOver();
  bridges.note(port(1, 0).port, RUN);
  bridges.note(port(1, 0).port, 'next');
  await expect.poll(() => log.sleepers.count()).toBe(1);
  frames.set('1 0', { knows: RUN, relays: 0 });
  await bridges.wake(1, Date.now());
  expect(frames.get('1 0')?.relays).toBe(0);
  kept.value = {};
  const anew = new Bridges(log, true, async () => discovers);
  frames.set('1 0', { knows: 'next', relays: 0 });
  await anew.takeOver();
  await anew.wake(1, Date.now());
  expect(frames.get('1 0')?.relays).toBe(1);
  frames.set('1 0', { knows: RUN, relays: 0 });
  await anew.wake(2, Date.now());
  await anew.wake(1, Date.now());
  await anew.wake(1, Date.now());
  expect(frames.get('1 0')?.relays).toBe(1);
  expect(await log.sleepers.count()).toBe(0);
});

it('forgets what has slept longer than any cache keeps it, and all when the browser starts', async () => {
  await bridges.takeOver();
  const { port: left, disconnect } = port(1, 0);
  bridges.note(left, RUN);
  disconnect();
  await expect.poll(() => log.sleepers.count()).toBe(1);
  await bridges.wake(1, Date.now() + 3_600_000);
  expect(await log.sleepers.count()).toBe(0);
  bridges.note(port(1, 0).port, RUN);
  await bridges.write();
  expect(await log.bridges.count()).toBe(1);
  bridges.note(port(2, 0).port, RUN);
  await bridges.forgetAll();
  expect(await log.bridges.count()).toBe(0);
});

it('keeps nothing of what was cut off where no cache outlives the loading of an extension', async () => {
  const plain = new Bridges(log, false, async () => discovers);
  await plain.takeOver();
  const { port: left, disconnect } = port(1, 0);
  plain.note(left, RUN);
  plain.note(port(1, 0).port, 'next');
  disconnect();
  await expect.poll(() => log.bridges.toArray()).toEqual([{ tabId: 1, frameId: 0, run: 'next' }]);
  expect(await log.sleepers.count()).toBe(0);
});

it('is in no hurry to write only that frames are gone, where none comes back', async () => {
  const plain = new Bridges(log, false, async () => discovers);
  await plain.takeOver();
  const first = port(1, 0);
  plain.note(first.port, RUN);
  await expect.poll(() => log.bridges.count()).toBe(1);
  vi.useFakeTimers();
  const write = vi.spyOn(plain, 'write').mockResolvedValue();
  first.disconnect();
  vi.advanceTimersByTime(1000);
  expect(write).not.toHaveBeenCalled();
  plain.note(port(1, 0).port, 'next');
  vi.advanceTimersByTime(30);
  expect(write).toHaveBeenCalledOnce();
  vi.useRealTimers();
  write.mockRestore();
  await plain.write();
  expect(await log.bridges.toArray()).toEqual([{ tabId: 1, frameId: 0, run: 'next' }]);
});

it('has what discovers taken over too where the person opted in, and knows where it cannot be', async () => {
  for (const frameId of [0, 7]) {
    await noted(1, frameId);
    frames.set(`1 ${frameId}`, { knows: RUN, relays: 0 });
  }
  frames.get('1 7')!.discovering = false;
  discovers = true;
  const { frames: relayed, discovering } = await bridges.takeOver();
  expect([[...relayed], [...discovering]]).toEqual([['1 0', '1 7'], ['1 0']]);
});
