import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright';
import { startFront } from '../loopback/front.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { PATIENCE_MS, type Page, pageFrom } from './page.ts';

/** Keeps the browser's own errands (updates, sync, suggestions) from mixing with what is audited. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
];
const EXTENSION_START_MS = 30_000;

/** Starts Chromium, Chrome for Testing or Edge through Playwright. Throws where the extension does not start. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { extensionDir, maps } = options;
  const front = maps && (await startFront(maps));
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'candor-chromium-')));
  const args = chromiumArguments(options, front?.port ?? null);
  async function tidy(): Promise<void> {
    await front?.close();
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: options.path,
      headless: options.headless,
      args,
      ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      ignoreHTTPSErrors: front !== undefined,
      viewport: options.headless ? { width: 1280, height: 800 } : null,
      serviceWorkers: 'allow',
    });
  } catch (error) {
    await tidy();
    throw error;
  }
  context.setDefaultTimeout(PATIENCE_MS);
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // On macOS the browser goes on when its last window is closed.
    const watch = (page: PlaywrightPage) =>
      page.once('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(watch);
    context.on('page', watch);
  });

  async function close(): Promise<void> {
    await context.close();
    await tidy();
  }

  let extension: Promise<string> | undefined;
  function extensionOrigin(): Promise<string> {
    extension ??= findExtension(context, extensionDir);
    return extension;
  }
  try {
    if (extensionDir) {
      const origin = await extensionOrigin();
      if (options.privateWindows) await allowPrivately(context, origin);
    }
  } catch (error) {
    await close();
    throw error;
  }

  async function open(url: string): Promise<Page> {
    const blank = context.pages().find((page) => page.url() === 'about:blank');
    const page = fromPlaywright(blank ?? (await context.newPage()));
    await page.goto(url);
    return page;
  }

  return {
    kind: 'chromium',
    version: context.browser()?.version() ?? '',
    attempts: front?.attempts ?? [],
    open,
    extensionPage: async (path) => open(`${await extensionOrigin()}/${path}`),
    closed,
    close,
  };
}

/** What Chromium is started with; `front`: the port of what serves `maps`, null where there is none. */
export function chromiumArguments(options: LaunchOptions, front: number | null): string[] {
  const { extensionDir, maps, direct } = options;
  const args = [...QUIET, ...(options.chromiumArgs ?? [])];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (extensionDir) {
    args.push(`--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`);
  }
  if (front !== null && maps) {
    args.push(
      `--host-resolver-rules=${resolverRules(maps, front, direct)}`,
      '--ignore-certificate-errors',
      '--no-proxy-server',
    );
  }
  return args;
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
  };
}

async function allowPrivately(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as never as ExtensionsPage).chrome;
    // Without it an unpacked extension that is loaded anew stays disabled.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(origin).host);
  // The browser loads the extension anew with it, and blocks its pages for that moment.
  const until = performance.now() + EXTENSION_START_MS;
  while (!(await page.goto(`${origin}/manifest.json`).catch(() => null))) {
    if (performance.now() > until) throw new Error('the extension did not come back');
  }
  await page.close();
}

/** Leads the mapped hosts, all ports of them, to the front or their own; every other name does not resolve. */
export function resolverRules(
  maps: ReadonlyMap<string, number>,
  port: number,
  direct: ReadonlyMap<string, number> = new Map(),
): string {
  const hosts = [...maps.keys()].filter((host) => host !== '*');
  const rest = maps.has('*') ? `MAP * 127.0.0.1:${port}` : 'MAP * ~NOTFOUND';
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const own = [...direct].map(([host, to]) => `MAP ${host} 127.0.0.1:${to}`);
  return [...own, ...rules, rest, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

/** `chrome-extension://ID` of the extension whose background starts. */
async function findExtension(context: BrowserContext, extensionDir: string | undefined): Promise<string> {
  if (!extensionDir) throw new Error('no extension was loaded');
  const ours = (url: string) => url.startsWith('chrome-extension://');
  const running = context.serviceWorkers().find((worker) => ours(worker.url()));
  try {
    const worker =
      running ??
      (await context.waitForEvent('serviceworker', {
        predicate: (started) => ours(started.url()),
        timeout: EXTENSION_START_MS,
      }));
    return worker.url().split('/').slice(0, 3).join('/');
  } catch (error) {
    throw new Error(`the extension in ${extensionDir} did not start in Chromium`, { cause: error });
  }
}

function fromPlaywright(page: PlaywrightPage): Page {
  return pageFrom({
    native: page,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    click: (selector) => page.locator(selector).first().click(),
    fill: (selector, text) => page.locator(selector).first().fill(text),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    press: (selector, key) => page.locator(selector).first().press(key),
    run: (expression) => page.evaluate(expression),
    waitForSelector: async (selector, timeout = PATIENCE_MS) =>
      page.locator(selector).first().waitFor({ timeout }),
    url: () => page.url(),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    close: () => page.close(),
  });
}
