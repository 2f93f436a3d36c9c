import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Report } from '../../src/model/report.ts';
import { type Cell, cellsOf, PLACES, type Place } from './cells.ts';
import { type Arrival, startSink } from './sink.ts';

/** A messenger that is audited by default and has no decoder of its own. */
export const ORIGIN = 'https://web.threema.ch';

/** What one run of the matrix in one browser gave. */
export interface MatrixRun {
  browser: BrowserKind;
  version: string;
  cells: readonly Cell[];
  arrivedCanaries: ReadonlySet<string>;
  arrivals: readonly Arrival[];
  report: Report;
  entries: readonly Entry[];
  /** Places whose code did not say that it was done in time. */
  late: readonly string[];
}

interface AsksBackground {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Asks the background through a page of the extension. */
export async function askFrom(driver: Driver): Promise<<T>(message: unknown) => Promise<T>> {
  const page = await driver.extensionPage('src/ui/options/index.html?welcome');
  return (message) =>
    page.evaluate((asked) => {
      const globals = globalThis as never as AsksBackground;
      return (globals.browser ?? globals.chrome).runtime.sendMessage(asked) as never;
    }, message);
}

/** Another one: where an origin runs both, Chromium's log does not tell shared from service workers. */
export const OTHER_ORIGIN = 'https://app.element.io';

const TOP_PLACES = (Object.keys(PLACES) as Place[]).filter(
  (place) => !['shared-worker', 'controlled', 'unload', 'history-back', 'second-tab'].includes(place),
);

/** Goes every way in every place of one browser, then asks for the report. */
export async function runMatrix(
  kind: BrowserKind,
  path: string,
  extensionDir: string,
  seed: string,
): Promise<MatrixRun> {
  const cells = cellsOf(seed);
  const sink = await startSink(cells);
  const driver = await launch(kind, {
    path,
    extensionDir,
    headless: true,
    maps: new Map([['*', sink.port]]),
  });
  try {
    const ask = await askFrom(driver);
    const identifiers = cells.map(({ canary, id }) => ({ dataType: 'user-id', value: canary, label: id }));
    await ask({ kind: 'save-settings', settings: { identifiers } });
    const page = await driver.open(`${ORIGIN}/`);
    const go = (places: readonly string[]) =>
      page.evaluate(
        (wanted) =>
          (globalThis as never as { goEverywhere(p: readonly string[]): Promise<string[]> }).goEverywhere(
            wanted,
          ),
        places,
      );
    const late: string[] = [];
    for (const place of TOP_PLACES) late.push(...(await go([place])));
    await page.goto(`${OTHER_ORIGIN}/`);
    late.push(...(await go(['shared-worker'])));
    await page.goto(`${ORIGIN}/controlled/`);
    late.push(...(await go(['controlled'])));
    await page.goto(`${ORIGIN}/site/unload.html`);
    await page.waitForFunction(() =>
      (globalThis as never as { ready: Promise<unknown> }).ready.then(() => true),
    );
    await page.evaluate(() => (globalThis as never as { leave(): void }).leave());
    await page.waitForTimeout(1500);
    await page.goto(`${ORIGIN}/?back`);
    await page.goto(`${ORIGIN}/site/blank.html`);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.search === '?back' && document.readyState === 'complete');
    late.push(...(await go(['history-back'])));
    const second = await driver.open(`${ORIGIN}/?second`);
    await second.evaluate(() =>
      (globalThis as never as { goEverywhere(p: string[]): Promise<unknown> }).goEverywhere(['second-tab']),
    );
    await second.waitForTimeout(1000);
    const report = await ask<Report>({ kind: 'report', session: null });
    const entries = await ask<Entry[]>({ kind: 'entries', session: null });
    return {
      browser: kind,
      version: driver.version,
      cells,
      arrivedCanaries: new Set(sink.canaries.keys()),
      arrivals: sink.arrivals,
      report,
      entries,
      late,
    };
  } finally {
    await driver.close();
    await sink.close();
  }
}
