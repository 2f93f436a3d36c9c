import browser from 'webextension-polyfill';

/** A document whose beginning is awaited may not answer before it has come; to wait for that would keep the popup. */
const PATIENCE_MS = 1000;

/**
 * True where the browser lets no extension into what a tab shows, though it may see the site: stores of extensions and
 * other hosts of the browser's maker, viewers of its own, pages that did not load. No list tells, as each browser has its own
 * and companies add to it, but the browser does, when it is asked.
 */
export async function isKeptOff(tabId: number): Promise<boolean> {
  const asked = browser.scripting
    .executeScript({ target: { tabId }, func: nothing, injectImmediately: true } as never)
    .then(
      () => false,
      () => true,
    );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  return Promise.race([asked, late]);
}

/** Runs beside the page. */
function nothing(): void {}
