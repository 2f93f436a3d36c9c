import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Entry } from '../model/entry.ts';
import type { Figure } from './bench.ts';
import { benchApart } from './bench-apart.ts';
import { writeControl } from './bench-control.ts';
import { closeWelcomePage, type MainThreadClock, mainThreadClock } from './bench-devtools.ts';
import { median, reachDesk, round } from './bench-extension.ts';
import { type BenchPage, GROUPS, KINDS, type Kind, ORIGIN, serveBench } from './bench-watch-site.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import type { BrowserKind } from './browsers/find.ts';
import { ensureBuilt } from './build.ts';
import type { Driver } from './drive/driver.ts';
import { launch } from './drive/launch.ts';
import type { Page } from './drive/page.ts';

type Emit = (figure: Figure) => void;

/** Seconds that a page sends as many frames as it can. */
const SECONDS = Number(process.env.CANDOR_BENCH_SECONDS ?? 30);
/** Groups of calls that warm up, so that what is measured is a page that has run for a while: its code compiled. */
const WARM_ROUNDS = 40;
/** Groups of calls that are measured. */
const ROUNDS = 15;
/** Milliseconds in which all that a group gives the main thread to do is done: what has no hurry is handed over after 500. */
const SETTLE_MS = 650;
const WARM_SETTLE_MS = 60;
const PATIENCE = 60;

/** One browser of those that are held against each other: without an extension, with ours, with one that only listens. */
interface Side {
  page: Page;
  /** The processor's time, and the wall clock's. */
  clocks: { used: MainThreadClock; passed: MainThreadClock } | null;
  /** By kind: microseconds a call. */
  inCall: Map<Kind, number[]>;
  mainThread: Map<Kind, number[]>;
  /** The same with what its tasks waited for a processor. */
  passed: Map<Kind, number[]>;
  rates: number[];
  frames: number;
}

/**
 * What watching costs a page, with the extension against without it in the same run and by turns: the main thread's
 * time for a call with a body of 1 KB, frames a second at most, the page script's size, the log's bytes a transmission.
 */
export async function benchWatch(emit: Emit): Promise<void> {
  await benchIn('chromium', emit);
  await benchIn('firefox', emit);
  const script = await readFile(join(await ensureBuilt('chrome'), 'src/watch/page.iife.js'));
  emit({ name: 'page script, gzip', value: gzipSync(script, { level: 9 }).length, unit: 'bytes' });
}

async function benchIn(kind: BrowserKind, emit: Emit): Promise<void> {
  const where = kind === 'firefox' ? ', Firefox' : '';
  const { path } = await ensureBrowser(kind);
  const extensionDir = await ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
  const site = await serveBench(await readFile(join(extensionDir, 'src/watch/page.iife.js'), 'utf8'));
  const maps = new Map([['*', site.port]]);
  const start = (dir?: string) => launch(kind, { path, extensionDir: dir, headless: true, maps });
  const drivers = [await start(), await start(extensionDir)] as const;
  const listener = kind === 'chromium' ? await writeControl({ listens: true }) : null;
  const control = listener === null ? null : await start(listener);
  try {
    await emitOwn(drivers[0], where, emit);
    const [bare, watched] = [await sideOf(drivers[0]), await sideOf(drivers[1])];
    const listening = control && (await sideOf(control));
    const sides = listening ? [bare, listening, watched] : [bare, watched];
    if (kind === 'chromium') await closeWelcomePage(watched.page);
    for (const one of KINDS) {
      for (let i = -WARM_ROUNDS; i < ROUNDS; i++) {
        // By turns, so that what else the machine does falls on all.
        for (const side of i % 2 === 0 ? sides : [...sides].reverse()) await measure(side, one, i >= 0);
      }
      emitAdded(
        `added main-thread time, 1 KB ${one}${where}`,
        bare.mainThread,
        watched.mainThread,
        one,
        emit,
      );
      if (listening) {
        emitAdded(
          `the same beside an extension that only listens to requests, 1 KB ${one}`,
          bare.mainThread,
          listening.mainThread,
          one,
          emit,
        );
      }
      emitAdded(
        `added main-thread time by the wall clock, 1 KB ${one}${where}`,
        bare.passed,
        watched.passed,
        one,
        emit,
      );
      emitAdded(
        `added time in the call, bursts of 1 KB ${one}${where}`,
        bare.inCall,
        watched.inCall,
        one,
        emit,
      );
    }
    await benchSidesApart(bare, listening, watched, emit);
    await control?.close();
    for (const side of [bare, watched, bare]) await flood(side);
    const without = (bare.rates[0]! + bare.rates[1]!) / 2;
    emit({
      name: `1 KB frames a second over ${SECONDS} s${where}`,
      value: Math.round(watched.rates[0]!),
      unit: '1/s',
      against: `${Math.round(without)} without`,
      ratio: round(watched.rates[0]! / without),
    });
    await emitLog(drivers[1], watched, where, emit);
  } finally {
    await Promise.all([...drivers, ...(control ? [control] : [])].map((driver) => driver.close()));
    if (listener) await rm(listener, { recursive: true });
    site.close();
  }
}

