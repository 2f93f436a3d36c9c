import type { Page as PlaywrightPage } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reportThrough } from '../report-through.ts';
import { awake, expectAllLogged, openScene, type Scene, type TrafficPage } from './scene.ts';

/** Milliseconds that a write waits, the traffic goes on, and between two transmissions. */
const WAITS = 3000;
const PAUSE = 500;
const EVERY = 40;
/** The disk is slow so often; in Chromium the background is killed each time in the middle. */
const TIMES = 2;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/**
 * Keeps all that would be written to the log waiting, as a slow disk does: a transaction over its stores that goes on.
 * Runs in a page of the extension; gives how many stores it held.
 */
async function holdLog(milliseconds: number): Promise<number> {
  const opened = (name: string) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const until = performance.now() + milliseconds;
  let held = 0;
  await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await opened(name);
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readwrite');
      held += names.length;
      const store = transaction.objectStore(names[0]!);
      const hold = () => {
        if (performance.now() < until) store.count().onsuccess = hold;
      };
      hold();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    }),
  );
  return held;
}

it.each(['chromium', 'firefox'] as const)(
  'loses nothing where writing the log takes seconds, in %s',
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const own = await running.extensionPage('src/ui/options/index.html');
    const page = await scene.openTraffic(running);
    await page.evaluate((every) => (globalThis as never as TrafficPage).begin('slow-', every), EVERY);
    for (let i = 0; i < TIMES; i++) {
      await page.waitForTimeout(PAUSE);
      const held = own.evaluate(holdLog, WAITS);
      await page.waitForTimeout(WAITS / 2);
      if (kind === 'chromium') {
        const native = own.native as PlaywrightPage;
        const devtools = await native.context().newCDPSession(native);
        await devtools.send('ServiceWorker.enable');
        await devtools.send('ServiceWorker.stopAllWorkers');
        await devtools.detach();
      }
      expect(await held).toBeGreaterThan(1);
    }
    await page.waitForTimeout(PAUSE);
    await page.evaluate(() => (globalThis as never as TrafficPage).end());
    await expectAllLogged(scene.sink, ask);
    expect((await reportThrough(ask)).blindSpots.dropped).toBe(0);
  },
  120_000,
);
