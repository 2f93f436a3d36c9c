import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SILENCED } from '../../src/audit/remarks.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Session } from '../../src/model/session.ts';
import { reportThrough } from '../report-through.ts';
import { accountsOf } from './accounts.ts';
import {
  awake,
  expectAllLogged,
  expectNobodySilenced,
  openScene,
  type Scene,
  settledAccounts,
  signalByProfile,
  type TrafficPage,
} from './scene.ts';

/** How often the background is killed; `CANDOR_KILLS=100` for the long run. */
const KILLS = Number(process.env.CANDOR_KILLS ?? 6);
const PAUSE = 700;
/** Milliseconds between two transmissions of steady traffic. */
const EVERY = 20;

/**
 * A busy browser may give up a page that leaves, as the report says then: tried with another browser, at most so often. What
 * is told of pages that are not given up would be told each time.
 */
const MAY_BE_GIVEN_UP = { retry: 2 };

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

it('loses nothing where Chromium’s background is killed in the middle of traffic', async () => {
  const running = await scene.start('chromium');
  const ask = await awake(running);
  const page = await scene.openTraffic(running);
  const native = page.native as PlaywrightPage;
  const own = native
    .context()
    .pages()
    .find((one) => one.url().startsWith('chrome-extension:'))!;
  const devtools = await own.context().newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await page.evaluate((every) => (globalThis as never as TrafficPage).begin('k', every), EVERY);
  for (let i = 0; i < KILLS; i++) {
    // Awake and with all written that came before: a kill then meets fresh traffic.
    await ask({ kind: 'flush' });
    await page.waitForTimeout(PAUSE);
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  await page.waitForTimeout(PAUSE);
  await page.evaluate(() => (globalThis as never as TrafficPage).end());
  await expectAllLogged(scene.sink, ask);
}, 600_000);

/** Firefox then puts an idle background to sleep after 700 ms. */
function sleepSoon(): Promise<void> {
  return writeFile(
    join(scene.profileDir, 'prefs.js'),
    'user_pref("extensions.background.idle.timeout", 700);\n',
  );
}

it('loses nothing where Firefox puts its background to sleep between bursts', async () => {
  await sleepSoon();
  const running = await scene.start('firefox');
  const ask = await awake(running);
  const page = await scene.openTraffic(running);
  for (let i = 0; i < Math.min(KILLS, 4); i++) {
    await page.evaluate((n) => (globalThis as never as TrafficPage).burst(`s${n}-`, 30), i);
    await page.waitForTimeout(2500);
  }
  await expectAllLogged(scene.sink, ask);
}, 600_000);

it.each(['chromium', 'firefox'] as const)(
  'has what a page sent while it went away, in %s',
  MAY_BE_GIVEN_UP,
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => {
      const traffic = globalThis as never as TrafficPage;
      traffic.burst('before-', 30);
      traffic.farewell = 'bye';
    });
    await page.goto('https://elsewhere.example/');
    await expectAllLogged(scene.sink, ask);
    await expectNobodySilenced(ask);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'has what a page sent while it went away that had opened its document anew, in %s',
  MAY_BE_GIVEN_UP,
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => {
      const traffic = globalThis as never as TrafficPage;
      traffic.burst('before-', 30);
      // It takes all listeners away from the window, whoever put them there.
      document.open();
      document.write('<!doctype html><title>anew</title>');
      document.close();
      traffic.burst('opened-', 30);
      addEventListener('pagehide', () => traffic.burst('bye-', 9));
    });
    await page.goto('https://elsewhere.example/');
    await expectAllLogged(scene.sink, ask);
    await expectNobodySilenced(ask);
    expect([...scene.sink.http.keys()].some((id) => id.startsWith('bye-'))).toBe(true);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'has what frames sent that were taken out of their page, in %s',
  MAY_BE_GIVEN_UP,
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(async () => {
      for (const n of [1, 2, 3, 4]) {
        const frame = Object.assign(document.createElement('iframe'), { src: `/?${n}` });
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve));
        const traffic = frame.contentWindow as never as TrafficPage;
        await traffic.open;
        traffic.burst(`in-${n}-`, 6);
        traffic.farewell = `out-${n}-`;
        frame.remove();
      }
    });
    await expectAllLogged(scene.sink, ask);
    await expectNobodySilenced(ask);
    const sent = (await ask<Entry[]>({ kind: 'entries' })).filter(({ url }) => url.includes('/t/'));
    for (const { context } of sent) expect(['frame', 'unknown']).toContain(context);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'takes what a page sent when it was long left for no frame’s and no worker’s, in %s',
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => {
      // The other window keeps the process alive when the browser has given up on this page.
      Object.assign(document.createElement('a'), { href: '/', target: '_blank', rel: 'opener' }).click();
      const traffic = globalThis as never as TrafficPage;
      addEventListener('pagehide', () => {
        for (const end = Date.now() + 1500; Date.now() < end; );
        traffic.burst('late-', 9);
      });
    });
    await page.goto('https://elsewhere.example/');
    const late = async () =>
      (await ask<Entry[]>({ kind: 'entries' })).filter(
        ({ url, vantage }) => vantage === 'network' && url.includes('/t/late-'),
      );
    await expect.poll(async () => (await late()).length).toBe(6);
    for (const { context } of await late()) expect(['page', 'unknown']).toContain(context);
    const entries = await ask<Entry[]>({ kind: 'entries' });
    const { lost, twice, framesArrived, framesLogged } = accountsOf(scene.sink, entries);
    expect([lost, twice]).toEqual([[], []]);
    const { blindSpots } = await reportThrough(ask);
    const told = blindSpots.notes.some((note) => note.startsWith('1 page was given up by the browser'));
    expect([framesLogged, told]).toEqual(framesArrived > 0 ? [0, true] : [0, false]);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'knows of a page that was leaving when the background went away whether it had done leaving, in %s',
  async (kind) => {
    if (kind === 'firefox') await sleepSoon();
    const running = await scene.start(kind);
    let ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => {
      // The other window keeps the process alive when the browser has given up on this page.
      Object.assign(document.createElement('a'), { href: '/', target: '_blank', rel: 'opener' }).click();
      addEventListener('pagehide', () => {
        for (const end = Date.now() + 3000; Date.now() < end; );
      });
    });
    await ask({ kind: 'flush' });
    const left = page.goto('https://elsewhere.example/');
    if (kind === 'chromium') {
      const own = (page.native as PlaywrightPage)
        .context()
        .pages()
        .find((one) => one.url().startsWith('chrome-extension:'))!;
      await expect.poll(() => own.evaluate(leavingKept)).toBe(1);
      const devtools = await own.context().newCDPSession(own);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
    }
    await left;
    ask = await awake(running);
    const given = async () =>
      (await ask<Entry[]>({ kind: 'entries' })).filter(({ method }) => method === SILENCED).length;
    // Chromium does not let a page take so long; Firefox does, and its background sleeps meanwhile.
    if (kind === 'chromium') await expect.poll(given).toBe(1);
    else expect(await given()).toBe(0);
  },
);

