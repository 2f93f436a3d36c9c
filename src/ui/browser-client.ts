import browser from 'webextension-polyfill';
import type { Browser, FacePage } from './data.ts';

/** Third parties cannot be seen without the permission for every site; recording stays with audited pages. */
const EVERY_SITE = { origins: ['<all_urls>'] };

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
