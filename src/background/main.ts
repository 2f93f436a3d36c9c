import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CACHE_OUTLIVES_LOAD } from '#browser/page-cache.ts';
import { SHOWS_EVERY_PAGE } from '#browser/windows.ts';
import { workerChannels } from '#browser/worker-scripts.ts';
import { AUDITED_HOSTS } from '../apps/audited-hosts.ts';
import { appForOrigin } from '../apps/index.ts';
import type { Unwritten } from '../audit/unwritten.ts';
import { append } from '../log/append.ts';
import { brief } from '../log/brief-storage.ts';
import { log } from '../log/database.ts';
import { eraseOld } from '../log/erase.ts';
import { Inbox } from '../log/inbox.ts';
import { loadSettings, onSettings } from '../log/settings.ts';
import type { Session } from '../model/session.ts';
import { DeliverySchema, LATE_PORT, runOfPort, WRITE_AHEAD } from '../watch/delivery.ts';
import { DISCOVERY_PORT, ToldSchema } from '../watch/discover/told-schema.ts';
import { listenToRequestLog } from '../watch/network/request-log.ts';
import { hookFrame, registerAdded, registerDiscovery } from './added-scripts.ts';
import { answer, mayAnswer } from './answer.ts';
import { Bridges, frameName } from './bridges.ts';
import { Discoveries } from './discoveries.ts';
import { Erased } from './erased.ts';
import { Farewells } from './farewells.ts';
import { HandOvers } from './hand-overs.ts';
import type { Job, Waiting } from './jobs.ts';
import { LOG_PORT } from './log-port.ts';
import { tellLog } from './log-told.ts';
import { followTabs, noteEarlyTabs, noteOpenTabs } from './open-tabs.ts';
import { Receipts, tell } from './receipts.ts';
import { Recorder } from './recorder.ts';
import { RequestSchema } from './requests.ts';
import { ageAsOf, isRetention, keepLooking } from './retention.ts';
import { loadedEvent } from './session-events.ts';
import { Sessions } from './sessions.ts';
import { Speakers, speakerOf } from './speakers.ts';
import { StandingStill } from './standing-still.ts';
import { UNWRITTEN_PORT, UnwrittenTold } from './unwritten-told.ts';
import { WorkQueue } from './work-queue.ts';

// Every listener is registered in this first turn: the browser wakes a stopped background only for those.

const DEFAULT_ORIGINS = Object.keys(AUDITED_HOSTS).map((host) => `https://${host}`);
const JOBS_AT_ONCE = 500;
/**
 * What the witnesses report gathers before it is read and written, so that reading takes less of the processor from a page
 * that is loading.
 */
const PACE = { quietMs: 250, atMostMs: 1500 };

const sessions = new Sessions(log);
const run = crypto.randomUUID();
const inbox = new Inbox<Waiting>(log, run);
const discoveries = new Discoveries(sessions);
const erased = new Erased(() => browser.storage.local);
const recorder = new Recorder(log, sessions, inbox, discoveries, erased, run);
const unwrittenTold = new UnwrittenTold(unwritten);
recorder.onUnwritten = () => unwrittenTold.tell();
const receipts = new Receipts();
const speakers = new Speakers();
const handOvers = new HandOvers();
const farewells = new Farewells(inbox, (leaving, kept) =>
  queue.push({ kind: 'silenced', leaving, speaker: speakers.of(leaving.run), kept }),
);
const bridges = new Bridges(log, CACHE_OUTLIVES_LOAD, async () => (await loadSettings()).discover);
const takenOver = bridges.takeOver();
/** Set where the browser itself was started: its tabs have other numbers, and their pages are loaded anew. */
let isFresh = false;
/** Set once what a background before this one left behind is taken. */
let hasLeft = false;
const ready = start();
const standingStill = new StandingStill(ready, Date.now(), () => unwrittenTold.tell());
const queue = new WorkQueue<Job>(ready, (jobs) => recorder.take(jobs), JOBS_AT_ONCE, PACE);

listenToRequestLog(
  run,
  (event) => {
    queue.push({ kind: 'log', event, kept: inbox.keep(event), at: Date.now() });
    if (event.kind === 'sent')
      void hookForeignFrame(event.origin.tabId, event.origin.frameId, event.observation.channel);
  },
  { isAudited, drained },
);

browser.runtime.onConnect.addListener((port) => {
  const run = runOfPort(port.name);
  if (run === null || port.sender?.id !== browser.runtime.id) return;
  bridges.note(port, run);
  const speaker = speakerOf(port.sender);
  void nameWorkerChannels(port);
  handOvers.hear(port);
  if (speaker) {
    speakers.note(run, speaker);
    farewells.hear(port, run, speaker.tabUrl ? new URL(speaker.tabUrl).origin : null);
  }
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(DeliverySchema, message);
    if (!parsed.success) return;
    const delivery = parsed.output;
    queue.push({
      kind: 'page',
      delivery,
      speaker,
      kept: inbox.keep({ kind: 'page', delivery }),
      done: () => receipts.give(port, delivery.batch),
      at: Date.now(),
    });
  });
});

