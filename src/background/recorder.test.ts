import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { unwrittenOf } from '../audit/unwritten.ts';
import { LogDatabase } from '../log/database.ts';
import { eraseSession } from '../log/erase.ts';
import { Inbox } from '../log/inbox.ts';
import { readEntries } from '../log/read.ts';
import type { Entry } from '../model/entry.ts';
import type { LogEvent } from '../watch/network/request-log.ts';
import { Discoveries } from './discoveries.ts';
import { Erased } from './erased.ts';
import type { Job } from './jobs.ts';
import { Recorder } from './recorder.ts';
import { sentBy } from './sent.fixture.ts';
import { loadedEvent } from './session-events.ts';
import { Sessions } from './sessions.ts';
import { storageArea } from './storage-area.fixture.ts';

const ORIGIN = 'https://web.threema.ch';
const RUN = '01234567-89ab-cdef-0123-456789abcdef';
const URL = 'wss://web.threema.ch/socket';

let n = 0;
let log: LogDatabase;
let sessions: Sessions;
let area: ReturnType<typeof storageArea>;
beforeEach(() => {
  area = storageArea();
  log = new LogDatabase(`recorder-${n++}`);
  sessions = new Sessions(log);
  sessions.arrive(1, `${ORIGIN}/`, Date.now());
});

const life = (name: string) =>
  new Recorder(log, sessions, new Inbox(log, name), new Discoveries(sessions), new Erased(() => area), name);

/** The page tells of sockets that it opened, by number. */
function told(recorder: Recorder, ...numbers: number[]): Promise<void> {
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const delivery = deliveryOf(numbers);
  return recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
}

const field = (text: string | number) => `${`${text}`.length}:${text}`;

function deliveryOf(numbers: readonly number[]) {
  const shape = `S${['websocket', 'page', 'GET', URL, '', '', 'full', '', 'n'].map(field).join('')}`;
  const record = (seq: number) => `R${[seq, Date.now(), 0, ''].map(field).join('')}`;
  const text = shape + numbers.map(record).join('');
  return { run: RUN, batch: 0, lost: 0, origin: ORIGIN, top: ORIGIN, text };
}

const FRAME = {
  channel: 'websocket',
  method: 'GET',
  url: URL,
  contentType: '',
  body: null,
  bytes: 0,
} as const;

function heard(recorder: Recorder, number: number): Promise<void> {
  const event = sentBy(ORIGIN, number, FRAME);
  return recorder.take([{ kind: 'log', event, kept: null }]);
}

async function entries(id = sessions.running()[0]!.id): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const some of readEntries(log, id)) out.push(...some);
  return out;
}

it('takes what a worker of several tabs tells to the session where the request log has it', async () => {
  const recorder = life('a');
  await new Promise((resolve) => setTimeout(resolve, 5));
  sessions.arrive(2, `${ORIGIN}/`, Date.now());
  const [second, first] = sessions.running();
  const say = (tabId: number, ...numbers: number[]) => {
    const delivery = deliveryOf(numbers);
    const speaker = { tabId, tabUrl: `${ORIGIN}/` };
    const text = delivery.text.replace('4:page', '13:shared-worker');
    return recorder.take([
      { kind: 'page', delivery: { ...delivery, text }, speaker, kept: null, done: () => undefined },
    ]);
  };
  const show = async (number: number) => {
    const event = sentBy(ORIGIN, number, FRAME);
    if (event.kind === 'sent') event.origin.tabId = -1;
    await recorder.take([{ kind: 'log', event, kept: null }]);
  };
  await show(0);
  await say(1, 0);
  await say(2, 0);
  expect((await entries(second!.id)).map(({ transmission }) => transmission)).toEqual([
    'net:life:0',
    'net:life:0',
  ]);
  sessions.end(second!, Date.now());
  await say(1, 1);
  await show(1);
  expect((await entries(first!.id)).map(({ transmission }) => transmission)).toEqual([
    `${RUN}:1`,
    `${RUN}:1`,
  ]);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([0, 0]);
});

