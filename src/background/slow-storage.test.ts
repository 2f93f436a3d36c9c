import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { unwrittenOf } from '../audit/unwritten.ts';
import { LogDatabase } from '../log/database.ts';
import { Inbox } from '../log/inbox.ts';
import { readEntries } from '../log/read.ts';
import type { Entry } from '../model/entry.ts';
import { Discoveries } from './discoveries.ts';
import { Erased } from './erased.ts';
import type { Job, Waiting } from './jobs.ts';
import { Recorder } from './recorder.ts';
import { sentBy } from './sent.fixture.ts';
import { Sessions } from './sessions.ts';
import { storageArea } from './storage-area.fixture.ts';
import { WorkQueue } from './work-queue.ts';

const erased = new Erased(storageArea);
const ORIGIN = 'https://web.threema.ch';
const RUN = '01234567-89ab-cdef-0123-456789abcdef';
const COUNT = 60;
const SLOW_MS = 40;

let n = 0;
let log: LogDatabase;
let writes: number;
beforeEach(() => {
  log = new LogDatabase(`slow-${n++}`);
  writes = 0;
});

function recorderOf(sessions: Sessions, inbox = new Inbox<Waiting>(log, 'life')): Recorder {
  return new Recorder(log, sessions, inbox, new Discoveries(sessions), erased, 'life');
}

/** The storage takes its time over every write, and fails the ones that `fails` names. */
function slowDown(fails: (write: number) => boolean): void {
  const transaction = log.transaction.bind(log) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(log, {
    transaction: async (...args: unknown[]) => {
      if (args[0] === 'r') return transaction(...args);
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      if (fails(++writes)) throw new Error('the disk is busy');
      return transaction(...args);
    },
  });
}

async function standing(session: string): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entries of readEntries(log, session)) out.push(...entries);
  return out;
}

const sent = (number: number) => sentBy(ORIGIN, number);

function record(number: number): string {
  const write = (part: string, fields: readonly (string | number)[]) =>
    part + fields.map((field) => `${`${field}`.length}:${field}`).join('');
  const shape = ['fetch', 'page', 'POST', `${ORIGIN}/t/${number}`, '', 'text/plain', 'full', '', 't'];
  return write('S', shape) + write('R', [number, Date.now(), 1, 'x']);
}

it.each([
  ['slow', () => false],
  ['slow and failing every third time', (write: number) => write % 3 === 0],
])(
  'on a disk that is %s everything is written once, and acknowledged only once it stands there',
  async (_what, fails) => {
    const sessions = new Sessions(log);
    const inbox = new Inbox<Waiting>(log, 'life');
    const recorder = recorderOf(sessions, inbox);
    const session = sessions.arrive(1, `${ORIGIN}/`, Date.now())!;
    await sessions.write();
    slowDown(fails);
    const queue = new WorkQueue<Job>(Promise.resolve(), (jobs) => recorder.take(jobs));
    const acknowledged: Promise<boolean>[] = [];
    for (let number = 0; number < COUNT; number++) {
      const event = sent(number);
      queue.push({ kind: 'log', event, kept: inbox.keep(event) });
      const delivery = {
        run: RUN,
        batch: number,
        lost: 0,
        origin: ORIGIN,
        top: ORIGIN,
        text: record(number),
      };
      const done = () =>
        acknowledged.push(
          standing(session.id).then((rows) => rows.some((row) => row.id === `${RUN}:${number}`)),
        );
      const kept = inbox.keep({ kind: 'page', delivery });
      queue.push({ kind: 'page', delivery, speaker: { tabId: 1, tabUrl: `${ORIGIN}/` }, kept, done });
      if (number % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBe(COUNT);
    expect(await Promise.all(acknowledged)).toEqual(new Array(COUNT).fill(true));
    const rows = await standing(session.id);
    expect(new Set(rows.map((row) => row.id)).size).toBe(2 * COUNT);
    expect(rows).toHaveLength(2 * COUNT);
    expect(new Set(rows.map((row) => row.transmission)).size).toBe(COUNT);
    expect((await log.sessions.get(session.id))?.dropped).toBe(0);
    await expect.poll(() => log.inbox.count()).toBe(0);
    expect(unwrittenOf(recorder.unwritten(), null)).toBe(0);
  },
);

it('on a full disk it says how much is not written, keeps what stands there, and writes the rest once there is room', async () => {
  const sessions = new Sessions(log);
  const recorder = recorderOf(sessions);
  const session = sessions.arrive(1, `${ORIGIN}/`, Date.now())!;
  const queue = new WorkQueue<Job>(Promise.resolve(), (jobs) => recorder.take(jobs));
  const push = (number: number) => queue.push({ kind: 'log', event: sent(number), kept: null });
  push(0);
  await queue.drained();
  const before = await log.sessions.get(session.id);
  let full = true;
  slowDown(() => full);
  for (let number = 1; number < COUNT; number++) push(number);
  await queue.drained();
  expect(recorder.unwritten().sessions).toEqual({ [session.id]: COUNT - 1 });
  expect(recorder.unwritten().since).not.toBeNull();
  expect(await log.sessions.get(session.id)).toEqual(before);
  full = false;
  await expect.poll(async () => (await standing(session.id)).length, { timeout: 10_000 }).toBe(COUNT);
  const ids = (await standing(session.id)).map((row) => row.id);
  expect(new Set(ids).size).toBe(COUNT);
  expect([unwrittenOf(recorder.unwritten(), null), (await log.sessions.get(session.id))?.dropped]).toEqual([
    0, 0,
  ]);
});

it('loses nothing where the log cannot even be read', async () => {
  const sessions = new Sessions(log);
  const recorder = recorderOf(sessions);
  const session = sessions.arrive(1, `${ORIGIN}/`, Date.now())!;
  const queue = new WorkQueue<Job>(Promise.resolve(), (jobs) => recorder.take(jobs));
  const acknowledged: number[] = [];
  const say = (number: number) => {
    const delivery = { run: RUN, batch: number, lost: 0, origin: ORIGIN, top: ORIGIN, text: record(number) };
    const done = () => acknowledged.push(number);
    queue.push({ kind: 'page', delivery, speaker: { tabId: 1, tabUrl: `${ORIGIN}/` }, kept: null, done });
  };
  queue.push({ kind: 'log', event: sent(0), kept: null });
  await queue.drained();
  let broken = true;
  slowDown(() => broken);
  const { runs } = log;
  const get = runs.get.bind(runs) as (...args: unknown[]) => unknown;
  Object.assign(runs, {
    get: (...args: unknown[]) => (broken ? Promise.reject(new Error('no log')) : get(...args)),
  });
  queue.push({ kind: 'log', event: sent(1), kept: null });
  say(1);
  queue.push({ kind: 'log', event: sent(2), kept: null });
  await queue.drained();
  expect(acknowledged).toEqual([]);
  expect(recorder.unwritten()).toEqual({ since: expect.any(Number), sessions: { [session.id]: 3 } });
  broken = false;
  await expect.poll(() => acknowledged, { timeout: 5000 }).toEqual([1]);
  say(1);
  await queue.drained();
  expect(acknowledged).toEqual([1, 1]);
  const ids = (await standing(session.id)).map((row) => row.id);
  expect(ids.sort()).toEqual([`${RUN}:1`, 'net:life:0', 'net:life:1', 'net:life:2']);
  expect(recorder.unwritten()).toEqual({ since: null, sessions: {} });
});