async function sideOf(driver: Driver): Promise<Side> {
  const page = await driver.open(`${ORIGIN}/`);
  await page.evaluate(() => (globalThis as never as BenchPage).ready);
  const clocks =
    driver.kind === 'chromium'
      ? { used: await mainThreadClock(page), passed: await mainThreadClock(page, 'timeTicks') }
      : null;
  const counts = { inCall: new Map(), mainThread: new Map(), passed: new Map() };
  return { page, clocks, ...counts, rates: [], frames: 0 };
}

async function benchSidesApart(bare: Side, listening: Side | null, watched: Side, emit: Emit): Promise<void> {
  const names = ['without', 'beside an extension that only listens to requests', 'watched'];
  const sides = [bare, listening, watched].flatMap((side, i) =>
    side?.clocks ? [{ name: names[i]!, page: side.page, clock: side.clocks.used }] : [],
  );
  const [first, ...others] = sides;
  if (first) watched.frames += await benchApart([first, ...others], emit);
}

/** A group of calls and all that the main thread does about them, then and later. */
async function measure(side: Side, kind: Kind, counts: boolean): Promise<void> {
  const count = GROUPS[kind];
  const passed = await side.clocks?.passed();
  const used = await side.clocks?.used();
  const inCall = await side.page.evaluate(
    ([which, times]) => (globalThis as never as BenchPage).group(which, times),
    [kind, count] as const,
  );
  await side.page.waitForTimeout(counts && side.clocks ? SETTLE_MS : WARM_SETTLE_MS);
  if (kind === 'websocket') side.frames += count;
  if (!counts) return;
  note(side.inCall, kind, inCall);
  if (!side.clocks) return;
  note(side.mainThread, kind, ((await side.clocks.used()) - used!) / count);
  note(side.passed, kind, ((await side.clocks.passed()) - passed!) / count);
}

function note(times: Map<Kind, number[]>, kind: Kind, value: number): void {
  times.set(kind, [...(times.get(kind) ?? []), value]);
}

function emitAdded(
  name: string,
  bare: ReadonlyMap<Kind, number[]>,
  watched: ReadonlyMap<Kind, number[]>,
  kind: Kind,
  emit: Emit,
): void {
  const [without, withUs] = [bare.get(kind), watched.get(kind)];
  if (!without || !withUs) return;
  const [one, other] = [median(without), median(withUs)];
  emit({
    name,
    value: round(other - one, 1),
    unit: 'µs',
    against: `${round(one, 1)} µs without`,
    ratio: round(other / one),
  });
}

/** What the hooks take by themselves, with natives that do nothing; held against proxies that do nothing either. */
async function emitOwn(driver: Driver, where: string, emit: Emit): Promise<void> {
  type Own = Record<Kind, number>;
  const times: Own[] = [];
  for (const path of ['/proxies', '/hook']) {
    const page = await driver.open(`${ORIGIN}${path}`);
    const isHooked = await page.evaluate(() => 'isHooked' in globalThis);
    if (isHooked !== (path === '/hook')) throw new Error(`${path} has ${isHooked ? 'hooks' : 'no hooks'}`);
    times.push(await page.evaluate(() => (globalThis as never as { own(): Promise<Own> }).own()));
    await page.goto('about:blank');
  }
  const [floor, own] = times as [Own, Own];
  for (const kind of KINDS) {
    emit({
      name: `the hook alone, 1 KB ${kind}${where}`,
      value: round(own[kind]),
      unit: 'µs',
      against: `${round(floor[kind])} µs for a proxy that does nothing`,
    });
  }
}

async function flood(side: Side): Promise<void> {
  const sent = await side.page.evaluate(
    (seconds) => (globalThis as never as BenchPage).flood(seconds),
    SECONDS,
  );
  side.frames += sent;
  side.rates.push(sent / SECONDS);
}

async function emitLog(driver: Driver, watched: Side, where: string, emit: Emit): Promise<void> {
  const desk = await reachDesk(driver);
  let logged = 0;
  for (let i = 0; i < PATIENCE && logged < watched.frames; i++) {
    await watched.page.waitForTimeout(500);
    await desk.ask({ kind: 'flush' });
    const entries = await desk.ask<Entry[]>({ kind: 'entries', session: null });
    const frames = entries.filter(({ method }) => method === 'SEND');
    logged = frames.reduce((sum, { count = 1 }) => sum + count, 0);
  }
  const { session, blindSpots } = await desk.report();
  emit({
    name: `frames lost under that load${where}`,
    value: watched.frames - logged,
    unit: 'frames',
    against: `${watched.frames} sent`,
  });
  emit({ name: `records dropped under that load${where}`, value: blindSpots.dropped, unit: 'records' });
  emit({
    name: `bodies noted by size alone under that load${where}`,
    value: blindSpots.bodiesUnread,
    unit: 'bodies',
    against: `${session.transmissions} transmissions`,
  });
  emit({
    name: `log on disk after that load${where}`,
    value: round((await desk.diskUsage()) / Math.max(1, session.transmissions)),
    unit: 'bytes/transmission',
  });
}