it('writes down once that hooks speak in a worker, whose script it may have kept since long ago', async () => {
  const recorder = life('a');
  const say = (context: string, inWorker: boolean, ...numbers: number[]) => {
    const delivery = { ...deliveryOf(numbers), ...(inWorker ? { inWorker: true as const } : {}) };
    const text = delivery.text.replace('4:page', field(context));
    const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
    return recorder.take([
      { kind: 'page', delivery: { ...delivery, text }, speaker, kept: null, done: () => undefined },
    ]);
  };
  await say('service-worker', true, 0);
  await say('service-worker', true, 1);
  const said = (await entries()).map(({ method, context }) => `${method} ${context}`);
  expect(said).toEqual(['SPEAKS service-worker', 'GET service-worker', 'GET service-worker']);
  // A page may say anything, but in no worker's name.
  sessions.drop(null);
  await eraseSession(log, (await log.sessions.toArray())[0]!.id);
  await say('service-worker', false, 2);
  expect((await entries()).map(({ method }) => method)).toEqual(['GET']);
});

it('says in both audits that workers of a private window and of another cannot be told apart', async () => {
  const recorder = life('a');
  const take = async (number: number, store?: string) => {
    const event = sentBy(ORIGIN, number);
    if (event.kind === 'sent') Object.assign(event.origin, { tabId: -1, ...(store ? { store } : {}) });
    await recorder.take([{ kind: 'log', event, kept: null }]);
  };
  const [normal] = sessions.running();
  sessions.noteTab({ id: 1, incognito: false });
  await take(0);
  sessions.noteTab({ id: 2, incognito: true });
  const inPrivate = sessions.arrive(2, `${ORIGIN}/`, Date.now())!;
  // Where the browser tells, there is nothing to say.
  await take(1, 'default');
  const told = async () => [
    (await entries(normal!.id)).map(({ method }) => method),
    (await entries(inPrivate.id).catch(() => [])).map(({ method }) => method),
  ];
  expect(await told()).toEqual([['POST', 'POST'], []]);
  await take(2);
  await take(3);
  expect(await told()).toEqual([
    ['POST', 'POST', 'MIXED-OUT'],
    ['POST', 'MIXED-IN', 'POST'],
  ]);
});

it('takes what a worker told before another tab began to the session that was there then', async () => {
  const recorder = life('a');
  const first = sessions.running()[0]!;
  const delivery = deliveryOf([0]);
  const text = delivery.text.replace('4:page', '13:shared-worker');
  sessions.arrive(2, `${ORIGIN}/`, Date.now() + 60_000);
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await recorder.take([
    { kind: 'page', delivery: { ...delivery, text }, speaker, kept: null, done: () => undefined },
  ]);
  expect(await entries(first.id)).toHaveLength(1);
});

it.each(['the same background', 'the next one'])(
  'is told a record twice by a relay that was not answered, and joins it once (by %s)',
  async (which) => {
    const first = life('a');
    await told(first, 0);
    const second = which === 'the next one' ? life('b') : first;
    if (second !== first) await second.recall();
    await told(second, 0, 1);
    for (const number of [1, 2, 3]) await heard(second, number);
    const all = await entries();
    expect(all.map(({ id }) => id)).toEqual([
      `${RUN}:0`,
      `${RUN}:1`,
      'net:life:1',
      'net:life:2',
      'net:life:3',
    ]);
    expect(all.map(({ transmission }) => transmission)).toEqual([
      `${RUN}:0`,
      `${RUN}:1`,
      `${RUN}:0`,
      `${RUN}:1`,
      'net:life:3',
    ]);
    expect((await log.sessions.toArray())[0]?.dropped).toBe(0);
  },
);

