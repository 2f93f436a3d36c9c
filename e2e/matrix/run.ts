import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Report } from '../../src/model/report.ts';
import { trustsCertificate } from '../key-hash.ts';
import { reportThrough } from '../report-through.ts';
import { type Cell, CONNECT_HOST, cellsOf, PLACES, type Place, type WayName } from './cells.ts';
import { type Arrival, type Sink, startSink } from './sink.ts';
import { QUIC_HOST } from './transports.ts';
import { MAY_BE_UNSENT } from './unsent.ts';

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
  /** Cells gone again, once for each time: a canary that came late left as often. */
  repeats: readonly Cell[];
  /** Places whose code did not say that it was done in time. */
  late: readonly string[];
  /** Why nothing could be sent by QUIC; empty where it could. */
  withoutQuic: string;
}

interface AsksBackground {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Asks the background through a page of the extension. */
export async function askFrom(driver: Driver): Promise<<T>(message: unknown) => Promise<T>> {
  const page = await driver.extensionPage('src/ui/options/index.html?welcome');
  return (message) =>
    page.evaluate(async (asked) => {
      const globals = globalThis as never as AsksBackground;
      // As the extension's own pages do: a background that begins anew is deaf for a moment.
      for (let tries = 1; ; tries++) {
        try {
          return (await (globals.browser ?? globals.chrome).runtime.sendMessage(asked)) as never;
        } catch (error) {
          if (tries === 25 || !String(error).includes('Receiving end does not exist')) throw error;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      }
    }, message);
}

/** Another one: where an origin runs both, Chromium's log does not tell shared from service workers. */
export const OTHER_ORIGIN = 'https://app.element.io';

/** For what a page says by itself when it is done. */
const PATIENCE_MS = 60_000;
/** Places that need a page of their own. */
const OWN_PAGE: readonly Place[] = [
  'shared-worker',
  'controlled',
  'unload',
  'history-back',
  'second-tab',
  'restored',
  'private',
];
/** Places whose ways the page itself goes. */
const IN_PAGE: readonly Place[] = ['page', 'controlled'];
/** Milliseconds in which a canary arrives that does. */
const ARRIVAL_MS = 2000;
/** Ways by which it arrives when it is time, while others are gone. */
const LATE: readonly WayName[] = ['fetch-later-blob'];
/** How often it is tried again at most. */
const AGAIN = 3;
/** Places that the top page sets up one after another. */
const TOP_PLACES = (Object.keys(PLACES) as Place[]).filter((place) => !OWN_PAGE.includes(place));
export const WORKER_PLACES = (Object.keys(PLACES) as Place[]).filter((place) =>
  PLACES[place].endsWith('worker'),
);
/** Puppeteer turns the back/forward cache off, and WebRTC avoids loopback. */
const SHOWS_AGAIN = {
  'fission.bfcacheInParent': true,
  'browser.sessionhistory.max_total_viewers': 8,
  'media.peerconnection.ice.loopback': true,
};
/** Firefox has no HTTP/3 where it finds certificates that it did not bring. */
const HTTP3_ANYHOW = { 'network.http.http3.disable_when_third_party_roots_found': false };
/** Puppeteer turns that off too, and what goes by a proxy is not connected to ahead of need. */
const CONNECTS_AHEAD = {
  'network.http.speculative-parallel-limit': 20,
  'network.proxy.no_proxies_on': `${QUIC_HOST},.${CONNECT_HOST}`,
};
/** Firefox asks the person in a window of its own, which no test can press. */
const GRANT_AT_ONCE = { 'extensions.webextOptionalPermissionPrompts': false };

export interface MatrixOptions {
  /** The only places to go to; all by default. */
  places?: readonly Place[];
  /** Switches on Firefox's deep mode as a person does. */
  deep?: boolean;
}

/** Goes every way in every place of one browser, then asks for the report. */
export async function runMatrix(
  kind: BrowserKind,
  path: string,
  extensionDir: string,
  seed: string,
  { places, deep = false }: MatrixOptions = {},
): Promise<MatrixRun> {
  const wanted = (place: Place) => places === undefined || places.includes(place);
  const cells = cellsOf(seed).filter((cell) => wanted(cell.place));
  const sink = await startSink(cells);
  const driver = await launch(kind, {
    path,
    extensionDir,
    headless: true,
    maps: new Map([['*', sink.port]]),
    direct: new Map(sink.quicPort === null ? [] : [[QUIC_HOST, sink.quicPort]]),
    backForwardCache: true,
    privateWindows: true,
    chromiumArgs: [
      // Reports within the test's time, and a certificate with which answers may be kept and reports be asked for.
      '--short-reporting-delay',
      await trustsCertificate(),
      // By QUIC Chromium takes no root that it does not know, but where it is told to use nothing else.
      `--origin-to-force-quic-on=${QUIC_HOST}:443,${QUIC_HOST}:${sink.quicPort}`,
    ],
    firefoxPrefs: { ...SHOWS_AGAIN, ...HTTP3_ANYHOW, ...CONNECTS_AHEAD, ...(deep ? GRANT_AT_ONCE : {}) },
  });
  try {
    const ask = await askFrom(driver);
    if (deep) await switchDeepModeOn(driver);
    const identifiers = cells.map(({ canary, id }) => ({ dataType: 'user-id', value: canary, label: id }));
    await ask({ kind: 'save-settings', settings: { identifiers } });
    const page = await driver.open(`${ORIGIN}/`);
    const late: string[] = [];
    const repeats: Cell[] = [];
    const go = async (...names: Place[]) => {
      for (const place of names.filter(wanted)) {
        late.push(...(await goIn(page, place)));
        if (IN_PAGE.includes(place)) repeats.push(...(await goAgain(page, place, ways(place), sink)));
      }
    };
    const ways = (place: Place) =>
      cells.filter(
        (cell) => cell.place === place && !MAY_BE_UNSENT[kind].includes(cell.way) && !LATE.includes(cell.way),
      );
    await go(...TOP_PLACES);
    await page.goto(`${OTHER_ORIGIN}/`);
    await go('shared-worker');
    await page.goto(`${ORIGIN}/controlled/`);
    await go('controlled');
    if (wanted('unload')) {
      await page.goto(`${ORIGIN}/site/unload.html`);
      await page.waitForFunction(() =>
        (globalThis as never as { ready: Promise<unknown> }).ready.then(() => true),
      );
      await page.evaluate(() => (globalThis as never as { leave(): void }).leave());
      await page.waitForTimeout(1500);
    }
    if (wanted('history-back')) {
      await page.goto(`${ORIGIN}/?back`);
      await page.goto(`${ORIGIN}/site/blank.html`);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => location.search === '?back' && document.readyState === 'complete');
      await go('history-back');
    }
    if (wanted('second-tab')) {
      const second = await driver.open(`${ORIGIN}/?second`);
      late.push(...(await goIn(second, 'second-tab')));
      await second.waitForTimeout(1000);
    }
    if (wanted('restored')) {
      await driver.open(`${ORIGIN}/site/restored.html`);
      if (!(await sink.done('restored', PATIENCE_MS))) late.push('restored');
      await driver.open('https://foreign.example/site/foreign.html');
      if (!(await sink.done('foreign', PATIENCE_MS))) late.push('foreign');
    }
    if (wanted('private')) {
      await openPrivately(driver, `${ORIGIN}/site/private.html`);
      if (!(await sink.done('private', PATIENCE_MS))) late.push('private');
    }
    const report = await reportThrough(ask);
    const entries = await ask<Entry[]>({ kind: 'entries', session: null });
    return {
      browser: kind,
      version: driver.version,
      cells,
      arrivedCanaries: new Set(sink.canaries.keys()),
      arrivals: sink.arrivals,
      report,
      entries,
      repeats,
      late,
      withoutQuic: sink.withoutQuic,
    };
  } finally {
    await driver.close();
    await sink.close();
  }
}

async function goIn(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(
    (name) => (globalThis as never as { goEverywhere(p: string[]): Promise<string[]> }).goEverywhere([name]),
    place,
  );
}

/**
 * Goes those ways once more whose canaries have not arrived: a browser that is busy lets some of its own errands be, such as
 * a report or what is loaded ahead of need, with the extension and without. What never arrived has not left. Resolves to
 * the cells gone again.
 */
async function goAgain(
  page: Page,
  place: Place,
  ways: readonly Cell[],
  sink: Sink,
  times = AGAIN,
): Promise<Cell[]> {
  const unsent = () => ways.filter(({ canary }) => !sink.canaries.has(canary));
  const until = Date.now() + ARRIVAL_MS;
  while (unsent().length > 0 && Date.now() < until) await page.waitForTimeout(100);
  const again = unsent();
  if (again.length === 0 || times === 0) return [];
  await page.evaluate(
    ([name, names]) =>
      (
        globalThis as never as { goAllWays(p: string, own: undefined, only: string[]): Promise<void> }
      ).goAllWays(name, undefined, names),
    [place, again.map(({ way }) => way)] as [string, string[]],
  );
  return [...again, ...(await goAgain(page, place, ways, sink, times - 1))];
}

interface OpensWindows {
  browser?: { windows: Windows };
  chrome: { windows: Windows };
}
interface Windows {
  create(options: { url: string; incognito: boolean }): Promise<unknown>;
}

/** Opens a page in a private window, as the person may who has allowed the extension there. */
async function openPrivately(driver: Driver, url: string): Promise<void> {
  const options = await driver.extensionPage('src/ui/options/index.html?welcome');
  await options.evaluate(async (address) => {
    const globals = globalThis as never as OpensWindows;
    await (globals.browser ?? globals.chrome).windows.create({ url: address, incognito: true });
  }, url);
}

interface HasBackground {
  browser: {
    extension: { getBackgroundPage(): { began?: 'before' } | null };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

/** The background begins anew with it: waits until that one answers. */
async function switchDeepModeOn(driver: Driver): Promise<void> {
  const options = await driver.extensionPage('src/ui/options/index.html?welcome');
  await options.evaluate(() => {
    const page = (globalThis as never as HasBackground).browser.extension.getBackgroundPage();
    if (page) page.began = 'before';
  });
  await options.click('section[aria-labelledby="o-deep"] button');
  await options.waitForFunction(async () => {
    const { extension, runtime } = (globalThis as never as HasBackground).browser;
    const page = extension.getBackgroundPage();
    return page?.began === undefined && (await runtime.sendMessage({ kind: 'settings' })) !== undefined;
  });
}
