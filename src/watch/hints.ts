import type { Note } from './beside.ts';
import { runLater } from './unnumbered.ts';

const HINTS = 'link[href][rel~="preconnect" i],link[href][rel~="dns-prefetch" i]';
/** Milliseconds from one look at the head to the next, while the page is in sight. */
const PACE_MS = 1000;
/** One look of so many goes through all of the document: a browser that is busy may give one up that is left, unheard. */
const WHOLE_EVERY = 5;
/** Addresses remembered at most. */
const MAX_TOLD = 1000;
const REASON = 'the browser shows no look-up and no connection';

/**
 * Hosts that links of the document have the browser look up or connect to ahead of need (`dns-prefetch`, `preconnect`): no
 * log tells of it, and their names may carry something. The document is looked through when it is read, when all of it is
 * loaded, when it is left or put aside and every five seconds, and its head every second. No `MutationObserver` does it: it
 * would have the page's own hear of changes in another order (measured).
 *
 * For the world of the extension's own scripts: nothing here can be seen or changed by the page.
 */
export function lookForHints(record: Note): void {
  const told = new Set<string>();
  const isNew = (text: string) => {
    if (told.has(text)) return false;
    if (told.size >= MAX_TOLD) told.clear();
    told.add(text);
    return true;
  };
  function noteAll(links: Iterable<Element>): void {
    for (const link of links) {
      // Of another name space it is no link.
      const address = link instanceof HTMLLinkElement ? link.href : '';
      if (!address.startsWith('http') || !isNew(address)) continue;
      const { origin } = new URL(address);
      if (origin === location.origin || !isNew(origin)) continue;
      record({ channel: 'prefetch', method: 'MAY-CONNECT', url: `${origin}/`, reason: REASON });
    }
  }

  let looks = 0;
  let isWaiting = false;
  function wait(): void {
    if (isWaiting || document.hidden) return;
    isWaiting = true;
    runLater(() => {
      isWaiting = false;
      const within = ++looks % WHOLE_EVERY === 0 ? document : document.head;
      if (within) noteAll(within.querySelectorAll(HINTS));
      wait();
    }, PACE_MS);
  }
  const look = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    noteAll(document.querySelectorAll(HINTS));
    wait();
  };
  // `load` not in the capture phase, where Chromium sends it to the page for each of its style elements too.
  for (const type of ['DOMContentLoaded', 'load', 'pagehide', 'visibilitychange'])
    window.addEventListener(type, look, type !== 'load');
  wait();
}
