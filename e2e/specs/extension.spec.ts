import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectLogs, type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { logLines } from '../../src/cli/audit/session-log.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { verify } from '../../src/cli/verify.ts';
import { skipModule } from '../../src/detect/kernel/skip-code.ts';
import { HELLO, RECORDS } from '../../src/watch/page-events.ts';
import { QUICK_TO_STOP, stopBackground } from '../background.ts';
import { exported } from '../exported.ts';
import { openPopup } from '../faces.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { revokePermission } from '../permission.ts';
import { type PlainSite, servePlainSite } from '../plain-site.ts';

// One browser a kind, every host of which leads to one server of ours: whatever leaves, arrives there.

const APP = 'https://web.whatsapp.com/';
const OTHER = 'https://not-audited.test/';
const NUMBER = '15550100001';

/** Hosts that the browsers themselves ask, extension or not. */
const OF_THE_BROWSER =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/**
 * Whether a hook of an extension stands between the page and the native `XMLHttpRequest.prototype.open`: it is
 * a frame on the stack when the native function asks for its argument. Firefox shows it without an address.
 */
function isHooked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let stack = '';
    const method = {
      toString() {
        stack = String(new Error('where am I called from').stack);
        return 'GET';
      },
    };
    new XMLHttpRequest().open(method as unknown as string, '/');
    return /-extension:\/\/|<anonymous code>|at Object\.apply \(/.test(stack);
  });
}

function post(page: Page, path: string, body: string): Promise<number> {
  return page.evaluate(async ({ path, body }) => (await fetch(path, { method: 'POST', body })).status, {
    path,
    body,
  });
}

