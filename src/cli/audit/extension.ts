import type { Entry } from '../../model/entry.ts';
import type { Report } from '../../model/report.ts';
import type { Session } from '../../model/session.ts';
import type { Driver } from '../drive/driver.ts';
import type { Page } from '../drive/page.ts';
import { type Ask, reportOfExtension } from './extension-report.ts';
import type { SessionLog } from './session-log.ts';

const OPTIONS_PAGE = 'src/ui/options/index.html?welcome';
const SETTLED_MS = 500;
/** What browsers say where nobody hears, as while a background begins anew; the message was not delivered then. */
const DEAF = /Receiving end does not exist/;
const TRIES = 25;
const PAUSE_MS = 200;
const SETTLE_AT_MOST_MS = 15_000;

/** The extension in a running browser, asked through a page of its own. */
export interface Extension {
  /** A page of the extension, to look at. */
  page: Page;
  ask: Ask;
  /** The report of all that it has logged; see `reportOfExtension`. */
  report(): Promise<Report>;
  /** Which tool in which browser writes the reports. */
  tool: Report['tool'];
}

interface MessagesApi {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
}
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
  getManifest(): { name: string; version: string };
}

/** Opens the extension's page through which it is asked. */
export async function reachExtension(driver: Driver): Promise<Extension> {
  const page = await driver.extensionPage(OPTIONS_PAGE);
  const { name, version } = await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as MessagesApi;
    const { name, version } = (browser ?? chrome)!.runtime.getManifest();
    return { name, version };
  });
  const tool = {
    name,
    version,
    browser: driver.kind === 'firefox' ? 'Firefox' : 'Chromium',
    browserVersion: driver.version,
  };
  async function ask<R>(message: { kind: string }): Promise<R> {
    for (let tries = 1; ; tries++) {
      try {
        return await page.evaluate((asked) => {
          const { browser, chrome } = globalThis as unknown as MessagesApi;
          return (browser ?? chrome)!.runtime.sendMessage(asked) as Promise<R>;
        }, message);
      } catch (error) {
        if (tries === TRIES || !DEAF.test(String(error))) throw error;
        await page.waitForTimeout(PAUSE_MS);
      }
    }
  }
  return { page, ask, report: () => reportOfExtension(ask, tool), tool };
}

/**
 * Waits until nothing more arrives in the log, then takes every session with its entries, in order of beginning. One
 * whose page is still open ends here, for nothing of it is watched after this.
 */
export async function collectLogs(extension: Extension): Promise<SessionLog[]> {
  const until = performance.now() + SETTLE_AT_MOST_MS;
  let sessions = await sessionsOf(extension);
  for (;;) {
    await extension.page.waitForTimeout(SETTLED_MS);
    const next = await sessionsOf(extension);
    const count = (rows: readonly SessionRow[]) => rows.reduce((sum, row) => sum + row.entries, 0);
    const settled = count(next) === count(sessions) && next.length === sessions.length;
    sessions = next;
    if (settled || performance.now() > until) break;
  }
  const watchedUntil = Date.now();
  const logs: SessionLog[] = [];
  for (const session of sessions) {
    const entries = await extension.ask<Entry[]>({ kind: 'entries', session: session.id });
    const { id, app, origin, page, startedAt, endedAt, head, dropped } = session;
    // What came between the two questions is left out, so that the entries are those that the head stands for.
    logs.push({
      id,
      app,
      origin,
      page,
      startedAt,
      endedAt: endedAt ?? watchedUntil,
      head,
      dropped,
      entries: entries.slice(0, session.entries),
    });
  }
  return logs;
}

type SessionRow = Session & { head: string; entries: number; dropped: number };

async function sessionsOf(extension: Extension): Promise<SessionRow[]> {
  await extension.ask({ kind: 'flush' });
  return extension.ask<SessionRow[]>({ kind: 'sessions' });
}
