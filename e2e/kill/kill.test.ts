import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Report } from '../../src/model/report.ts';
import { askFrom, ORIGIN } from '../matrix/run.ts';
import { accountsOf } from './accounts.ts';
import { startTrafficSink, type TrafficSink } from './sink.ts';

/** How often the background is killed; `CANDOR_KILLS=100` for the long run. */
const KILLS = Number(process.env.CANDOR_KILLS ?? 6);
const PAUSE = 700;
/** Half seconds that the log is given to catch up. */
const PATIENCE = 40;

interface TrafficPage {
  open: Promise<unknown>;
  begin(prefix: string, every: number): void;
  burst(prefix: string, count: number): void;
  end(): void;
  farewell: string;
}

let sink: TrafficSink;
let profileDir: string;
let driver: Driver | null = null;

beforeEach(async () => {
  sink = await startTrafficSink();
  profileDir = await mkdtemp(join(tmpdir(), 'candor-kill-'));
});
afterEach(async () => {
  await driver?.close().catch(() => undefined);
  driver = null;
  await sink.close();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

async function start(kind: BrowserKind): Promise<Driver> {
  const { path } = await ensureBrowser(kind);
  const extensionDir = await ensureBuilt(kind === 'chromium' ? 'chrome' : 'firefox');
  const maps = new Map([['*', sink.port]]);
  driver = await launch(kind, { path, extensionDir, headless: true, profileDir, maps });
  return driver;
}

async function openTraffic(running: Driver) {
  const page = await running.open(`${ORIGIN}/`);
  await page.evaluate(() => (globalThis as never as TrafficPage).open);
  return page;
}

/** Waits for what is under way, then holds the log against what arrived. */
async function expectAllLogged(ask: <T>(message: unknown) => Promise<T>): Promise<void> {
  let entries = await ask<Entry[]>({ kind: 'entries' });
  const settled = () => {
    const { lost, framesArrived, framesLogged } = accountsOf(sink, entries);
    return lost.length === 0 && framesLogged >= framesArrived;
  };
  for (let i = 0; i < PATIENCE && !settled(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    entries = await ask<Entry[]>({ kind: 'entries' });
  }
  const report = await ask<Report>({ kind: 'report', session: null });
  const { lost, twice, unconfirmed, framesArrived, framesLogged, arrived } = accountsOf(sink, entries);
  const lives = new Set(entries.filter((e) => e.vantage === 'network').map((e) => e.id.split(':')[1])).size;
  console.log(
    JSON.stringify({
      arrived,
      lost: lost.length,
      twice: twice.length,
      unconfirmed: unconfirmed.length,
      framesArrived,
      framesLogged,
      lives,
    }),
  );
  expect(lost).toEqual([]);
  expect(twice).toEqual([]);
  expect(framesLogged).toBe(framesArrived);
  expect(framesArrived).toBeGreaterThan(0);
  expect(report.blindSpots.dropped).toBe(0);
}

it('loses nothing where Chromium’s background is killed in the middle of traffic', async () => {
  const running = await start('chromium');
  const ask = await askFrom(running);
  const page = await openTraffic(running);
  const native = (page as never as { native: PlaywrightPage }).native;
  const own = native
    .context()
    .pages()
    .find((one) => one.url().startsWith('chrome-extension:'))!;
  const devtools = await own.context().newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await page.evaluate(() => (globalThis as never as TrafficPage).begin('k', 20));
  for (let i = 0; i < KILLS; i++) {
    // Awake and with all written that came before: a kill then meets fresh traffic.
    await ask({ kind: 'flush' });
    await page.waitForTimeout(PAUSE);
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  await page.waitForTimeout(PAUSE);
  await page.evaluate(() => (globalThis as never as TrafficPage).end());
  await page.waitForTimeout(6000);
  await expectAllLogged(ask);
}, 600_000);

it('loses nothing where Firefox puts its background to sleep between bursts', async () => {
  await writeFile(join(profileDir, 'prefs.js'), 'user_pref("extensions.background.idle.timeout", 700);\n');
  const running = await start('firefox');
  const ask = await askFrom(running);
  const page = await openTraffic(running);
  for (let i = 0; i < Math.min(KILLS, 4); i++) {
    await page.evaluate((n) => (globalThis as never as TrafficPage).burst(`s${n}-`, 30), i);
    await page.waitForTimeout(2500);
  }
  await expectAllLogged(ask);
}, 600_000);

it('has what a page sent while it went away', async () => {
  const running = await start('chromium');
  const ask = await askFrom(running);
  const page = await openTraffic(running);
  await page.evaluate(() => {
    (globalThis as never as TrafficPage).farewell = 'bye';
  });
  await page.goto('https://elsewhere.example/');
  await page.waitForTimeout(1500);
  await expectAllLogged(ask);
}, 120_000);

it.runIf(process.platform === 'linux')(
  'keeps the log where the browser itself is killed',
  async () => {
    let running = await start('chromium');
    const ask = await askFrom(running);
    const page = await openTraffic(running);
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('x', 60));
    await page.waitForTimeout(1000);
    await ask({ kind: 'flush' });
    const before = (await ask<Entry[]>({ kind: 'entries' })).map((entry) => entry.id);
    await killByProfile(profileDir);
    await running.closed;
    running = await start('chromium');
    const again = await askFrom(running);
    const after = (await again<Entry[]>({ kind: 'entries' })).map((entry) => entry.id);
    expect(after.slice(0, before.length)).toEqual(before);
    await expectAllLogged(again);
  },
  120_000,
);

/** Ends the processes of the browser that this test started, known by its own profile folder. */
async function killByProfile(dir: string): Promise<void> {
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${dir}`)) process.kill(Number(pid), 'SIGKILL');
  }
}
