import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { Report } from '../../src/model/report.ts';
import { canMountSmallDisk, mountSmallDisk, type SmallDisk } from '../small-disk.ts';
import { accountsOf } from './accounts.ts';
import { awake, expectAllLogged, openScene, type Scene, type TrafficPage } from './scene.ts';

/** Room for a profile and its log, and soon full. */
const MEGABYTES = 200;

let scene: Scene;
let disk: SmallDisk | null;
beforeEach(async () => {
  scene = await openScene();
  disk = null;
});
afterEach(async () => {
  await disk?.free().catch(() => undefined);
  await scene.close().catch(() => undefined);
  await disk?.unmount();
});

const canMount = await canMountSmallDisk();

it.runIf(canMount)(
  'says in Firefox how much a full disk keeps from the log, keeps what stands there, and writes the rest once there is room',
  async () => {
    disk = await mountSmallDisk(scene.profileDir, MEGABYTES);
    const running = await scene.start('firefox');
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('before-', 30));
    await expectAllLogged(scene.sink, ask);
    await ask({ kind: 'flush' });
    const before = await ask<Entry[]>({ kind: 'entries' });
    await disk!.fill();
    await page.evaluate(() => (globalThis as never as TrafficPage).begin('full-', 20));
    const unwritten = async () => (await ask<Report>({ kind: 'report', session: null })).blindSpots;
    await expect.poll(async () => (await unwritten()).dropped, { timeout: 20_000 }).toBeGreaterThan(20);
    expect((await unwritten()).notes.join(' ')).toMatch(
      /\d+ records could not be written: the storage is full/,
    );
    const during = await ask<Entry[]>({ kind: 'entries' });
    expect(during.slice(0, before.length)).toEqual(before);
    await disk!.free();
    await page.waitForTimeout(500);
    await page.evaluate(() => (globalThis as never as TrafficPage).end());
    await expectAllLogged(scene.sink, ask);
  },
  120_000,
);

it.runIf(canMount)(
  'counts in Chromium what goes with a log that the browser gives up on a full disk, and goes on once there is room',
  async () => {
    disk = await mountSmallDisk(scene.profileDir, MEGABYTES);
    const running = await scene.start('chromium');
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('before-', 30));
    await expectAllLogged(scene.sink, ask);
    await ask({ kind: 'flush' });
    const before = (await ask<Entry[]>({ kind: 'entries' })).length;
    await disk!.fill();
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('full-', 90));
    await page.waitForTimeout(3000);
    await disk!.free();
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('after-', 30));
    const isGone = (id: string) => id.startsWith('before-');
    const logged = async () => {
      const entries = await ask<Entry[]>({ kind: 'entries' }).catch(() => []);
      const { lost, twice } = accountsOf(scene.sink, entries);
      return { lost: lost.filter((id) => !isGone(id)), twice };
    };
    await expect.poll(logged, { timeout: 40_000, interval: 500 }).toEqual({ lost: [], twice: [] });
    const entries = await ask<Entry[]>({ kind: 'entries' });
    const { blindSpots } = await ask<Report>({ kind: 'report', session: null });
    const { lost } = accountsOf(scene.sink, entries);
    // Either the log stands, or what stood there is counted as gone.
    if (lost.length === 0) expect(blindSpots.dropped).toBe(0);
    else expect(blindSpots.dropped).toBeGreaterThanOrEqual(before);
    // The socket was opened before: its frames count all the same.
    expect(blindSpots.notes.join(' ')).not.toMatch(/frames announced by the page/);
  },
  120_000,
);