it('lets nothing join, in the next background, what had its partner, or what is but a remark', async () => {
  const first = life('a');
  await told(first, 0);
  await heard(first, 0);
  await told(first, 1);
  await heard(first, 1);
  await heard(first, 2);
  for (const number of [0, 2]) {
    const gone = { requestId: '', observationId: `net:life:${number}`, time: Date.now(), reason: '' };
    await first.take([{ kind: 'log', event: { kind: 'retracted', ...gone }, kept: null }]);
  }
  const second = life('b');
  await second.recall();
  await told(second, 2, 3);
  await heard(second, 3);
  expect((await entries()).map(({ id, transmission }) => [id, transmission])).toEqual([
    [`${RUN}:0`, `${RUN}:0`],
    ['net:life:0', `${RUN}:0`],
    [`${RUN}:1`, `${RUN}:1`],
    ['net:life:1', `${RUN}:1`],
    ['net:life:2', 'net:life:2'],
    ['net:life:0:r', `${RUN}:0`],
    ['net:life:2:r', 'net:life:2'],
    [`${RUN}:2`, 'net:life:2'],
    [`${RUN}:3`, `${RUN}:3`],
    ['net:life:3', `${RUN}:3`],
  ]);
});

it('joins what the two witnesses tell far apart in the log, and long apart, across backgrounds', async () => {
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const say = (recorder: Recorder, delivery: ReturnType<typeof deliveryOf>) =>
    recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  const first = life('a');
  await heard(first, 1);
  const late = deliveryOf([0]);
  const others = deliveryOf(Array.from({ length: 700 }, (_, i) => i + 1));
  await say(first, { ...others, text: others.text.replace('/socket', '/others') });
  vi.setSystemTime(Date.now() + 3_600_000);
  try {
    const second = life('b');
    await second.recall();
    await say(second, late);
  } finally {
    vi.useRealTimers();
  }
  const [shown, ...rest] = await entries();
  expect(rest.at(-1)).toMatchObject({ id: `${RUN}:0`, transmission: shown?.id });
});

it('reads what a page said to a background that died over it, whether the page says it again or not', async () => {
  await sessions.write();
  const delivery = deliveryOf([0, 1]);
  const kept = new Inbox(log, 'a').keep({ kind: 'page', delivery });
  await expect.poll(() => kept.row).not.toBeUndefined();
  await kept.row;
  const second = life('b');
  await second.takeLeftovers();
  await told(second, 0, 1, 2);
  expect((await entries()).map(({ id }) => id)).toEqual([`${RUN}:0`, `${RUN}:1`, `${RUN}:2`]);
  expect(await log.inbox.count()).toBe(0);
  expect((await log.sessions.toArray())[0]?.dropped).toBe(0);
});

it('takes no page’s clock for it that something left before its audit began, or is yet to leave', async () => {
  const { startedAt } = sessions.running()[0]!;
  const recorder = life('c');
  const now = Date.now;
  for (const [number, time] of [
    [0, 5],
    [1, startedAt + 1e9],
  ] as const) {
    Date.now = () => time;
    const delivery = deliveryOf([number]);
    Date.now = now;
    const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
    await recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  }
  const [early, late] = (await entries()).map(({ time }) => time);
  expect(early).toBe(startedAt);
  expect(late).toBeLessThanOrEqual(now());
});

it('writes down how many calls a record stands for', async () => {
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const delivery = deliveryOf([]);
  const text = `${delivery.text}N${[0, Date.now(), 70, 7].map(field).join('')}`;
  await life('c').take([
    { kind: 'page', delivery: { ...delivery, text }, speaker, kept: null, done: () => undefined },
  ]);
  expect(await entries()).toMatchObject([{ count: 7, bytes: 70 }]);
});

it('takes nothing of a session that is paused, neither from its page nor from the request log', async () => {
  const recorder = life('c');
  await told(recorder, 0);
  sessions.pause(sessions.running()[0]!, Date.now());
  await told(recorder, 1);
  await heard(recorder, 1);
  const delivery = { ...deliveryOf([]), unhooked: true as const };
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  expect((await entries()).map(({ id }) => id)).toEqual([`${RUN}:0`]);
});

