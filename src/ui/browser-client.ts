import browser from 'webextension-polyfill';
import { DEEP_PERMISSIONS } from '../watch/network/worker-scripts.ts';
import type { Browser, FacePage } from './data.ts';

/** Third parties cannot be seen without the permission for every site; recording stays with audited pages. */
const EVERY_SITE = { origins: ['<all_urls>'] };

/** What the deep mode needs: the manifest names it where the browser has it. */
const DEEP = { permissions: [...DEEP_PERMISSIONS] } as unknown as browser.Permissions.Permissions;

function address(page: FacePage, rest = ''): string {
  return browser.runtime.getURL(`src/ui/${page}/index.html${rest}`);
}

/** The browser, as the pages speak to it. */
export const browserClient: Browser = {
  async currentTab() {
    // A popup opened as a page of its own names its tab in the address.
    const named = new URLSearchParams(location.search).get('tab');
    if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  requestPermission: () => browser.permissions.request(EVERY_SITE),
  hasPermission: () => browser.permissions.contains(EVERY_SITE),
  async deepMode() {
    const { optional_permissions: optional = [] } = browser.runtime.getManifest();
    if (!DEEP_PERMISSIONS.every((name) => (optional as string[]).includes(name))) return null;
    return browser.permissions.contains(DEEP);
  },
  setDeepMode: (on) => (on ? browser.permissions.request(DEEP) : browser.permissions.remove(DEEP)),
  onPermissionChange(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
  async reload(tabId) {
    await browser.tabs.reload(tabId);
  },
  async open(page, rest) {
    await browser.tabs.create({ url: address(page, rest) });
  },
  address,
};
