import type { Page as PlaywrightPage } from 'playwright';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { ensureBuilt } from '../src/cli/build.ts';
import type { Driver, LaunchOptions } from '../src/cli/drive/driver.ts';
import type { Page } from '../src/cli/drive/page.ts';
import { manifestFor } from '../src/cli/manifest.ts';

/** With these Firefox keeps what an extension kept when it is loaded anew. */
export const KEEPS_ITS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * What a browser must be started with for `loadAnew`, Firefox with these preferences beside. Allowing private windows
 * also allows an unpacked extension to be loaded anew in Chromium.
 */
export function mayLoadAnew(kind: Driver['kind'], prefs: LaunchOptions['firefoxPrefs'] = {}) {
  return { privateWindows: kind === 'chromium', firefoxPrefs: { ...KEEPS_ITS_STORAGE, ...prefs } };
}

interface ReloadsItself {
  chrome: { runtime: { reload(): void } };
}

/** Has the extension loaded anew, as an update does; `open`: any page of the browser. Pages of the extension's own close. */
export async function loadAnew(running: Driver, open: Page): Promise<void> {
  if (running.kind === 'firefox') {
    const browser = (open.native as PuppeteerPage).browser();
    await browser.uninstallExtension(firefoxId());
    await browser.installExtension(await ensureBuilt('firefox'));
    return;
  }
  const page = await running.extensionPage('src/ui/options/index.html?welcome');
  const native = page.native as PlaywrightPage;
  const gone = native.waitForEvent('close');
  await page
    .evaluate(() => setTimeout(() => (globalThis as never as ReloadsItself).chrome.runtime.reload()))
    .catch(() => undefined);
  await gone;
}

function firefoxId(): string {
  return (manifestFor('firefox') as never as AddOnManifest).browser_specific_settings.gecko.id;
}

interface AddOnManifest {
  browser_specific_settings: { gecko: { id: string } };
}