for (const kind of KINDS) {
  const browser = await haveBrowser(kind);
  describe.skipIf(browser === null)(`the extension in ${kind}`, () => {
    let site: PlainSite;
    let driver: Driver;
    let extension: Extension;
    let page: Page;

    const logged = async () => (await collectLogs(extension)).flatMap((log) => log.entries);
    const about = async (path: string) => (await logged()).filter((entry) => entry.url.includes(path));

    beforeAll(async () => {
      site = await servePlainSite();
      driver = await launch(kind, {
        path: browser!.path,
        extensionDir: await ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome'),
        headless: true,
        maps: new Map([['*', site.port]]),
        firefoxPrefs: QUICK_TO_STOP,
      });
      extension = await reachExtension(driver);
      const identifiers = [{ dataType: 'phone-number', value: `+${NUMBER}`, label: 'my number' }];
      await extension.ask({ kind: 'save-settings', settings: { identifiers } });
      page = await driver.open(APP);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    test('the filter kernel runs under its policy', async () => {
      const exported = await extension.page.evaluate(
        (bytes) =>
          Object.keys(new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports),
        [...skipModule()],
      );
      expect(exported.sort()).toEqual(['memory', 'run']);
    });

    test('an audited page is hooked, and what it sends is seen by both witnesses', async () => {
      expect(await isHooked(page)).toBe(true);
      await post(page, '/audited', `phone=${NUMBER}`);
      const entries = await about('/audited');
      expect(entries.map((entry) => entry.vantage).sort()).toEqual(['network', 'page']);
      expect(new Set(entries.map((entry) => entry.transmission)).size).toBe(1);
    });

    test('no error that a page sees names the extension', async () => {
      const stacks = await page.evaluate(async () => {
        const caught: string[] = [];
        const keep = (error: unknown) => caught.push(String((error as Error).stack));
        await fetch('http://%%%').catch(keep);
        await crypto.subtle.encrypt('none', {} as CryptoKey, new Uint8Array(1)).catch(keep);
        try {
          new WebSocket('nope:');
        } catch (error) {
          keep(error);
        }
        return caught;
      });
      expect(stacks).toHaveLength(3);
      expect(stacks.join('\n')).not.toMatch(/extension|iife|candor/i);
    });

    test('a page that is not audited keeps its native functions and leaves no trace', async () => {
      const other = await driver.open(OTHER);
      expect(await isHooked(other)).toBe(false);
      await post(other, '/elsewhere', `phone=${NUMBER}`);
      await other.close();
      expect(site.arrivals.some(({ path }) => path === '/elsewhere')).toBe(true);
      const logs = await collectLogs(extension);
      expect(logs.map((log) => log.origin)).not.toContain(new URL(OTHER).origin);
      expect(JSON.stringify(logs)).not.toContain('not-audited.test');
    });

    test('a site that the person adds is hooked and logged from then on, and no longer once taken off', async () => {
      const added = 'https://added.test/';
      await extension.ask({ kind: 'audit-origin', origin: new URL(added).origin });
      const site1 = await driver.open(added);
      expect(await isHooked(site1)).toBe(true);
      await post(site1, '/on-request', 'x=1');
      expect((await about('/on-request')).map((entry) => entry.vantage).sort()).toEqual(['network', 'page']);
      await extension.ask({ kind: 'stop-origin', origin: new URL(added).origin });
      await post(site1, '/on-request-no-more-0', 'x=1');
      await site1.goto(added);
      expect(await isHooked(site1)).toBe(false);
      await post(site1, '/on-request-no-more-1', 'x=1');
      await site1.close();
      const site2 = await driver.open(added);
      expect(await isHooked(site2)).toBe(false);
      await post(site2, '/on-request-no-more-2', 'x=1');
      await site2.close();
      expect(await about('/on-request-no-more')).toEqual([]);
    });

    test('a page that lies to the bridge is not believed, and nothing recorded before is lost', async () => {
      const before = (await about('/audited')).length;
      await page.evaluate(
        ({ hello, records }) => {
          for (const detail of ['', 'garbage', '1:0', '9999999999:x', null, { time: 1 }]) {
            const node = document.createElement('i');
            document.fonts.dispatchEvent(new MouseEvent(hello, { relatedTarget: node }));
            node.dispatchEvent(new CustomEvent(records, { detail }));
            window.dispatchEvent(new CustomEvent(records, { detail }));
          }
        },
        { hello: HELLO, records: RECORDS },
      );
      await post(page, '/after-the-lie', 'x=1');
      expect((await about('/audited')).length).toBe(before);
      expect((await about('/after-the-lie')).map((entry) => entry.vantage).sort()).toEqual([
        'network',
        'page',
      ]);
    });

    test('a background that was stopped in between loses nothing', async () => {
      await post(page, '/before-the-stop', 'n=1');
      await collectLogs(extension);
      for (let n = 0; n < 3; n++) {
        await stopBackground(driver, extension);
        await post(page, `/after-stop-${n}`, `n=${n}`);
      }
      const logs = await collectLogs(extension);
      const entries = logs.flatMap((log) => log.entries);
      for (const path of ['/before-the-stop', '/after-stop-0', '/after-stop-1', '/after-stop-2']) {
        const those = entries.filter((entry) => entry.url.endsWith(path));
        expect(those.map((entry) => entry.vantage).sort(), path).toEqual(['network', 'page']);
        expect(new Set(those.map((entry) => entry.transmission)).size, path).toBe(1);
      }
      expect(logs.reduce((sum, log) => sum + log.dropped, 0)).toBe(0);
    });

    test('what a page gives up before an answer counts as sent, and is said to be unsure', async () => {
      const asked = 9;
      const given = page.evaluate(async (asked) => {
        const giveUp = new AbortController();
        Object.assign(globalThis, { giveUp });
        const { signal } = giveUp;
        const calls = Array.from({ length: asked }, (_, i) =>
          fetch(`/held?${i}`, { method: 'POST', signal }),
        );
        return (await Promise.allSettled(calls)).filter(({ status }) => status === 'rejected').length;
      }, asked);
      const arrived = () => site.arrivals.filter(({ path }) => path.startsWith('/held'));
      await expect.poll(() => arrived().length).toBeGreaterThan(0);
      await page.evaluate(() => (globalThis as unknown as { giveUp: AbortController }).giveUp.abort());
      expect(await given).toBe(asked);
      const entries = await about('/held?');
      const unsure = entries.filter(({ method }) => method === 'UNANSWERED');
      expect(unsure.length).toBeGreaterThanOrEqual(arrived().length);
      // The browser has but a few connections to a host: some of them never left, and the log says so of all.
      const certain = entries.filter(
        ({ transmission, vantage }) =>
          vantage === 'network' && !unsure.some((remark) => remark.transmission === transmission),
      );
      expect(certain).toEqual([]);
      const { blindSpots } = await extension.report();
      expect(blindSpots.notes.join(' ')).toContain(
        `${unsure.length} requests were given up before an answer`,
      );
    });

    test('the extension itself asks the network for nothing', async () => {
      const popup = await openPopup(driver, extension, page.url());
      await popup.waitForFunction(() => document.body.textContent.includes('WhatsApp Web'));
      await popup.close();
      const audit = await driver.extensionPage('src/ui/audit/index.html');
      await audit.waitForFunction(() => document.body.textContent.includes('WhatsApp'));
      await audit.close();
      // Pages asked for themselves and for what the tests above sent; nothing else arrived, from nowhere.
      const pages = new Set(['web.whatsapp.com', 'not-audited.test', 'added.test']);
      const hosts = [...new Set(driver.attempts.map(({ host }) => host))];
      expect(hosts.filter((host) => !pages.has(host) && !OF_THE_BROWSER.test(host))).toEqual([]);
      const asked = site.arrivals
        .filter(({ host }) => pages.has(host))
        .map(({ method, path }) => `${method} ${path}`);
      const known =
        /^(GET \/|POST \/(audited|held\?\d|elsewhere|on-request|on-request-no-more-\d|after-the-lie|before-the-stop|after-stop-\d))$/;
      expect(asked.filter((line) => !known.test(line))).toEqual([]);
      const posts = asked.filter((line) => line.startsWith('POST'));
      expect(new Set(posts).size).toBe(posts.length);
    });

    test('the log holds no value of the identity', async () => {
      const text = JSON.stringify(await collectLogs(extension));
      expect(text).toContain('[phone-number]');
      expect(text).not.toContain(NUMBER);
    });

    test('popup and audit page export report and log, which the command line verifies', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'candor-export-'));
      const logOf = async () => (await collectLogs(extension)).find(({ page: from }) => from === APP)!;
      const log = await logOf();
      const faces = [
        await openPopup(driver, extension, page.url()),
        await driver.extensionPage(`src/ui/audit/index.html?session=${log.id}`),
      ];
      for (const [n, face] of faces.entries()) {
        const { name, data } = await exported(face, 'JSON and its log, to verify (ZIP)');
        expect(name).toMatch(/^candor-whatsapp-[\d-]+\.zip$/);
        const files = unzipSync(data);
        const [report, lines] = ['report.json', 'log.jsonl'].map((file) => {
          const path = join(folder, `${n}-${file}`);
          writeFileSync(path, files[file]!);
          return path;
        }) as [string, string];
        const text = strFromU8(files['log.jsonl']!);
        // What came after the report was made is of the next export.
        const { integrity } = JSON.parse(strFromU8(files['report.json']!));
        const { entries, ...rest } = await logOf();
        expect(text).toBe(logLines([{ ...rest, entries: entries.slice(0, integrity.entries) }]));
        expect(text).toContain('[phone-number]');
        expect(text).not.toContain(NUMBER);
        expect(strFromU8(files['report.json']!)).not.toContain(NUMBER);
        expect(await verify(report, lines)).toBe(0);
        writeFileSync(lines, text.replace('/audited', '/edited'));
        expect(await verify(report, lines)).toBe(3);
        await face.close();
      }
      rmSync(folder, { recursive: true });
    });

    test('with the permission taken back it says that it is not watching, and records nothing', async () => {
      await revokePermission(driver, extension);
      const popup = await openPopup(driver, extension, page.url()).catch(() => null);
      // Without the permission the tab's address is hidden from the extension in Chromium; its number is not.
      const shown = popup ?? (await driver.extensionPage('src/ui/popup/index.html'));
      await shown.waitForFunction(() => document.body.textContent.includes('Not watching'));
      await shown.close();
      await page.goto(APP);
      await post(page, '/unwatched', 'x=1');
      expect(await about('/unwatched')).toEqual([]);
    });
  });
}