it('takes no document that is shown out of what was fetched while its session was paused, or by a background before', async () => {
  const session = sessions.running()[0]!;
  const fetched = (number: number): LogEvent =>
    sentBy(ORIGIN, number, { channel: 'prefetch', url: `${ORIGIN}/next/${number}` });
  const shown = (number: number): LogEvent => {
    const event = sentBy(ORIGIN, 10 + number, { channel: 'frame', url: `${ORIGIN}/next/${number}` });
    return { ...event, isAnswered: true } as LogEvent;
  };
  const hear = (recorder: Recorder, event: LogEvent) => recorder.take([{ kind: 'log', event, kept: null }]);
  const first = life('a');
  sessions.pause(session, Date.now());
  await hear(first, fetched(0));
  sessions.resume(session, Date.now());
  await hear(first, shown(0));
  await hear(first, fetched(1));
  const next = life('b');
  await next.recall();
  await hear(next, shown(1));
  expect((await entries()).map(({ id }) => id)).toEqual(['net:life:1']);
});

it('takes what came in before a pause and after it, and nothing in between, though it is read late', async () => {
  const session = sessions.running()[0]!;
  session.startedAt = 0;
  sessions.pause(session, 100);
  sessions.resume(session, 200);
  sessions.pause(session, 300);
  sessions.pause(session, 400);
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const jobs = [50, 150, 250, 350].flatMap((at, n): Job[] => [
    { kind: 'log', event: sentBy(ORIGIN, n), kept: null, at },
    { kind: 'page', delivery: deliveryOf([n]), speaker, kept: null, done: () => undefined, at },
  ]);
  await life('c').take(jobs);
  const ids = (await entries()).map(({ id }) => id);
  expect(ids).toEqual(['net:life:0', `${RUN}:0`, 'net:life:2', `${RUN}:2`]);
  expect((await log.sessions.toArray()).map(({ dropped, pausedSince }) => [dropped, pausedSince])).toEqual([
    [0, 300],
  ]);
});

it('takes nothing that was sent before the audit was erased, though it is told only then', async () => {
  const recorder = life('a');
  await told(recorder, 0);
  const { id } = sessions.running()[0]!;
  const before = deliveryOf([1, 2]);
  const event = sentBy(ORIGIN, 1, { ...FRAME, time: Date.now() });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await recorder.erased(await eraseSession(log, id));
  sessions.drop(id, Date.now());
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await recorder.take([
    { kind: 'log', event, kept: null },
    { kind: 'page', delivery: before, speaker, kept: null, done: () => undefined },
  ]);
  await told(recorder, 3);
  expect((await entries()).map((one) => one.id)).toEqual([`${RUN}:3`]);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([0]);
  // A clock that was put back since is no reason to take nothing.
  expect(sessions.wasErased(sessions.running()[0]!, Date.now() - 3_600_000)).toBe(false);
});

it('takes nothing more of the open page of a site that was taken off, from either witness', async () => {
  const added = 'https://forum.example';
  sessions.drop(null);
  sessions.setAdded([added]);
  const { id } = sessions.arrive(1, `${added}/`, Date.now())!;
  const recorder = life('c');
  const speak = (number: number) => {
    const delivery = { ...deliveryOf([number]), origin: added, top: added };
    const speaker = { tabId: 1, tabUrl: `${added}/` };
    return recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  };
  await speak(0);
  sessions.setAdded([]);
  const now = Date.now();
  await sessions.endUnaudited(now);
  await speak(1);
  const call = { channel: 'fetch', method: 'GET', url: URL, contentType: '', body: null, bytes: 0 } as const;
  await recorder.take([{ kind: 'log', event: sentBy(added, 2, call), kept: null }]);
  expect((await entries(id)).map((entry) => entry.id)).toEqual([`${RUN}:0`]);
  expect(await log.sessions.toArray()).toMatchObject([{ id, endedAt: expect.any(Number) }]);
});

