import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './bench.ts';
import { mainThreadClock } from './bench-devtools.ts';
import { median, round } from './bench-extension.ts';
import { ORIGIN, serveBench } from './bench-watch-site.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';
import type { Driver } from './drive/driver.ts';
import { launch } from './drive/launch.ts';

const SHAPES = ['text', 'bytes', 'blob'] as const;
const KIB = 1024;
/** Bytes of a body: small, as much as is copied, and far more. */
const SIZES = [KIB, 256 * KIB, 4096 * KIB, 65_536 * KIB];
/** Calls in a row, few enough that all may be read (`hooks/allowance.ts`). */
const CALLS = 20;
/** Pages of which the median is told: each may read as much anew. */
const PAGES = 5;
/** Milliseconds in which all that the calls give the main thread to do is done. */
const SETTLE_MS = 900;

/** A page with stubs in place of natives and a hook, or a proxy that does nothing, before them. */
interface SizedPage {
  sized(shape: string, size: number, count: number): Promise<() => number>;
  run?: () => number;
}

/** Microseconds a call. */
interface Cost {
  inCall: number;
  mainThread: number;
}

/**
 * What the hooks take for bodies of any size, with natives that do nothing: in the call, and of the main thread until
 * all is handed over. Held against a proxy that does nothing.
 */
export async function benchBodies(emit: (figure: Figure) => void): Promise<void> {
  const { path } = await ensureBrowser('chromium');
  const hook = await readFile(join(await ensureBuilt('chrome'), 'src/watch/page.iife.js'), 'utf8');
  const site = await serveBench(hook);
  const maps = new Map([['*', site.port]]);
  const driver = await launch('chromium', { path, headless: true, maps });
  try {
    for (const shape of SHAPES) {
      for (const size of SIZES) {
        const costs: Record<'/proxies' | '/hook', Cost[]> = { '/proxies': [], '/hook': [] };
        // By turns, so that what else the machine does falls on both.
        for (let i = 0; i < PAGES; i++)
          for (const at of ['/proxies', '/hook'] as const)
            costs[at].push(await costOf(driver, at, shape, size));
        for (const what of ['inCall', 'mainThread'] as const) {
          const [floor, own] = [costs['/proxies'], costs['/hook']].map((each) =>
            median(each.map((cost) => cost[what])),
          ) as [number, number];
          const where = what === 'inCall' ? 'in the call' : 'of the main thread, all handed over';
          emit({
            name: `the hook alone, ${size / KIB} KiB of ${shape}: ${where}`,
            value: round(own - floor, 1),
            unit: 'µs',
            against: `${round(floor, 1)} µs for a proxy that does nothing`,
          });
        }
      }
    }
  } finally {
    await driver.close();
    site.close();
  }
}

async function costOf(driver: Driver, path: string, shape: string, size: number): Promise<Cost> {
  const page = await driver.open(`${ORIGIN}${path}`);
  const clock = await mainThreadClock(page);
  await page.evaluate(
    async ([which, bytes, count]) => {
      const here = globalThis as never as SizedPage;
      here.run = await here.sized(which, bytes, count);
    },
    [shape, size, CALLS] as const,
  );
  const before = await clock();
  const inCall = await page.evaluate(() => (globalThis as never as Required<SizedPage>).run());
  await page.waitForTimeout(SETTLE_MS);
  const mainThread = ((await clock()) - before) / CALLS;
  await page.close();
  return { inCall, mainThread };
}
