import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { fromPuppeteer } from '../../src/cli/drive/firefox.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { verify } from '../../src/cli/verify.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Session } from '../../src/model/session.ts';
import { exported } from '../exported.ts';
import { haveBrowser } from '../have.ts';
import { type PlainSite, servePlainSite } from '../plain-site.ts';

// Firefox opens the extension's own pages in the private window that they were asked for in; Chromium never does.

const APP = 'https://web.whatsapp.com/';

interface Api {
  browser: {
    windows: { create(options: { url: string; incognito: boolean }): Promise<{ id: number }> };
    tabs: {
      query(query: { windowId?: number }): Promise<{ id: number; url: string; incognito: boolean }[]>;
      create(options: { windowId: number; url: string }): Promise<unknown>;
    };
    scripting: {
      executeScript(put: {
        target: { tabId: number };
        world: 'MAIN';
        func: (path: string) => void;
        args: string[];
      }): Promise<unknown>;
    };
    runtime: { getURL(path: string): string };
  };
}

const browser = await haveBrowser('firefox');
describe.skipIf(browser === null)('a container and a private window of firefox', () => {
  let site: PlainSite;
  let driver: Driver;
  let extension: Extension;
  let page: Page;

  /** Text of the page of the extension whose address holds `part`, once it holds `words`. */
  async function shown(part: string, words: string): Promise<string> {
    const all = () => (page.native as PuppeteerPage).browser().pages();
    const textOf = async (one: PuppeteerPage) =>
      String(
        await one.evaluate((part) => (location.href.includes(part) ? document.body.textContent : ''), part),
      );
    let text = '';
    await expect
      .poll(async () => {
        text = (await Promise.all((await all()).map(textOf))).join('');
        return text;
      })
      .toContain(words);
    return text;
  }

  beforeAll(async () => {
    site = await servePlainSite();
    driver = await launch('firefox', {
      path: browser!.path,
      extensionDir: await ensureBuilt('firefox'),
      headless: true,
      maps: new Map([['*', site.port]]),
      privateWindows: true,
    });
    extension = await reachExtension(driver);
    page = await driver.open(APP);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  // Before there is a private window, in which a container's page would open.
  test('what workers of a container send stands in the audit of that container’s tab', async () => {
    const containers = ['first', 'second'];
    const tabs: Page[] = [];
    for (const name of containers) {
      const container = await (page.native as PuppeteerPage).browser().createBrowserContext();
      const tab = fromPuppeteer(await container.newPage());
      tabs.push(tab);
      await tab.goto(APP);
      await tab.evaluate(async (name) => {
        await fetch(`/of-${name}-page`, { method: 'POST', body: 'x' });
        const code = (kind: string) => new Blob([`fetch('${location.origin}/of-${name}-${kind}')`]);
        new SharedWorker(URL.createObjectURL(code('shared')));
        new Worker(URL.createObjectURL(code('worker')));
      }, name);
    }
    const sent = async () => {
      const entries = await extension.ask<Entry[]>({ kind: 'entries', session: null } as never);
      const audits = new Map<string, Set<string>>();
      for (const { url, session, vantage } of entries) {
        const path = /\/(of-.*)$/.exec(url)?.[1];
        if (path && vantage === 'network') audits.set(session, (audits.get(session) ?? new Set()).add(path));
      }
      const stores = (await extension.ask<Session[]>({ kind: 'sessions' }))
        .filter(({ id }) => audits.has(id))
        .map(({ store }) => store?.replace(/-\d+$/, ''));
      return { sent: [...audits.values()].map((paths) => [...paths].sort().join(' ')).sort(), stores };
    };
    const all = (name: string) => `of-${name}-page of-${name}-shared of-${name}-worker`;
    await expect
      .poll(sent)
      .toEqual({ sent: containers.map(all), stores: ['firefox-container', 'firefox-container'] });
    for (const tab of tabs) await tab.close();
  });

  test('popup and audit page show in it what it sends', async () => {
    const { windowId, tabId } = await extension.page.evaluate(async (url) => {
      const { windows, tabs } = (globalThis as never as Api).browser;
      const { id } = await windows.create({ url, incognito: true });
      const [tab] = await tabs.query({ windowId: id });
      return { windowId: id, tabId: tab!.id };
    }, APP);
    const open = (path: string) =>
      extension.page.evaluate(
        async ([id, path]) => {
          const { tabs, runtime } = (globalThis as never as Api).browser;
          await tabs.create({ windowId: Number(id), url: runtime.getURL(path!) });
        },
        [String(windowId), path],
      );
    await open(`src/ui/popup/index.html?tab=${tabId}`);
    expect(await shown('/popup/', 'What went to whom')).toContain('Browser');
    await open('src/ui/audit/index.html');
    expect(await shown('/audit/', 'findings shown')).toContain('WhatsApp');
  });

  test('its audit page exports report and log, which the command line verifies', async () => {
    const pages = await (page.native as PuppeteerPage).browser().pages();
    const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.href)));
    const face = pages[addresses.findIndex((address) => address.includes('/audit/'))]!;
    const { data } = await exported(fromPuppeteer(face), 'JSON and its log, to verify (ZIP)');
    const files = unzipSync(data);
    const folder = mkdtempSync(join(tmpdir(), 'candor-private-'));
    const paths = ['report.json', 'log.jsonl'].map((name) => {
      writeFileSync(join(folder, name), files[name]!);
      return join(folder, name);
    });
    expect(strFromU8(files['log.jsonl']!).split('\n').length).toBeGreaterThan(2);
    expect(await verify(paths[0]!, paths[1]!)).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('what its shared worker sends stands in its own audit, and another window’s in that one’s', async () => {
    const tabs = await extension.page.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as never as Api).browser;
      const found = (await tabs.query({})).filter((tab) => tab.url === url);
      for (const { id, incognito } of found) {
        const args = [incognito ? '/in-private' : '/in-public'];
        const func = (path: string) => {
          const script = `fetch(${JSON.stringify(new URL(path, location.href).href)})`;
          new SharedWorker(URL.createObjectURL(new Blob([script])));
        };
        await scripting.executeScript({ target: { tabId: id }, world: 'MAIN', func, args });
      }
      return found.map(({ id, incognito }) => ({ id, incognito }));
    }, APP);
    expect(tabs.map(({ incognito }) => incognito).sort()).toEqual([false, true]);
    const sent = async (tabId: number) => {
      const [session] = (await extension.ask<Session[]>({ kind: 'sessions' })).filter(
        (one) => one.tabId === tabId,
      );
      const entries = await extension.ask<Entry[]>({ kind: 'entries', session: session!.id } as never);
      return entries.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/in-'));
    };
    for (const { id, incognito } of tabs)
      await expect.poll(() => sent(id)).toEqual([incognito ? '/in-private' : '/in-public']);
  });
});
