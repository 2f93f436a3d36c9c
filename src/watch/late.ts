import { type FromBackground, LATE_PORT } from './delivery.ts';
import { browser } from './extension-api.ts';

/** Milliseconds after which a blank document is no new one. */
const OLD_MS = 2000;

/**
 * Calls `granted` at once where this comes in time, else where the background knows of no hooks in this page. Firefox runs
 * content scripts in the pages that are open when the extension is loaded, hooked or not.
 */
export function whenMeant(granted: () => void): void {
  if (!isLate()) {
    granted();
    return;
  }
  const port = browser.runtime.connect({ name: LATE_PORT });
  port.onMessage.addListener((message: unknown) => {
    port.disconnect();
    if ((message as FromBackground).begin) granted();
  });
}

/**
 * What comes in time meets a document that is empty still; blank ones are complete from the start, and are told by their
 * age.
 */
function isLate(): boolean {
  if (document.URL === 'about:blank') return performance.now() > OLD_MS;
  return document.readyState !== 'loading' || document.head !== null;
}