it.each([
  ['says that it sent it long ago', [-1e300]],
  ['says that it sent it a while ago', [Date.now() - 60_000]],
  ['says that it will send it', [1e300]],
  ['says only that it has no hooks', []],
])('begins an audit at a time that can be, where a page speaks first and %s', async (_, times) => {
  sessions.drop(null);
  const delivery = deliveryOf([]);
  const text = times.map((time) => `R${[0, time, 0, ''].map(field).join('')}`).join('');
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const told = { ...delivery, text: delivery.text + text, unhooked: true as const };
  const now = Date.now();
  await life('c').take([{ kind: 'page', delivery: told, speaker, kept: null, done: () => undefined }]);
  const { startedAt } = sessions.running()[0]!;
  expect(startedAt).toBeLessThanOrEqual(Date.now());
  expect(startedAt).toBeGreaterThanOrEqual(now - 3_600_000);
});

it('misses nothing that a page sent while its session was paused, nor what was erased', async () => {
  const recorder = life('c');
  await told(recorder, 0);
  const paused = sessions.running()[0]!;
  sessions.pause(paused, Date.now());
  await told(recorder, 1, 2);
  sessions.resume(paused, Date.now());
  await told(recorder, 3);
  expect((await entries()).map(({ id }) => id)).toEqual([`${RUN}:0`, `${RUN}:3`]);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([0]);
  sessions.drop(paused.id);
  await eraseSession(log, paused.id);
  await told(recorder, 4);
  await told(recorder, 6);
  expect((await entries()).map(({ id }) => id)).toEqual([`${RUN}:4`, `${RUN}:6`]);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([1]);
});

it('misses nothing that was erased, nor what was dropped before, in another life of the background either', async () => {
  const recorder = life('c');
  await told(recorder, 0, 1);
  await told(recorder, 5);
  const { id } = sessions.running()[0]!;
  sessions.drop(id);
  await recorder.erased(await eraseSession(log, id));
  const erased = new Erased(() => area);
  await erased.recall();
  const next = new Recorder(log, sessions, new Inbox(log, 'd'), new Discoveries(sessions), erased, 'd');
  // Delivered again, as it was not acknowledged.
  await told(next, 5, 6);
  await told(next, 8);
  expect((await entries()).map(({ id }) => id)).toEqual([`${RUN}:6`, `${RUN}:8`]);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([1]);
});

it('counts for an audit only what was dropped since the one before it was erased', async () => {
  const recorder = life('c');
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  const tell = (lost: number, ...numbers: number[]) => {
    const delivery = { ...deliveryOf(numbers), lost };
    return recorder.take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  };
  await tell(3, 0);
  const { id } = sessions.running()[0]!;
  sessions.drop(id);
  await recorder.erased(await eraseSession(log, id));
  await tell(3, 1);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([0]);
  await tell(5, 2);
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([2]);
});

it('writes down that the extension was loaded anew', async () => {
  const recorder = life('b');
  const event = loadedEvent('b', sessions.running()[0]!, 5);
  await recorder.take([{ kind: 'log', event, kept: null }]);
  expect(await entries()).toMatchObject([{ method: 'LOADED', vantage: 'network', time: 5, items: [] }]);
});

it('writes down that a document has no hooks', async () => {
  const delivery = { ...deliveryOf([]), unhooked: true as const };
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await life('c').take([{ kind: 'page', delivery, speaker, kept: null, done: () => undefined }]);
  expect(await entries()).toMatchObject([{ id: `net:c:unhooked:${RUN}`, method: 'UNHOOKED', items: [] }]);
});

it('writes down, once, that a page lost its voice before it had done leaving', async () => {
  const recorder = life('c');
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await recorder.take([{ kind: 'silenced', leaving: { run: RUN, top: ORIGIN, time: 5 }, speaker, kept: {} }]);
  expect(await entries()).toMatchObject([{ id: `net:c:silenced:${RUN}`, method: 'SILENCED', items: [] }]);
});

