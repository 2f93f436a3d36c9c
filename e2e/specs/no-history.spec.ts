import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import { verify } from '../../src/cli/verify.ts';
import type { Session } from '../../src/model/session.ts';
import { QUICK_TO_STOP, stopBackground } from '../background.ts';
import { exported } from '../exported.ts';
import { haveBrowser } from '../have.ts';
import { type PlainSite, servePlainSite } from '../plain-site.ts';

const APP = 'https://web.whatsapp.com/';

const browser = await haveBrowser('firefox');
describe.skipIf(browser === null)('a firefox that never remembers history', () => {
  let site: PlainSite;
  let driver: Driver;
  let extension: Extension;
  const folder = mkdtempSync(join(tmpdir(), 'candor-no-history-'));

  async function begin(): Promise<void> {
    driver = await launch('firefox', {
      path: browser!.path,
      extensionDir: await ensureBuilt('firefox'),
      headless: true,
      maps: new Map([['*', site.port]]),
      privateWindows: true,
      profileDir: folder,
      firefoxPrefs: { 'browser.privatebrowsing.autostart': true, ...QUICK_TO_STOP },
    });
    extension = await reachExtension(driver);
  }
  /** Paths of what the log has, each once, without the browser's own request for an icon. */
  async function logged(): Promise<string[]> {
    const entries = await extension.ask<{ url: string }[]>({ kind: 'entries' });
    const paths = entries.map(({ url }) => new URL(url).pathname);
    return [...new Set(paths)].filter((path) => path !== '/favicon.ico');
  }
  const sessions = () => extension.ask<Session[]>({ kind: 'sessions' });

  beforeAll(async () => {
    site = await servePlainSite();
    await begin();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('audits what leaves, across a background that was stopped', async () => {
    const page = await driver.open(APP);
    const send = (path: string) =>
      page.evaluate((to) => fetch(to, { method: 'POST', body: to }).then(() => undefined), path);
    for (let n = 0; n < 10; n++) await send(`/before-${n}`);
    await extension.ask({ kind: 'flush' });
    await stopBackground(driver, extension);
    for (let n = 0; n < 10; n++) await send(`/after-${n}`);
    expect(await logged()).toHaveLength(1 + 20);
    const { blindSpots } = await extension.report();
    expect(blindSpots.dropped).toBe(0);
    expect(await extension.ask({ kind: 'unwritten' })).toEqual({
      since: null,
      sessions: {},
      untilClosed: true,
    });
  });

  test('says that it is gone when the browser is closed, and saves what the command line verifies', async () => {
    const [session] = await sessions();
    const popup = await driver.extensionPage(`src/ui/popup/index.html?tab=${session!.tabId}`);
    await popup.waitForFunction(() =>
      document.body.textContent?.includes('The log is gone when the browser is closed.'),
    );
    const face = await driver.extensionPage('src/ui/audit/index.html');
    await face.waitForFunction(() => document.body.textContent?.includes('gone when the browser is closed'));
    const { data } = await exported(face, 'JSON and its log, to verify (ZIP)');
    const files = unzipSync(data);
    const paths = ['report.json', 'log.jsonl'].map((name) => {
      writeFileSync(join(folder, name), files[name]!);
      return join(folder, name);
    });
    expect(await verify(paths[0]!, paths[1]!)).toBe(0);
  });

  test('knows nothing of it once it was', async () => {
    await driver.close();
    await begin();
    expect(await sessions()).toEqual([]);
    const page = await driver.open(APP);
    await page.evaluate(() => fetch('/anew').then(() => undefined));
    // A busy background may take the page down after what the page asked for.
    expect((await logged()).sort()).toEqual(['/', '/anew']);
  });
});
