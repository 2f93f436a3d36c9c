import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { LogDatabase } from '../log/database.ts';
import { Inbox } from '../log/inbox.ts';
import { Farewells } from './farewells.ts';
import type { Waiting } from './jobs.ts';

const TOP = 'https://a.example';
const begun = { farewell: 'begun', top: TOP };
const done = { ...begun, farewell: 'done' };

let n = 0;
let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`farewells-${n++}`);
});

/** A life of the background, which dies without a word. */
function life(name: string) {
  const inbox = new Inbox<Waiting>(log, name);
  const silenced: string[] = [];
  const farewells = new Farewells(inbox, ({ run, top }, kept) => {
    silenced.push(`${run} ${top}`);
    void inbox.drop(kept);
  });
  return { farewells, silenced };
}

function connect(farewells: Farewells, run: string) {
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const port = {
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  };
  farewells.hear(port as never, run, null);
  return {
    say: (...words: unknown[]) => {
      for (const word of words) for (const listener of listeners) listener(word);
    },
    close: () => {
      for (const end of ends) end();
    },
  };
}

function heard(...words: unknown[]): string[] {
  const { farewells, silenced } = life('a');
  const port = connect(farewells, 'r');
  port.say(...words);
  port.close();
  return silenced;
}

it('knows a page that was given up while it was leaving', () => {
  expect(heard(begun)).toEqual([`r ${TOP}`]);
  expect(heard({ batch: 1 }, begun, { farewell: 'other', top: null })).toHaveLength(1);
  // Shown again out of the cache, and left again.
  expect(heard(begun, done, begun)).toHaveLength(1);
});

it('leaves alone what had done leaving, and what never began to', () => {
  expect([heard(begun, done), heard(), heard({ batch: 1 }, null, 'begun')]).toEqual([[], [], []]);
});

it('waits for the last of a page’s ports', () => {
  const { farewells, silenced } = life('a');
  const [first, second] = [connect(farewells, 'r'), connect(farewells, 'r')];
  first.say(begun);
  first.close();
  second.say(done);
  second.close();
  expect(silenced).toEqual([]);
});

async function dieWhileLeaving(...runs: string[]): Promise<void> {
  const { farewells } = life('dead');
  for (const run of runs) connect(farewells, run).say(begun);
  await expect.poll(() => log.inbox.count()).toBe(runs.length);
}

it('knows it too where the background died before the page did, once', async () => {
  await dieWhileLeaving('r');
  const { farewells, silenced } = life('next');
  await farewells.recall(0);
  await expect.poll(() => silenced).toEqual([`r ${TOP}`]);
  await expect.poll(() => log.inbox.count()).toBe(0);
  const third = life('third');
  await third.farewells.recall(0);
  expect(third.silenced).toEqual([]);
});

it('hears the last word of a page that began to leave under a background before, before or after it remembers', async () => {
  await dieWhileLeaving('early', 'late');
  const { farewells, silenced } = life('next');
  const [early, late] = [connect(farewells, 'early'), connect(farewells, 'late')];
  early.say(done);
  early.close();
  await farewells.recall(0);
  late.say(done);
  late.close();
  await expect.poll(() => log.inbox.count()).toBe(0);
  expect(silenced).toEqual([]);
});

it('knows a page that spoke up again and was given up all the same', async () => {
  await dieWhileLeaving('r');
  const { farewells, silenced } = life('next');
  await farewells.recall(60_000);
  const port = connect(farewells, 'r');
  expect(silenced).toEqual([]);
  port.close();
  expect(silenced).toEqual([`r ${TOP}`]);
});

it('keeps nothing of a page that had done leaving', async () => {
  const { farewells } = life('a');
  const port = connect(farewells, 'r');
  port.say(begun);
  await expect.poll(() => log.inbox.count()).toBe(1);
  port.say(done);
  await expect.poll(() => log.inbox.count()).toBe(0);
});

it('keeps one word of a page that says more than once that it leaves', async () => {
  const { farewells, silenced } = life('a');
  const port = connect(farewells, 'r');
  port.say(begun);
  await expect.poll(() => log.inbox.count()).toBe(1);
  port.say(begun);
  port.close();
  expect(silenced).toEqual([`r ${TOP}`]);
  await expect.poll(() => log.inbox.count()).toBe(0);
});