it('tells of a page that lost its voice in its own session, though another runs in its tab already', async () => {
  const recorder = life('c');
  await told(recorder, 0);
  const { id, startedAt } = sessions.running()[0]!;
  sessions.arrive(1, 'https://elsewhere.example/', startedAt + 10);
  const second = sessions.arrive(1, `${ORIGIN}/`, startedAt + 20)!;
  const leaving = { run: RUN, top: ORIGIN, time: startedAt + 5 };
  const speaker = { tabId: 1, tabUrl: `${ORIGIN}/` };
  await recorder.take([{ kind: 'silenced', leaving, speaker, kept: {} }]);
  const counts = (await log.sessions.toArray()).map((row) => [row.id, row.entries]);
  expect(counts.sort()).toEqual(
    [
      [id, 2],
      [second.id, 0],
    ].sort(),
  );
});

it('says that nothing waits once writing works again, though there is nothing to write', async () => {
  const recorder = life('c');
  const write = vi.spyOn(sessions, 'write').mockRejectedValueOnce(new Error('full'));
  const event: LogEvent = { kind: 'arrived', tabId: 1, url: `${ORIGIN}/`, time: 5 };
  await expect(recorder.take([{ kind: 'log', event, kept: null }])).rejects.toThrow('full');
  expect(recorder.unwritten().since).not.toBeNull();
  // It is too early to try at first.
  await expect.poll(() => recorder.take([]).catch(() => 'not yet')).toBeUndefined();
  expect(write).toHaveBeenCalledTimes(2);
  expect(recorder.unwritten().since).toBeNull();
});

it('begins a session anew where the browser gave up the database, counts what is gone, and goes on', async () => {
  const recorder = life('life');
  await told(recorder, 0, 1);
  await heard(recorder, 1);
  await Promise.all([log.sessions.clear(), log.blocks.clear(), log.runs.clear()]);
  await told(recorder, 2);
  await heard(recorder, 3);
  expect((await entries()).map(({ id }) => id)).toEqual([
    expect.stringMatching(/^net:life:loaded:/),
    `${RUN}:2`,
    'net:life:3',
  ]);
  // Three entries that stood there.
  expect((await log.sessions.toArray()).map(({ dropped }) => dropped)).toEqual([3]);
  expect(unwrittenOf(recorder.unwritten(), null)).toBe(0);
});

it('counts what is gone with the database, too, where the session ends with what is written next', async () => {
  const recorder = life('life');
  await told(recorder, 0, 1);
  const { id } = sessions.running()[0]!;
  await Promise.all([log.sessions.clear(), log.blocks.clear(), log.runs.clear()]);
  sessions.end(sessions.byId(id)!, Date.now());
  await told(recorder, 2);
  const [row] = await log.sessions.toArray();
  expect(row).toMatchObject({ id, entries: 2, endedAt: expect.any(Number) });
  expect(row?.dropped).toBeGreaterThan(1);
});

it('gives what a page left behind, of which nothing else is known, to the newest session at its origin', () => {
  const { id, startedAt } = sessions.running()[0]!;
  sessions.arrive(1, 'https://elsewhere.example/', startedAt + 10);
  const second = sessions.arrive(1, `${ORIGIN}/`, startedAt + 20)!;
  sessions.arrive(1, 'https://elsewhere.example/', startedAt + 30);
  expect(sessions.ofOrigin(ORIGIN, startedAt + 25)?.id).toBe(second.id);
  expect(sessions.ofOrigin(ORIGIN, startedAt + 15)?.id).toBe(id);
  expect(sessions.ofOrigin('https://other.example', startedAt + 25)).toBeNull();
});

it('lets what comes late of an erased session go with it', async () => {
  const recorder = life('life');
  await told(recorder, 0);
  const { id } = sessions.running()[0]!;
  const late = told(recorder, 1);
  sessions.drop(id);
  await log.sessions.delete(id);
  await late;
  expect(await log.sessions.count()).toBe(0);
});
