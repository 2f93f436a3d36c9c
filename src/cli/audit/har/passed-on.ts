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
 * Pairs what a page asked for with what its service worker sent for it: the same method and address while the page waited, else
 * a request of the worker's whose answer the page got, as a worker that asks elsewhere passes it on with its headers.
 * Chromium's developer tools have an entry for each, the first with `_fetchedViaServiceWorker`, the second of no page; so has
 * Playwright, which marks the second with `_serviceWorkerRef` and has no server's address in the first (playwright,
 * `server/har/harTracer.ts`). Left alone is a page's request whose body the file has and the worker's has not.
 */
export function passedOn(entries: readonly HarEntry[]): PassedOn {
  const given = new Set<HarEntry>();
  const sent = new Set(entries.filter((entry) => entry._serviceWorkerRef !== undefined));
  const tellsServers = entries.some(({ serverIPAddress }) => serverIPAddress !== undefined);
  const free = new Set(entries.filter(isOfWorker));
  for (const keyOf of [addressOf, answerOf]) {
    const workers = new Map<string, HarEntry[]>();
    for (const entry of free) {
      const own = workers.get(keyOf(entry));
      if (own) own.push(entry);
      else workers.set(keyOf(entry), [entry]);
    }
    for (const entry of entries) {
      const key = isOfWorker(entry) || given.has(entry) ? '' : keyOf(entry);
      const own = key === '' ? [] : (workers.get(key) ?? []);
      const isIt = (other: HarEntry) =>
        isWithin(entry, other) &&
        (isAnswered(entry) || (isUnserved(entry, tellsServers) && other._serviceWorkerRef !== undefined)) &&
        (hasBody(other) || !hasBody(entry));
      const at = own.findIndex(isIt);
      const [partner] = at < 0 ? [] : own.splice(at, 1);
      if (!partner) continue;
      given.add(entry);
      sent.add(partner);
      free.delete(partner);
    }
  }
  return { given, sent };
}

function addressOf({ request }: HarEntry): string {
  return `${request.method.toUpperCase()} ${request.url.split('#')[0]}`;
}

/** Fewer headers are those of many an answer. */
const FEWEST_HEADERS = 3;

/** The headers of an answer in one order; empty where they are too few to tell it from another. */
function answerOf({ response: { status, headers } }: HarEntry): string {
  if (headers.length < FEWEST_HEADERS) return '';
  const lines = headers.map(({ name, value }) => `${name.toLowerCase()}: ${value}`);
  return [status, ...lines.sort()].join('\n');
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
  return (
    Boolean(request.postData?.text || request.postData?._file) || (request.postData?.params.length ?? 0) > 0
  );
}
