import type { Page as PlaywrightPage } from 'playwright';
import type { Extension } from '../src/cli/audit/extension.ts';
import type { Driver } from '../src/cli/drive/driver.ts';

/** Makes Firefox stop an idle background after so many milliseconds instead of half a minute. */
export const QUICK_TO_STOP = { 'extensions.background.idle.timeout': 1_000 };

/** The same for tests of what a background has in memory: not between two steps of a slow machine. */
export const SOON_TO_STOP = { 'extensions.background.idle.timeout': 6_000 };

interface Backgrounds {
  extension: { getBackgroundPage(): unknown };
}

/**
 * Stops the background as the browser does with an idle one: its memory is gone, its listeners wake it again.
 * Firefox must have been started with `QUICK_TO_STOP` or `SOON_TO_STOP`.
 */
export async function stopBackground(driver: Driver, { page }: Extension): Promise<void> {
  if (driver.kind === 'chromium') {
    const tab = page.native as PlaywrightPage;
    const session = await tab.context().newCDPSession(tab);
    const running = new Map<string, string>();
    let look = () => {};
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
      look();
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    // What the browser tells a worker that is still stopping is lost.
    await new Promise<void>((resolve) => {
      look = () => {
        if ([...running.values()].every((status) => status === 'stopped')) resolve();
      };
      look();
    });
    await session.detach();
    return;
  }
  await page.waitForFunction(
    () => (globalThis as unknown as { browser: Backgrounds }).browser.extension.getBackgroundPage() === null,
  );
}
