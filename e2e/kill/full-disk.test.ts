import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Driver } from '../../src/cli/drive/driver.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { BlindSpots } from '../../src/model/report.ts';
import { ORIGIN } from '../matrix/run.ts';
import { reportThrough } from '../report-through.ts';
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
    // Opened while there is room: a browser may not come to load anything once there is none.
    const audit = await running.extensionPage('src/ui/audit/index.html');
    const popup = await openPopup(running, audit);
    const fill = fillWith(disk!, page);
    // One reading tells both: the browser may give back space between two, and write what was kept out.
    let full: BlindSpots;
    const keptOut = async () => {
      await fill();
      full = (await reportThrough(ask)).blindSpots;
      return full.unwritten ?? 0;
    };
    await expect.poll(keptOut, { interval: 3000 }).toBeGreaterThan(20);
    expect(full!.dropped).toBeGreaterThanOrEqual(full!.unwritten!);
    expect(full!.notes.join(' ')).toMatch(/\d+ records could not be written: the storage is full/);
    const during = await ask<Entry[]>({ kind: 'entries' });
    expect(during.slice(0, before.length)).toEqual(before);
    for (const face of [popup, audit]) await expectToldFull(face, fill);
    await disk!.free();
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('after-', 30));
    await expectAllLogged(scene.sink, ask);
    for (const face of [popup, audit]) await expectToldNothing(face);
  },
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
    // Opened while there is room: a browser may not come to load anything once there is none.
    const audit = await running.extensionPage('src/ui/audit/index.html');
    const popup = await openPopup(running, audit);
    const fill = fillWith(disk!, page);
    await fill();
    await page.waitForTimeout(3000);
    for (const face of [popup, audit]) await expectToldFull(face, fill);
    await disk!.free();
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('after-', 30));
    // What stood in the log is gone with it, maybe more than once; what is held until there is room is not.
    const logged = async () => {
      const entries = await ask<Entry[]>({ kind: 'entries' }).catch(() => []);
      const { lost, twice } = accountsOf(scene.sink, entries);
      return { lost: lost.filter((id) => id.startsWith('after-')), twice };
    };
    await expect.poll(logged, { interval: 500 }).toEqual({ lost: [], twice: [] });
    const lost = async () => accountsOf(scene.sink, await ask<Entry[]>({ kind: 'entries' })).lost;
    const unwritten = async () => (await reportThrough(ask)).blindSpots;
    const uncounted = async () => Math.max(0, (await lost()).length - (await unwritten()).dropped);
    await expect.poll(uncounted).toBe(0);
    const isGone = (await lost()).length > 0;
    if (!isGone) await expect.poll(async () => (await unwritten()).dropped).toBe(0);
    const blindSpots = await unwritten();
    // Either the log stands, or what stood there is counted as gone.
    if (isGone) expect(blindSpots.dropped).toBeGreaterThanOrEqual(before);
    for (const face of [popup, audit]) await expectToldNothing(face);
    // The socket was opened before: its frames count all the same.
    const notes = async () => (await unwritten()).notes.join(' ');
    await expect.poll(notes).not.toMatch(/frames announced by the page/);
  },
);

interface Tabs {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
}

/** The popup of the traffic page, as a page of its own; `face` is a page of the extension. */
async function openPopup(running: Driver, face: Page): Promise<Page> {
  const tab = await face.evaluate(async (origin) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
    const tabs = await (browser ?? chrome)!.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(origin))?.id;
  }, ORIGIN);
  return running.extensionPage(`src/ui/popup/index.html?tab=${tab}`);
}

/**
 * Fills the disk and has the page send something. To be done again where nothing is told of it: a browser may give back
 * space of its own, write what waits and have nothing to tell, for then the disk is full no more.
 */
function fillWith(disk: SmallDisk, page: Page): () => Promise<void> {
  return async () => {
    await disk.fill();
    await page.evaluate(
      (name) => (globalThis as never as TrafficPage).burst(name, 90),
      `full-${Date.now()}-`,
    );
  };
}

/** The person is told at once, in plain words, what is the matter and what to do. */
async function expectToldFull(face: Page, fill: () => Promise<void>): Promise<void> {
  // Kept as it is seen: once the browser has given back space, nothing is told any more.
  const isTold = () => {
    const kept = globalThis as { told?: string };
    kept.told ??= document.querySelector('.notice')?.textContent;
    return kept.told !== undefined;
  };
  for (let tries = 0; tries < 4; tries++) {
    const told = await face.waitForFunction(isTold, undefined, 8000).then(
      () => true,
      () => false,
    );
    if (told) break;
    await fill();
  }
  await face.waitForFunction(isTold);
  if (process.env.CANDOR_PICTURES)
    await face.screenshot(`${process.env.CANDOR_PICTURES}/full-${Date.now()}.png`);
  expect(await face.evaluate(() => (globalThis as { told?: string }).told)).toMatch(
    /^Nothing has been written down since \d\d:\d\d\..*disk is full.* \d+ records? of what left.*Make room/,
  );
}

/** Nothing is the matter any more, and the audit is there. */
async function expectToldNothing(face: Page): Promise<void> {
  await face.waitForFunction(
    () => document.querySelector('.notice') === null && document.querySelector('h1') !== null,
  );
  await face.close();
}
