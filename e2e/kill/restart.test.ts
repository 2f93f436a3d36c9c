import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Driver } from '../../src/cli/drive/driver.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Session } from '../../src/model/session.ts';
import { KEEPS_ITS_STORAGE, loadAnew } from '../load-anew.ts';
import { ORIGIN } from '../matrix/run.ts';
import { KEEPS_EXTENSION, sideload, tabOf } from '../sideload.ts';
import { accountsOf } from './accounts.ts';
import { openScene, type Scene, signalByProfile, type TrafficPage } from './scene.ts';

/** Of as many, every third is a frame. */
const SENT = 60;
const CALLS = 40;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const start = () =>
  scene.start('firefox', { extensionDir: '', firefoxPrefs: { ...KEEPS_EXTENSION, ...KEEPS_ITS_STORAGE } });
const browserOf = (page: Page) => (page.native as PuppeteerPage).browser();
/** Any page that Puppeteer may speak to, to have its browser. */
const blank = (running: Driver) => running.open('https://elsewhere.example/');

/** Waits until Firefox has written down that it shows this host: a tab it has not is not shown again. */
const remembered = (host: string) =>
  vi.waitFor(
    async () => {
      const file = join(scene.profileDir, 'sessionstore-backups', 'recovery.jsonlz4');
      // LZ4 leaves what stands in it for the first time as it is.
      expect((await readFile(file)).includes(host)).toBe(true);
    },
    { timeout: 60_000, interval: 200 },
  );

interface AsksExtension {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
const ask = <R>(face: Page, message: { kind: string; session?: null }) =>
  face.evaluate(
    (asked) => (globalThis as never as AsksExtension).browser.runtime.sendMessage(asked) as Promise<R>,
    message,
  );

it.runIf(process.platform === 'linux')(
  'keeps the log where Firefox is killed in the middle of traffic, and has what it shows again in an audit of its own',
  async ({ skip }) => {
    await sideload(scene.profileDir);
    let running = await start();
    const page = await scene.openTraffic(running);
    const face = await tabOf(browserOf(page), 'moz-extension:').catch(() =>
      skip('this Firefox runs no add-on for good that Mozilla has not signed'),
    );
    await page.evaluate(() => (globalThis as never as TrafficPage).begin('x', 20));
    await page.waitForTimeout(1500);
    await ask(face, { kind: 'flush' });
    const before = (await ask<Entry[]>(face, { kind: 'entries', session: null })).map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await remembered('threema');
    await signalByProfile(scene.profileDir, 'SIGKILL');
    await running.closed;

    running = await start();
    const any = await blank(running);
    const again = await tabOf(browserOf(any), ORIGIN);
    await again.evaluate(() => (globalThis as never as TrafficPage).open);
    await again.evaluate((count) => (globalThis as never as TrafficPage).burst('again-', count), SENT);
    await any.waitForTimeout(2500);
    // The extension shows a page of its own once more.
    await loadAnew(running, any);
    const shown = await tabOf(browserOf(any), 'moz-extension:');
    await ask(shown, { kind: 'flush' });
    const entries = await ask<Entry[]>(shown, { kind: 'entries', session: null });
    const sessions = await ask<Session[]>(shown, { kind: 'sessions' });

    const { lost, twice, framesArrived, framesLogged } = accountsOf(scene.sink, entries);
    expect(twice).toEqual([]);
    expect(framesLogged).toBeLessThanOrEqual(framesArrived);
    expect(entries.slice(0, before.length).map(({ id }) => id)).toEqual(before);
    // What was in the memory of the killed processes and nowhere else: the last moments, no hole before them.
    const numberOf = (id: string) => Number(id.slice(1));
    const numbers = [...scene.sink.http.keys()].filter((id) => id.startsWith('x')).map(numberOf);
    const first = Math.min(...lost.map(numberOf));
    expect(lost.length).toBe(numbers.filter((n) => n >= first).length);
    const killed = entries.find(({ id }) => id === before[0])!.session;
    const { endedAt } = sessions.find(({ id }) => id === killed)!;
    expect(endedAt).toBe(
      Math.max(...entries.filter((one) => one.session === killed).map(({ time }) => time)),
    );
    // What was sent since is of one other audit, each by both witnesses, and every frame of it.
    const since = entries.filter(({ url }) => url.includes('/t/again-'));
    const audits = new Set(since.map(({ session }) => session));
    expect([audits.size, audits.has(killed)]).toEqual([1, false]);
    expect(since.map(({ vantage }) => vantage).sort()).toEqual([
      ...Array(CALLS).fill('network'),
      ...Array(CALLS).fill('page'),
    ]);
    const frames = entries.filter(({ session, method }) => audits.has(session) && method === 'SEND');
    expect(frames).toHaveLength(SENT - CALLS);
  },
);
