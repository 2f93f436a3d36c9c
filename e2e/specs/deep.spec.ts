import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectLogs, type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { type OnLoopback, onLoopback } from '../../src/cli/loopback/on-loopback.ts';
import { haveBrowser } from '../have.ts';

// Workers of every make, whose scripts must do with the hooks before them what they do without.

const APP = 'https://web.whatsapp.com/';
const TAG = '"1"';
const STRICT = 'postMessage((function () { return this === undefined; })());';

interface Script {
  body: string;
  type?: string;
  status?: number;
  module?: true;
  /** How it may be kept. */
  cache?: string;
  /** What its worker says; `refused` where it cannot run. */
  says: unknown;
}

/** Says whether something stands before it: its own column is far to the right then. */
const SHIFTED = 'postMessage(Number(/(\\d+)\\D*$/.exec(new Error().stack)[1]) > 1000)';

const SCRIPTS: Record<string, Script> = {
  plain: { body: STRICT, says: false },
  strict: { body: `// ours\r'use strict';\r${STRICT}`, says: true },
  'far-down': { body: `${' '.repeat(12_000_000)}'use strict';${STRICT}`, says: true },
  hashbang: { body: `#!/bin/x\n${STRICT}`, says: false },
  module: { body: STRICT, module: true, says: true },
  json: {
    body: `import told from './told' with { type: 'json' }; postMessage(told.a);`,
    module: true,
    says: 'ä',
  },
  kept: { body: SHIFTED, cache: 'max-age=600', says: true },
  'kept-while-unchanged': { body: SHIFTED, cache: 'no-cache', says: true },
  'of-no-type': { body: STRICT, type: 'text/plain', says: 'refused' },
  missing: { body: '<p>None', type: 'text/html', status: 404, says: 'refused' },
};

function serve(): Promise<OnLoopback> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', APP);
    const script = SCRIPTS[pathname.slice(1)];
    request.resume();
    if (pathname === '/told')
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":"ä"}');
    else if (pathname === '/moved') response.writeHead(302, { location: '/plain' }).end();
    else if (request.headers['if-none-match'] === TAG) response.writeHead(304, { etag: TAG }).end();
    else if (script) {
      const kept: Record<string, string> = script.cache ? { 'cache-control': script.cache, etag: TAG } : {};
      response.writeHead(script.status ?? 200, { 'content-type': script.type ?? 'text/javascript', ...kept });
      response.end(script.body);
    } else
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Plain</title>');
  });
  return onLoopback(server);
}

function say(page: Page, name: string, module: boolean): Promise<unknown> {
  return page.evaluate(
    ([name, type]) =>
      new Promise<unknown>((resolve) => {
        const worker = new Worker(`/${name}`, { type: type as WorkerType });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve('refused');
        setTimeout(resolve, 15_000, 'nothing');
      }),
    [name, module ? 'module' : 'classic'] as [string, string],
  );
}

const browser = await haveBrowser('firefox');
describe.skipIf(browser === null)('the deep mode of firefox', () => {
  let server: OnLoopback;
  let driver: Driver;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    driver = await launch('firefox', {
      path: browser!.path,
      extensionDir: await ensureBuilt('firefox'),
      headless: true,
      maps: new Map([['*', server.port]]),
      // Firefox asks the person in a window of its own, which no test can press.
      firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    extension = await reachExtension(driver);
    await extension.page.click('section[aria-labelledby="o-deep"] button');
    await extension.page.waitForFunction(() => document.body.textContent.includes('On: workers of audited'));
    // The background begins anew with it.
    await extension.page.waitForTimeout(1000);
    await extension.ask({ kind: 'flush' });
    page = await driver.open(APP);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Paths of the scripts that remarks tell of. */
  const hooked = async () =>
    (await collectLogs(extension))
      .flatMap((log) => log.entries)
      .filter(({ method }) => method === 'HOOKED')
      .map(({ url }) => new URL(url).pathname)
      .sort();
  /** Workers that cannot be seen into: scripts that never ran. */
  let unseen = 0;

  test.each(Object.entries(SCRIPTS))('runs %s as it runs without', async (name, { module, says }) => {
    expect(await say(page, name, module ?? false)).toEqual(says);
  });

  test('stands before each script that runs, behind a redirect too, and before nothing else', async () => {
    expect(await say(page, 'moved', false)).toBe(false);
    await expect
      .poll(hooked)
      .toEqual([
        '/far-down',
        '/hashbang',
        '/json',
        '/kept',
        '/kept-while-unchanged',
        '/module',
        '/plain',
        '/plain',
        '/strict',
      ]);
    unseen = (await extension.report()).blindSpots.workersUnseen;
  });

  test.each(['kept', 'kept-while-unchanged'])(
    'stands before a script that was %s, and says so',
    async (name) => {
      const before = (await hooked()).filter((path) => path === `/${name}`).length;
      expect(await say(page, name, false)).toBe(true);
      await expect
        .poll(async () => (await hooked()).filter((path) => path === `/${name}`).length)
        .toBe(before + 1);
      expect((await extension.report()).blindSpots.workersUnseen).toBe(unseen);
    },
  );
});