/** Documents that the background remembers to have begun to leave. */
function leavingKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('candor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const rows = opening.result.transaction('inbox').objectStore('inbox').getAll();
      rows.onsuccess = () => {
        opening.result.close();
        resolve(
          (rows.result as { values: { kind: string }[] }[])
            .flatMap(({ values }) => values)
            .filter(({ kind }) => kind === 'leaving').length,
        );
      };
    };
  });
}

it.runIf(process.platform === 'linux')(
  'keeps the log where the browser itself is killed in the middle of traffic',
  async () => {
    let running = await scene.start('chromium');
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate((every) => (globalThis as never as TrafficPage).begin('x', every), EVERY);
    await page.waitForTimeout(2000);
    await ask({ kind: 'flush' });
    const before = (await ask<Entry[]>({ kind: 'entries' })).map((entry) => entry.id);
    expect(before.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await signalByProfile(scene.profileDir, 'SIGKILL');
    await running.closed;
    running = await scene.start('chromium');
    const again = await awake(running);
    const after = (await again<Entry[]>({ kind: 'entries' })).map((entry) => entry.id);
    expect(after.slice(0, before.length)).toEqual(before);
    // What died with the browser does not come any more.
    const accounts = await settledAccounts(scene.sink, again, 20);
    const { twice, lost, dropped, framesArrived, framesLogged } = accounts;
    expect(twice).toEqual([]);
    expect(framesLogged).toBeLessThanOrEqual(framesArrived);
    expect(dropped).toBe(0);
    // What was in the memory of the killed processes and nowhere else: the last moments, no hole before them.
    const numberOf = (id: string) => Number(id.slice(1));
    const numbers = [...scene.sink.http.keys()].map(numberOf);
    const first = Math.min(...lost.map(numberOf));
    expect(lost.length).toBe(numbers.filter((n) => n >= first).length);
    // The session ended when the browser died, not when it was started again.
    const entries = await again<Entry[]>({ kind: 'entries' });
    const ended = async () => (await again<Session[]>({ kind: 'sessions' })).map(({ endedAt }) => endedAt);
    await expect.poll(ended).toEqual([Math.max(...entries.map(({ time }) => time))]);
  },
);