browser.runtime.onConnect.addListener((port) => {
  const { tab, frameId, id } = port.sender ?? {};
  if (port.name !== LATE_PORT || id !== browser.runtime.id || tab?.id === undefined) return;
  const frame = frameName(tab.id, frameId ?? 0);
  void takenOver.then(({ frames }) => tell(port, frames.has(frame) ? {} : { begin: true }));
});

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== DISCOVERY_PORT || port.sender?.id !== browser.runtime.id) return;
  const { sender } = port;
  port.onMessage.addListener((message: unknown) => {
    const told = v.safeParse(ToldSchema, message);
    const speaker = speakerOf(sender);
    if (!told.success || !speaker) return;
    const time = Date.now();
    // It is learnt before anything that comes after it is read.
    void ready.then(() => {
      const session = sessions.ofRelay(speaker, told.output.top, time);
      if (session && !session.pausedSince) discoveries.learn(told.output, session, time);
    });
  });
});

browser.runtime.onConnect.addListener((port) => {
  if (port.name === UNWRITTEN_PORT && isOwnPage(port.sender)) unwrittenTold.add(port);
});

browser.runtime.onConnect.addListener((port) => {
  // Read only where a page asks: no service worker, as Chromium's background is one, may load a part of itself later.
  if (port.name === LOG_PORT && isOwnPage(port.sender)) tellLog(port, import('../log/live-report.ts'));
});

browser.runtime.onMessage.addListener(((message: unknown, sender: browser.Runtime.MessageSender) => {
  // Only the extension's own pages may ask; content scripts live beside hostile pages.
  if (!isOwnPage(sender)) return undefined;
  const request = v.safeParse(RequestSchema, message);
  if (!request.success) return Promise.reject(new Error('unknown request'));
  return mayAnswer(request.output, ready).then(() =>
    answer(request.output, {
      sessions,
      discoveries,
      drained: allDrained,
      alone: (work) => queue.alone(work),
      apply,
      erased: (runs) => recorder.erased(runs),
      unwritten,
    }),
  );
}) as never);

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  for (const [key, change] of Object.entries(changes)) {
    if (key.startsWith(WRITE_AHEAD) && change.newValue !== undefined) takeWrittenAhead(key, change.newValue);
  }
});
onSettings(() => void apply());
followTabs(sessions);
browser.tabs.onRemoved.addListener(forgetTab);
// A tab that Chromium discards to save memory comes back by another number, and its page is loaded anew (measured).
browser.tabs.onReplaced.addListener((added, tabId) => {
  void browser.tabs.get(added).then(
    (tab) => sessions.noteTab(tab),
    () => undefined,
  );
  forgetTab(tabId);
});
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  // Out of the back/forward cache a page comes without a request.
  if (url !== undefined) {
    const arrived = { kind: 'arrived', tabId, url, time: Date.now(), unasked: SHOWS_EVERY_PAGE } as const;
    queue.push({ kind: 'log', event: arrived, kept: null });
  }
  if (status === 'complete') void takenOver.then(() => bridges.wake(tabId, Date.now())).catch(complain);
});
browser.runtime.onStartup.addListener(() => {
  isFresh = true;
  partFromTabs();
  void bridges.forgetAll();
  void erased.forgetAll();
  void endAll();
});
browser.runtime.onInstalled.addListener((details) => {
  if (details.reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('src/ui/options/index.html?welcome') });
  }
});
browser.alarms.onAlarm.addListener((alarm) => {
  if (isRetention(alarm)) void retain();
});

void markLoad().catch(complain);
void keepLooking().catch(complain);

async function start(): Promise<void> {
  const now = Date.now();
  // What fails here must not keep what comes from being recorded.
  await sessions.load(now).catch(complain);
  const failed = takenOver.then(
    () => false,
    () => false,
  );
  const isNew = await Promise.race([bridges.isNew, failed]);
  const tabs = await noteOpenTabs(sessions);
  await apply().catch(complain);
  await recorder.recall().catch(complain);
  await erased.recall().catch(complain);
  await recorder.takeLeftovers().catch(complain);
  sessions.noteLeft();
  hasLeft = true;
  partFromTabs();
  if (isNew) noteEarlyTabs(sessions, tabs);
  await farewells.recall().catch(complain);
  const stored = await browser.storage.local.get(null).catch((error) => {
    complain(error);
    return {};
  });
  const ahead = Object.entries(stored).filter(([key]) => key.startsWith(WRITE_AHEAD));
  // What pages wrote as the browser was closed belongs to audits that went with it.
  const isOver = (await brief?.isFirst().catch(complain)) === true;
  if (isOver) await browser.storage.local.remove(ahead.map(([key]) => key));
  else for (const [key, value] of ahead) queueMicrotask(() => takeWrittenAhead(key, value));
}

