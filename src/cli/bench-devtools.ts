import type { Page as PlaywrightPage } from 'playwright';
import type { Driver } from './drive/driver.ts';
import type { Page } from './drive/page.ts';

/** Microseconds that a page's main thread has used in tasks, by Chromium's own count. */
export type MainThreadClock = () => Promise<number>;

/**
 * `threadTicks`: the processor's time alone, as the kernel counts it for the thread; `timeTicks`: by the wall clock, with
 * what a task waits for a processor that others use.
 */
export async function mainThreadClock(
  page: Page,
  timeDomain: 'threadTicks' | 'timeTicks' = 'threadTicks',
): Promise<MainThreadClock> {
  const native = page.native as PlaywrightPage;
  const devtools = await native.context().newCDPSession(native);
  await devtools.send('Performance.enable', { timeDomain });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1e6;
  };
}

/** Closes the extension's welcome page once it has opened: an open one follows the log and works as well. */
export async function closeWelcomePage(page: Page): Promise<void> {
  const context = (page.native as PlaywrightPage).context();
  const isOurs = (one: PlaywrightPage) => one.url().startsWith('chrome-extension:');
  const welcome = context.pages().find(isOurs) ?? (await context.waitForEvent('page'));
  await welcome.waitForURL(/\?welcome$/);
  await welcome.close();
}

/** Bytes that the background holds once all that can be let go is let go: its scripts' heap, buffers and all. */
export async function backgroundMemory(driver: Driver, page: Page): Promise<() => Promise<number>> {
  const browser = (page.native as PlaywrightPage).context().browser();
  if (!browser || driver.kind !== 'chromium')
    throw new Error('only Chromium tells how much its background holds');
  const devtools = await browser.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && /^chrome-ext/.test(url),
  )!;
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (result: Record<string, number>) => void>();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: Record<string, number> };
    if (id !== undefined) answers.get(id)?.(result ?? {});
  });
  let last = 0;
  const ask = (method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      const id = ++last;
      answers.set(id, resolve);
      void devtools.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: {} }),
      });
    });
  return async () => {
    await ask('HeapProfiler.collectGarbage');
    const {
      usedSize = 0,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = await ask('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
}
