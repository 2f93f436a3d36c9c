import type { Channel } from '../../model/vocabulary.ts';
import { frameSeen, type Recorder } from '../recorder.ts';
import { capture } from './capture.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { home, realm } from './realm.ts';

const unseen = (reason: string) => ({ ...capture(null), read: 'none', reason }) as const;
const MADE = unseen('a service worker gave the answer, and the browser shows no headers that it made');
const EARLY = unseen('hints came ahead of the answer (103), and the browser does not show them');

/** What differs between browsers. */
export interface Heeds {
  /** True where the request log shows the reports that the browser sends. */
  showsReports: boolean;
  /** True where `Link` headers of any answer are heeded, not only those of documents. */
  heedsAllLinks: boolean;
}

/**
 * Answers whose headers no request log shows: those that a service worker gives, and the early hints (103) of the page's
 * own document. By them the browser may load, connect or report somewhere. What the page itself may know tells of them:
 * such an answer has gone over no protocol and brought no bytes (Resource Timing; what a worker only passes on has
 * brought some in Chromium, unless it is empty, and none in Firefox), and the time of a first, interim answer is given.
 */
export function countAnswers(recorder: Recorder, { showsReports, heedsAllLinks }: Heeds): void {
  const timing = realm.PerformanceResourceTiming?.prototype;
  const nameOf = native.getter<string>(realm.PerformanceEntry?.prototype, 'name');
  const protocolOf = native.getter<string>(timing, 'nextHopProtocol');
  const sizeOf = native.getter<number>(timing, 'transferSize');
  const endOf = native.getter<number>(timing, 'responseEnd');
  const workerStartOf = native.getter<number>(timing, 'workerStart');
  const interimOf = native.getter<number>(timing, 'firstInterimResponseStart');
  const controllerOf = native.getter<object | null>(realm.ServiceWorkerContainer?.prototype, 'controller');
  if (!nameOf || !protocolOf || !sizeOf || !endOf || !workerStartOf) return;
  const entriesOf = native.uncurry(realm.Performance.prototype.getEntriesByType);
  const { performance } = home;
  const isTop = window.top === window;
  const workers = serviceWorkers();

  const tell = (channel: Channel, entry: object, why: typeof MADE) => {
    const origin = native.urlOrigin(new native.URLOf(nameOf!(entry)));
    recorder.record(frameSeen(channel, 'MAY-ANNOUNCE', `${origin}/`, why));
  };
  const isMade = (entry: object) => protocolOf!(entry) === '' && sizeOf!(entry) === 0;
  const isControlled = () => workers !== null && (controllerOf?.(workers) ?? null) !== null;

  let isDone = false;
  const lookAtDocument = () => {
    const entry = native.ownValue(entriesOf(performance, 'navigation'), 0) as object | undefined;
    if (isDone || !entry || !native.startsWith(nameOf(entry), 'http') || endOf(entry) === 0) return;
    isDone = true;
    // By a service worker the time stands there too (measured).
    if (isTop && interimOf && interimOf(entry) > 0 && protocolOf(entry) !== '')
      tell('prefetch', entry, EARLY);
    if (!isControlled() || !isMade(entry)) return;
    tell('prefetch', entry, MADE);
    if (!showsReports) tell('other', entry, MADE);
  };
  const partsOf = heedsAllLinks ? partsSince() : null;
  for (const type of ['load', 'pagehide']) {
    keepListening(
      type,
      (event) => {
        if (!event.isTrusted) return;
        lookAtDocument();
        partsOf?.();
      },
      true,
    );
  }

  /** Watches parts of a page that a service worker controls; gives what tells of those that were not told of yet. */
  function partsSince(): (() => void) | null {
    if (workers === null || realm.PerformanceObserver === undefined) return null;
    const { prototype } = realm.PerformanceObserver;
    const observe = native.uncurry(prototype.observe);
    const taken = native.uncurry(prototype.takeRecords);
    const listed = native.uncurry(realm.PerformanceObserverEntryList.prototype.getEntries);
    const note = (entries: readonly PerformanceEntry[]) => {
      for (let i = 0; i < entries.length; i++) {
        const entry = native.ownValue(entries, i) as object;
        if (workerStartOf!(entry) > 0 && isMade(entry)) tell('prefetch', entry, MADE);
      }
    };
    const observer = new realm.PerformanceObserver((list) => note(listed(list)));
    const options = native.createObject<PerformanceObserverInit>(null);
    options.type = 'resource';
    const begin = () => isControlled() && observe(observer, options);
    begin();
    native.listen(workers, 'controllerchange', begin);
    return () => note(taken(observer));
  }
}

function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return home.navigator.serviceWorker ?? null;
  } catch {
    return null; // A sandboxed frame may not ask.
  }
}