function unwritten(): Unwritten {
  const told = recorder.unwritten();
  told.since ??= standingStill.since;
  return log.isBrief ? { ...told, untilClosed: true } : told;
}

function complain(error: unknown): void {
  console.error('candor: the background started short of something', error);
}

let applying: Promise<void> = Promise.resolve();

/** Puts the settings into force, one change after another: two at once would register the same scripts twice. */
function apply(): Promise<void> {
  applying = applying.catch(() => undefined).then(applyOnce);
  return applying;
}

async function applyOnce(): Promise<void> {
  const settings = await loadSettings();
  sessions.setAdded(settings.addedOrigins, settings.addedApps);
  await sessions.endUnaudited(Date.now());
  recorder.setIdentifiers(settings.identifiers);
  discoveries.set(settings.discover);
  await registerAdded(settings.addedOrigins);
  await registerDiscovery(settings.discover ? [...DEFAULT_ORIGINS, ...settings.addedOrigins] : []);
}

function takeWrittenAhead(key: string, value: unknown): void {
  const remove = () => void browser.storage.local.remove(key);
  const parsed = v.safeParse(DeliverySchema, value);
  if (!parsed.success) remove();
  else {
    const delivery = parsed.output;
    const speaker = speakers.of(delivery.run);
    queue.push({ kind: 'page', delivery, speaker, kept: null, done: remove, at: Date.now() });
  }
}

function isOwnPage(sender: browser.Runtime.MessageSender | undefined): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** True where a request belongs to an audited page, whatever of it is still on its way to the log. */
async function isAudited(...request: Parameters<Sessions['ofRequest']>): Promise<boolean> {
  await ready;
  if (sessions.ofRequest(...request)) return true;
  await queue.drained();
  return sessions.ofRequest(...request) !== null;
}

/** Tells a relay where workers of its page may be heard. */
async function nameWorkerChannels(port: browser.Runtime.Port): Promise<void> {
  const { tab, url } = port.sender ?? {};
  if (tab?.id === undefined || !url?.startsWith('http')) return;
  const workers = await workerChannels(new URL(url).origin, tab.id);
  if (workers.length > 0) tell(port, { workers });
}

async function drained(): Promise<void> {
  await queue.drained();
}

/** The same with what pages have not handed over yet. */
async function allDrained(): Promise<void> {
  await handOvers.ask();
  await queue.drained();
}

function forgetTab(tabId: number): void {
  void endTab(tabId);
  void bridges.forgetTab(tabId);
}

async function endTab(tabId: number): Promise<void> {
  await ready;
  await queue.drained();
  sessions.endTab(tabId, Date.now());
  await sessions.write();
}

/** What the pages say that are shown again, and may have the same tabs by number, is none of the sessions' before. */
function partFromTabs(): void {
  if (isFresh && hasLeft) sessions.partFromTabs();
}

/** Tabs have other numbers after the browser was started anew. */
async function endAll(): Promise<void> {
  await ready;
  await sessions.endLeft(sessions.left(), Date.now(), drained);
}

/** Notes where the extension was loaded anew: nobody listened for a while, to pages whose relay nobody took over until they go. */
async function markLoad(): Promise<void> {
  const { isNew, frames, discovering } = await takenOver;
  await ready;
  if (!isNew || isFresh) return;
  const { discover } = await loadSettings();
  const old = new Set(sessions.left());
  const left: Session[] = [];
  for (const session of sessions.running()) {
    const { id, tabId, origin } = session;
    const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
    if (tab?.id === undefined || !tab.url?.startsWith(`${origin}/`)) {
      // One that has begun since may have a tab whose address is not told yet.
      if (old.has(session)) left.push(session);
      continue;
    }
    queue.push({ kind: 'log', event: loadedEvent(run, session, Date.now()), kept: null });
    const frame = frameName(tab.id, 0);
    if (discover && !discovering.has(frame)) sessions.noteUndiscovered(session);
    if (frames.has(frame)) continue;
    const mark = { run: `update:${run}:${id}`, session: id, records: [], refused: 0, lost: 1 };
    await append(log, [], [mark]);
  }
  await sessions.endLeft(left, Date.now(), drained);
}

async function retain(): Promise<void> {
  const { retentionDays } = await loadSettings();
  await ready;
  const forget = (id: string) => {
    sessions.drop(id);
    discoveries.forget(id);
  };
  const age = await ageAsOf(Date.now());
  await queue.alone(() => eraseOld(log, age, retentionDays, forget, (runs) => recorder.erased(runs)));
}

/** Frames of other companies inside a page that the person added carry no registered hook: put one there. */
async function hookForeignFrame(tabId: number, frameId: number, channel: string): Promise<void> {
  if (channel !== 'frame' || tabId < 0 || frameId <= 0) return;
  await ready;
  // Its session may begin with what still waits.
  if (!sessions.ofTab(tabId)) await queue.drained();
  const session = sessions.ofTab(tabId);
  if (!session || appForOrigin(session.origin)) return;
  await hookFrame(tabId, frameId).catch(() => undefined);
}
