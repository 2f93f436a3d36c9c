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
  const lines = countedLines(entries);
  // Where nothing says that a worker answered, an answer is known again by a line that no third one has: an id, an ETag.
  const isKnown = (entry: HarEntry) => linesOf(entry).some((line) => lines.get(line) === 2);
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
        (isAnswered(entry) ||
          (isUnserved(entry, tellsServers) &&
            other._serviceWorkerRef !== undefined &&
            (keyOf === addressOf || isKnown(entry)))) &&
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

/** Headers that answers of one moment and one size have alike. */
const COMMON = new Set(['date', 'expires', 'last-modified', 'age', 'content-length']);

/** The headers of an answer in one order; empty where they are too few to tell it from another. */
function answerOf(entry: HarEntry): string {
  const { status, headers } = entry.response;
  if (headers.length < FEWEST_HEADERS) return '';
  return [status, ...headers.map(lineOf).sort()].join('\n');
}

function linesOf({ response }: HarEntry): string[] {
  return response.headers.filter(({ name }) => !COMMON.has(name.toLowerCase())).map(lineOf);
}

function lineOf({ name, value }: { name: string; value: string }): string {
  return `${name.toLowerCase()}: ${value}`;
}

/** In how many answers each line stands. */
function countedLines(entries: readonly HarEntry[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const line of entries.flatMap((entry) => [...new Set(linesOf(entry))]))
    counted.set(line, (counted.get(line) ?? 0) + 1);
  return counted;
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
