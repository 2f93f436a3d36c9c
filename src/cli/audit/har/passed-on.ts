import type { HarEntry } from './schema.ts';

/** How long after a page's request its service worker's own may begin where the file does not tell how long the first took. */
const WINDOW_MS = 30_000;

/** What a file's service workers sent in place of its pages. */
export interface PassedOn {
  /** Entries of pages' requests that did not leave by themselves: a worker sent the same. */
  given: ReadonlySet<HarEntry>;
  /** Entries of what workers sent. */
  sent: ReadonlySet<HarEntry>;
}

/**
 * Pairs what a page asked for with what its service worker sent for it: the same method and address, while the page waited.
 * Chromium's developer tools have an entry for each, the first with `_fetchedViaServiceWorker`, the second of no page; so has
 * Playwright, which marks the second with `_serviceWorkerRef` and has no server's address in the first (playwright,
 * `server/har/harTracer.ts`). Left alone is a page's request whose body the file has and the worker's has not.
 */
export function passedOn(entries: readonly HarEntry[]): PassedOn {
  const workers = new Map<string, HarEntry[]>();
  for (const entry of entries.filter(isOfWorker)) {
    const own = workers.get(keyOf(entry));
    if (own) own.push(entry);
    else workers.set(keyOf(entry), [entry]);
  }
  const given = new Set<HarEntry>();
  const sent = new Set(entries.filter((entry) => entry._serviceWorkerRef !== undefined));
  const tellsServers = entries.some(({ serverIPAddress }) => serverIPAddress !== undefined);
  for (const entry of entries) {
    const own = isOfWorker(entry) ? [] : (workers.get(keyOf(entry)) ?? []);
    const isIt = (other: HarEntry) =>
      isWithin(entry, other) &&
      (isAnswered(entry) || (isUnserved(entry, tellsServers) && other._serviceWorkerRef !== undefined)) &&
      (hasBody(other) || !hasBody(entry));
    const at = own.findIndex(isIt);
    const [partner] = at < 0 ? [] : own.splice(at, 1);
    if (!partner) continue;
    given.add(entry);
    sent.add(partner);
  }
  return { given, sent };
}

function keyOf({ request }: HarEntry): string {
  return `${request.method.toUpperCase()} ${request.url.split('#')[0]}`;
}

function isOfWorker({ pageref, response, _serviceWorkerRef }: HarEntry): boolean {
  return _serviceWorkerRef !== undefined || (pageref === undefined && !response._fetchedViaServiceWorker);
}

/** True where the file says that a service worker answered, and not from where it is. */
function isAnswered({ response }: HarEntry): boolean {
  const source = response._serviceWorkerResponseSource ?? 'network';
  return Boolean(response._fetchedViaServiceWorker) && source === 'network';
}

function isUnserved({ serverIPAddress }: HarEntry, tellsServers: boolean): boolean {
  return tellsServers && serverIPAddress === undefined;
}

function isWithin(entry: HarEntry, other: HarEntry): boolean {
  const after = other.startedDateTime - entry.startedDateTime;
  return after >= 0 && after <= (entry.time > 0 ? Math.ceil(entry.time) + 1 : WINDOW_MS);
}

function hasBody({ request }: HarEntry): boolean {
  return Boolean(request.postData?.text) || (request.postData?.params.length ?? 0) > 0;
}
