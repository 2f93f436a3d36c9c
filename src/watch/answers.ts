import type { Channel } from '../model/vocabulary.ts';
import type { Note } from './beside.ts';

/** What differs between browsers. */
export interface Heeds {
  /** True where the request log shows the reports that the browser sends. */
  showsReports: boolean;
  /** True where `Link` headers of any answer are heeded, not only those of documents. */
  heedsAllLinks: boolean;
}

const MADE = 'a service worker gave the answer, and the browser shows no headers that it made';
const EARLY = 'hints came ahead of the answer (103), and the browser does not show them';

type Timing = PerformanceResourceTiming & { firstInterimResponseStart?: number };

/**
 * Answers whose headers no request log shows: those that a service worker gives, and the early hints (103) of the page's
 * own document. By them the browser may load, connect or report somewhere. What a page may know of its answers tells of
 * them: such a one has gone over no protocol and brought no bytes (Resource Timing; what a worker only passes on has
 * brought some in Chromium, unless it is empty, and none in Firefox), and the time of a first, interim answer is given.
 *
 * For the world of the extension's own scripts: nothing here can be seen or changed by the page.
 */
export function countAnswers(record: Note, { showsReports, heedsAllLinks }: Heeds): void {
  const isTop = window.top === window;
  const workers = serviceWorkers();
  const note = (channel: Channel, url: string, reason: string, count = 1) =>
    record({ channel, method: 'MAY-ANNOUNCE', url, reason }, count);
  const isControlled = () => Boolean(workers?.controller);

  let isDone = false;
  const lookAtDocument = () => {
    const entry = performance.getEntriesByType('navigation')[0] as Timing | undefined;
    if (isDone || !entry?.name.startsWith('http') || entry.responseEnd === 0) return;
    isDone = true;
    const { firstInterimResponseStart: early = 0, nextHopProtocol } = entry;
    // By a service worker the time stands there too (measured).
    if (isTop && early > 0 && nextHopProtocol !== '') note('prefetch', originOf(entry), EARLY);
    if (!isControlled() || !isMade(entry)) return;
    note('prefetch', originOf(entry), MADE);
    if (!showsReports) note('other', originOf(entry), MADE);
  };

  const lookAtParts = (entries: readonly PerformanceEntry[]) => {
    const made = (entries as readonly Timing[]).filter((entry) => entry.workerStart > 0 && isMade(entry));
    const byOrigin = new Map<string, number>();
    for (const entry of made) byOrigin.set(originOf(entry), (byOrigin.get(originOf(entry)) ?? 0) + 1);
    for (const [origin, count] of byOrigin) note('prefetch', origin, MADE, count);
  };
  const parts = heedsAllLinks ? new PerformanceObserver((list) => lookAtParts(list.getEntries())) : null;
  const observe = () => {
    if (isControlled()) parts?.observe({ type: 'resource' });
  };
  observe();
  workers?.addEventListener('controllerchange', observe);

  const look = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    lookAtDocument();
    lookAtParts(parts?.takeRecords() ?? []);
  };
  // Not in the capture phase, where Chromium sends `load` to the page for each of its style elements too.
  window.addEventListener('load', look);
  window.addEventListener('pagehide', look, true);
}

function isMade({ nextHopProtocol, transferSize }: Timing): boolean {
  return nextHopProtocol === '' && transferSize === 0;
}

function originOf({ name }: PerformanceEntry): string {
  return `${new URL(name).origin}/`;
}

function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null; // A sandboxed frame may not ask.
  }
}
