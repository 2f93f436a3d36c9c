import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SILENCED } from '../../src/audit/remarks.ts';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver, LaunchOptions } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import { askFrom, ORIGIN } from '../matrix/run.ts';
import { reportThrough } from '../report-through.ts';
import { type Accounts, accountsOf } from './accounts.ts';
import { startTrafficSink, type TrafficSink } from './sink.ts';

/** Half seconds that the log is given to catch up. */
const PATIENCE = 120;

/** What the traffic page offers. */
export interface TrafficPage {
  open: Promise<unknown>;
  begin(prefix: string, every: number): void;
  burst(prefix: string, count: number): void;
  end(): void;
  farewell: string;
}
export type Ask = <T>(message: unknown) => Promise<T>;

/** A sink, a profile of its own, and the browser that runs on it. */
export interface Scene {
  sink: TrafficSink;
  profileDir: string;
  start(kind: BrowserKind, options?: Partial<LaunchOptions>): Promise<Driver>;
  /** The audited page, its socket open. */
  openTraffic(running: Driver): Promise<Page>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const sink = await startTrafficSink();
  const profileDir = await mkdtemp(join(tmpdir(), 'candor-kill-'));
  let driver: Driver | null = null;
  return {
    sink,
    profileDir,
    async start(kind, options = {}) {
      const { path } = await ensureBrowser(kind);
      const extensionDir = await ensureBuilt(kind === 'chromium' ? 'chrome' : 'firefox');
      const maps = new Map([['*', sink.port]]);
      driver = await launch(kind, { path, extensionDir, headless: true, profileDir, maps, ...options });
      return driver;
    },
    async openTraffic(running) {
      const page = await running.open(`${ORIGIN}/`);
      await page.evaluate(() => (globalThis as never as TrafficPage).open);
      return page;
    },
    async close() {
      await driver?.close().catch(() => undefined);
      await sink.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks the background once it answers: Chromium shows an extension's pages before that. */
export async function awake(running: Driver): Promise<Ask> {
  const until = performance.now() + 60_000;
  for (;;) {
    try {
      const ask = await askFrom(running);
      await ask({ kind: 'flush' });
      return ask;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
}

/**
 * Waits until the log holds what arrived, or no longer; then what it holds against what arrived. `patience`: half seconds.
 */
export async function settledAccounts(
  sink: TrafficSink,
  ask: Ask,
  patience = PATIENCE,
): Promise<Accounts & { dropped: number }> {
  let entries = await ask<Entry[]>({ kind: 'entries' });
  const settled = () => {
    const { lost, framesArrived, framesLogged } = accountsOf(sink, entries);
    return lost.length === 0 && framesLogged >= framesArrived;
  };
  for (let i = 0; i < patience && !settled(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    entries = await ask<Entry[]>({ kind: 'entries' });
  }
  const report = await reportThrough(ask);
  const accounts = { ...accountsOf(sink, entries), dropped: report.blindSpots.dropped };
  const { arrived, lost, twice, unconfirmed, unsent, framesArrived, framesLogged, dropped } = accounts;
  const lives = new Set(entries.filter((e) => e.vantage === 'network').map((e) => e.id.split(':')[1])).size;
  console.log(
    JSON.stringify({
      test: expect.getState().currentTestName,
      arrived,
      lost: lost.length,
      twice: twice.length,
      unconfirmed: unconfirmed.length,
      unsent,
      framesArrived,
      framesLogged,
      dropped,
      lives,
    }),
  );
  return accounts;
}

/** No page is said to have been given up before it had done leaving. */
export async function expectNobodySilenced(ask: Ask): Promise<void> {
  const entries = await ask<Entry[]>({ kind: 'entries' });
  expect(entries.filter(({ method }) => method === SILENCED)).toEqual([]);
}

/** Everything that arrived stands in the log exactly once, and nothing was dropped. */
export async function expectAllLogged(sink: TrafficSink, ask: Ask): Promise<void> {
  const { lost, twice, framesArrived, framesLogged, dropped } = await settledAccounts(sink, ask);
  expect(lost).toEqual([]);
  expect(twice).toEqual([]);
  expect(framesLogged).toBe(framesArrived);
  expect(framesArrived).toBeGreaterThan(0);
  expect(dropped).toBe(0);
  await expectDeclared(sink, ask);
}

/**
 * What left and rests on the page's word alone is declared, to the last call: whether it left the report does not claim
 * to know. What it denies did not arrive.
 */
async function expectDeclared(sink: TrafficSink, ask: Ask): Promise<void> {
  const state = async () => {
    const { unconfirmed, unsent } = accountsOf(sink, await ask<Entry[]>({ kind: 'entries' }));
    const { byChannel = [], notes } = (await reportThrough(ask)).blindSpots;
    const declared = byChannel.reduce((sum, { of, count }) => sum + (of === 'calls' ? count : 0), 0);
    const denied = notes
      .flatMap((note) => /^(\d+) calls? .* never appeared/.exec(note)?.[1] ?? [])
      .map(Number);
    const told = declared + (denied[0] ?? 0);
    return {
      untold: unconfirmed.length + unsent.length - told,
      deniedWrongly: Math.max(0, unconfirmed.length - declared),
    };
  };
  await expect.poll(state, { interval: 500 }).toEqual({ untold: 0, deniedWrongly: 0 });
}

/** Signals the processes of the browser that a test started, known by its own profile folder. Linux only. */
export async function signalByProfile(dir: string, signal: NodeJS.Signals): Promise<number> {
  const commands = new Map<number, { parent: number; ours: boolean }>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(/\) \S (\d+)/.exec(stat)?.[1] ?? 0);
    commands.set(Number(name), { parent, ours: command.includes(dir) });
  }
  const isOurs = (pid: number): boolean => {
    const process = commands.get(pid);
    return process !== undefined && (process.ours || isOurs(process.parent));
  };
  const pids = [...commands.keys()].filter(isOurs);
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // It ended by itself after it was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return pids.length;
}
