import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import { startFront } from '../loopback/front.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { PATIENCE_MS, type Page, pageFrom } from './page.ts';

const EXTENSION_START_MS = 15_000;
/**
 * Once in many hundred starts, on a busy machine, no tab of the extension showed, the cause unknown; installed again
 * in the same browser it showed none either.
 */
const BROWSER_STARTS = 3;
/** Under load such a tab at times did not show in 30 seconds, the cause unknown: another is asked for sooner. */
const TAB_MS = 8000;
const TAB_TRIES = 4;
const POLL_MS = 50;
/** To close, as a browser does whose disk is slow. */
const CLOSE_MS = 30_000;

/** Keeps the browser's own errands from mixing with what is audited. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/**
 * Starts stock Firefox through WebDriver BiDi and installs the extension for the length of the run. Firefox lets
 * only those pages of an extension be scripted that the extension itself opened: `extensionPage` asks the
 * first of them, by the message `{kind: 'open', path}`, for the others.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extensionDir, maps } = options;
  const front = maps && (await startFront(maps));
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'candor-firefox-')));
  // HTTPS and sockets ask the front as their proxy, so that it can say of a host that there is none; whatever
  // goes another way finds every name on loopback and every port the front's.
  const shutIn = front && {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': front.port,
    'network.dns.native-is-localhost': true,
    // Which would be asked of the machine's own resolver all the same.
    'network.dns.native_https_query': false,
    'network.socket.forcePort': `0-65535=${front.port}`,
    ...(options.direct ? { 'network.proxy.no_proxies_on': [...options.direct.keys()].join() } : {}),
    'network.trr.mode': 5,
  };
  async function tidy(): Promise<void> {
    await front?.close();
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  let resolveClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    resolveClosed = resolve;
  });

  async function startBrowser(): Promise<Browser> {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.path,
      headless: options.headless,
      userDataDir: profile,
      acceptInsecureCerts: front !== undefined,
      defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
      extraPrefsFirefox: { ...QUIET, ...shutIn, ...options.firefoxPrefs },
    });
    if (!extensionDir) return started;
    try {
      await started.installExtension(extensionDir);
      return started;
    } catch (error) {
      await end(started);
      throw new Error(`the extension in ${extensionDir} did not start in Firefox`, { cause: error });
    }
  }

  let isStartedAgain = false;
  /** Resolves `closed` when this browser is gone, if no other takes its place. */
  function noteClosing(one: Browser): void {
    const tell = () => {
      if (!isStartedAgain) resolveClosed();
    };
    one.once('disconnected', tell);
    // On macOS the browser goes on when its last window is closed.
    one.on('targetdestroyed', async () => {
      const pages = await one.pages().catch(() => []);
      if (pages.length === 0) tell();
    });
  }

  let browser: Browser;
  try {
    if (extensionDir && options.privateWindows) await allowPrivately(profile, extensionDir);
    browser = await startBrowser();
  } catch (error) {
    await tidy();
    throw error;
  }
  noteClosing(browser);
  async function close(): Promise<void> {
    await end(browser);
    await tidy();
  }

  async function extensionTab(matches: (url: URL) => boolean, patience: number): Promise<Page | null> {
    const until = performance.now() + patience;
    for (;;) {
      for (const page of await browser.pages()) {
        const url = await extensionUrl(page);
        if (url && matches(url)) return { ...fromPuppeteer(page), url: () => url.href };
      }
      if (performance.now() > until) return null;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  let hasOpened = false;
  /** A page that the extension opened; where none shows the browser is started again, unless it has other tabs of ours. */
  async function anyExtensionPage(): Promise<Page> {
    for (let starts = 1; ; starts++) {
      const page = await extensionTab(() => true, EXTENSION_START_MS);
      if (page) {
        hasOpened = true;
        // Seen while it takes the place of the blank one, it does not answer yet.
        await page.waitForFunction(() => document.readyState === 'complete' && 'browser' in globalThis);
        return page;
      }
      if (hasOpened || starts === BROWSER_STARTS) break;
      isStartedAgain = true;
      await end(browser);
      browser = await startBrowser();
      isStartedAgain = false;
      noteClosing(browser);
    }
    const addresses = (await browser.pages()).map((page) => page.url());
    throw new Error(`no page of the extension among the tabs of Firefox: ${addresses.join(' ')}`);
  }

  async function extensionPage(path: string): Promise<Page> {
    if (!extensionDir) throw new Error('no extension was loaded');
    const wanted = new URL(path, 'moz-extension://x/');
    const first = await anyExtensionPage();
    const isWanted = (url: URL) => url.pathname === wanted.pathname && url.search === wanted.search;
    if (isWanted(new URL(first.url()))) return first;
    for (let tries = 0; tries < TAB_TRIES; tries++) {
      await first.evaluate(
        (asked) =>
          (globalThis as never as AsksExtension).browser.runtime.sendMessage({ kind: 'open', path: asked }),
        path,
      );
      const page = await extensionTab(isWanted, TAB_MS);
      if (!page) continue;
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    }
    throw new Error(`the extension opened no ${path} in Firefox`);
  }

  return {
    kind: 'firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    attempts: front?.attempts ?? [],
    async open(url) {
      hasOpened = true;
      const page = fromPuppeteer(await browser.newPage());
      await page.goto(url);
      return page;
    },
    extensionPage,
    closed,
    close,
  };
}

async function end(browser: Browser): Promise<void> {
  // A browser that does not answer any more is ended by force, as it would never say that it is gone.
  const force = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_MS);
  await browser.close();
  clearTimeout(force);
}

/**
 * Writes into a new profile that the add-on may be in private windows, as the person's own choice is kept; Firefox
 * takes this file into its store when it first starts.
 */
async function allowPrivately(profile: string, extensionDir: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as AddOnManifest;
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  const file = join(profile, 'extension-preferences.json');
  await writeFile(file, JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: allowed }));
}

interface AddOnManifest {
  browser_specific_settings: { gecko: { id: string } };
}

/**
 * Address of a tab if it is a page of the extension. BiDi reports no navigation to such a page, so its address
 * stays `about:blank` for Puppeteer; the page itself knows better.
 */
async function extensionUrl(page: PuppeteerPage): Promise<URL | null> {
  if (page.url() !== 'about:blank') return null;
  try {
    const url = new URL(await page.evaluate('location.href').then(String));
    return url.protocol === 'moz-extension:' ? url : null;
  } catch {
    return null;
  }
}

interface AsksExtension {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

export function fromPuppeteer(page: PuppeteerPage): Page {
  page.setDefaultTimeout(PATIENCE_MS);
  const focus = async (selector: string) => {
    await page.locator(selector).wait();
    await page.focus(selector);
  };
  return pageFrom({
    native: page,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    click: (selector) => page.locator(selector).click(),
    fill: (selector, text) => page.locator(selector).fill(text),
    async type(selector, text) {
      await focus(selector);
      await page.keyboard.type(text);
    },
    async press(selector, key) {
      await focus(selector);
      await page.keyboard.press(key as KeyInput);
    },
    run: (expression) => page.evaluate(expression),
    waitForSelector: async (selector, timeout = PATIENCE_MS) =>
      void (await page.locator(selector).setTimeout(timeout).wait()),
    url: () => page.url(),
    screenshot: async (path) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: true })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    setColorScheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    close: () => page.close(),
  });
}
