import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import type { Policy } from '../../model/claim.ts';
import { counted } from '../../model/counted.ts';
import type { Identifier } from '../../model/identity.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { ensureBuilt } from '../build.ts';
import type { Driver } from '../drive/driver.ts';
import { launch } from '../drive/launch.ts';
import type { Page } from '../drive/page.ts';
import { BadInput } from './bad-input.ts';
import { collectLogs, type Extension, reachExtension } from './extension.ts';
import type { AuditOptions } from './options.ts';
import { type Judging, reportOfLogs } from './report-of-logs.ts';
import type { SessionLog } from './session-log.ts';
import type { Audited } from './write-report.ts';

/** Drives a page; the audit ends when it resolves. A `--drive` file's default export is one. */
export type DriveScript = (given: { page: Page; browser: Driver }) => Promise<unknown>;

/** Pages to audit and how. */
export interface UrlAudit
  extends Pick<AuditOptions, 'urls' | 'browser' | 'app' | 'region' | 'date' | 'maps' | 'headed' | 'profile'> {
  identifiers: readonly Identifier[];
  /** In place of the app's bundled documents and claims. */
  policy: Policy | null;
  /** What happens in each page. */
  drive: DriveScript;
  /** Called with the browser still open. */
  afterwards?: (audited: Audited[], driver: Driver, extension: Extension) => Promise<void>;
}

/**
 * Audits pages in a real browser with the extension loaded: opens each, lets the script drive it, and takes
 * what the extension logged. One result an app, in the order in which they were opened. Throws `BadInput`,
 * `Missing`, or what the script throws.
 */
export async function auditUrls(options: UrlAudit): Promise<Audited[]> {
  const browser = await ensureBrowser(options.browser);
  const extensionDir = await ensureBuilt(options.browser === 'firefox' ? 'firefox' : 'chrome');
  const driver = await launch(options.browser, {
    path: browser.path,
    extensionDir,
    headless: !options.headed,
    ...(options.maps.size > 0 ? { maps: options.maps } : {}),
    ...(options.profile ? { profileDir: resolve(options.profile) } : {}),
  });
  try {
    const extension = await reachExtension(driver);
    const { identifiers, policy, region, date } = options;
    await extension.ask({ kind: 'save-settings', settings: { identifiers, region, judgedAt: date } });
    for (const origin of new Set(options.urls.map((url) => new URL(url).origin))) {
      if (!appForOrigin(origin)) await extension.ask({ kind: 'audit-origin', origin, app: options.app });
    }
    for (const url of options.urls) {
      const page = await openPage(driver, url);
      await options.drive({ page, browser: driver });
    }
    const logs = await collectLogs(extension);
    if (logs.length === 0)
      throw new BadInput(`${options.urls.join(', ')}: no page of it was loaded, so nothing was watched`);
    const judging: Judging = { tool: extension.tool, region, date, policy, app: options.app };
    const reported = async (group: SessionLog[]) => ({
      logs: group,
      report: await reportOfLogs(group, judging),
    });
    const audited = await Promise.all(byApp(logs, options.app).map(reported));
    await options.afterwards?.(audited, driver, extension);
    return audited;
  } finally {
    await driver.close();
  }
}

async function openPage(driver: Driver, url: string): Promise<Page> {
  try {
    return await driver.open(url);
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    throw new BadInput(`${url} could not be opened: ${line}`);
  }
}

/** Stays in the page for so many seconds, or until the browser is closed. */
export function wait(seconds: number): DriveScript {
  return ({ page, browser }) => Promise.race([page.waitForTimeout(seconds * 1000), browser.closed]);
}

/**
 * The script, for so many seconds at most: what was seen until then is audited, which is said on standard error. `name`: the
 * script's.
 */
export function within(seconds: number, name: string, script: DriveScript): DriveScript {
  if (!Number.isFinite(seconds)) return script;
  return async (given) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), seconds * 1000);
    });
    const done = Promise.resolve(script(given)).then(() => false);
    // It may go on, in a page that closes.
    done.catch(() => undefined);
    const isLate = await Promise.race([done, late]).finally(() => clearTimeout(timer));
    if (isLate) console.error(`${name}: the script had not ended after ${counted(seconds, 'second')}`);
  };
}

/** The default export of a `--drive` file. Throws `BadInput` where it has none. */
export async function loadDriveScript(path: string): Promise<DriveScript> {
  // What the engine says of a file that is not there names a module of Candor's beside it.
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw new BadInput(`${path}: the script cannot be loaded: ${found ? 'it is no file' : 'no such file'}`);
  let script: unknown;
  try {
    script = ((await import(pathToFileURL(resolve(path)).href)) as { default?: unknown }).default;
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    throw new BadInput(`${path}: the script cannot be loaded: ${line}`);
  }
  if (typeof script !== 'function')
    throw new BadInput(`${path}: the script has no default export that is a function`);
  return script as DriveScript;
}

/** Sessions of one app, or of one origin without a profile, together; with a profile given, all of them. */
export function byApp(logs: readonly SessionLog[], app: string | null): SessionLog[][] {
  const groups = new Map<string, SessionLog[]>();
  for (const log of logs) {
    const own = app ?? (appById(log.app)?.profile.origins.length ? log.app : GENERIC.profile.id);
    const key = own === GENERIC.profile.id ? log.origin : own;
    groups.set(key, [...(groups.get(key) ?? []), log]);
  }
  return [...groups.values()];
}
