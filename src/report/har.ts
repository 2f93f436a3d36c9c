import { MaybeAsked } from '../audit/maybe-asked.ts';
import { isRemark, RETRACTION } from '../audit/remarks.ts';
import type { Entry } from '../model/entry.ts';
import type { Report } from '../model/report.ts';

/** What an entry of the log adds to a request of HAR; names with an underscore are free by the format. */
interface Noted {
  witness: Entry['vantage'][];
  entity: string;
  family: string;
  party: Entry['party'];
  channel: Entry['channel'];
  context: Entry['context'];
  read: Entry['read'];
  reason: string;
  level: Entry['level'];
  opaqueBytes: number;
  behind?: Entry['behind'];
  items: { dataType: string; label: string | null; location: string; encodings: string[]; excerpt: string }[];
}

function noteOf(entries: readonly Entry[]): Noted {
  const first = entries.find((e) => e.read === 'full') ?? entries[0]!;
  const items = new Map<string, Noted['items'][number]>();
  for (const { dataType, label, location, encodings, excerpt } of entries.flatMap((e) => e.items)) {
    items.set(`${dataType}\n${label}\n${location}`, {
      dataType,
      label,
      location,
      encodings: [...encodings],
      excerpt,
    });
  }
  const { entity, family, party, channel, context, read, reason, level, opaqueBytes } = first;
  const behind = entries.find((entry) => entry.behind)?.behind;
  const witness = [...new Set(entries.map((e) => e.vantage))].sort();
  return {
    witness,
    entity,
    family,
    party,
    channel,
    context,
    read,
    reason,
    level,
    opaqueBytes,
    ...(behind ? { behind } : {}),
    items: [...items.values()],
  };
}

function queryOf(url: string): { name: string; value: string }[] {
  const at = url.indexOf('?');
  if (at < 0) return [];
  const query = url.slice(at + 1).split('#', 1)[0] ?? '';
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const eq = part.indexOf('=');
      return eq < 0 ? { name: part, value: '' } : { name: part.slice(0, eq), value: part.slice(eq + 1) };
    });
}

const iso = (time: number): string => new Date(time).toISOString();

/** The answer is not kept: HAR asks for one all the same, and 0 says that there is none. */
const NO_RESPONSE = {
  status: 0,
  statusText: '',
  httpVersion: '',
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: 'x-unknown' },
  redirectURL: '',
  headersSize: -1,
  bodySize: -1,
} as const;

/** What came too fast to be noted one by one stands together, frames of sockets and to peers alike. */
function countOf({ count }: Entry): { _count?: number } {
  return count === undefined ? {} : { _count: count };
}

function requestEntry(entries: readonly Entry[], frames: readonly Entry[][]) {
  const best = entries.find((e) => e.vantage === 'network') ?? entries[0]!;
  return {
    startedDateTime: iso(Math.min(...entries.map((e) => e.time))),
    time: 0,
    request: {
      method: best.method || 'GET',
      url: best.url,
      httpVersion: '',
      cookies: [],
      headers: [],
      queryString: queryOf(best.url),
      headersSize: -1,
      bodySize: best.bytes ?? -1,
    },
    response: NO_RESPONSE,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: 'Bodies are not kept; what was recognised in them stands under _candor, masked.',
    ...countOf(best),
    _candor: noteOf(entries),
    ...(frames.length > 0
      ? {
          _webSocketMessages: frames.map((frame) => ({
            type: 'send',
            time: Math.min(...frame.map((e) => e.time)) / 1000,
            opcode: 2,
            data: '',
            _bytes: frame[0]!.bytes,
            ...countOf(frame[0]!),
            _candor: noteOf(frame),
          })),
        }
      : {}),
  };
}

/** The request that opened a socket of which only a frame was logged: nothing of the frame's is its own. */
function openingOf({ behind: _, count: __, ...frame }: Entry): Entry {
  return { ...frame, method: 'GET', bytes: null, read: 'none', reason: '', opaqueBytes: 0, items: [] };
}

/** Sockets carry tens of thousands of frames: their list grows, and is not written anew for each. */
function addTo<T>(groups: Map<string, T[]>, key: string, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}

/** Channels inside which data was read before it left in another transmission. */
const INSIDE: ReadonlySet<string> = new Set(['crypto', 'worker-bridge']);

/**
 * The log as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), with sockets in `_webSocketMessages`
 * as browsers write them. Bodies and headers are not kept in the log and so are not here; addresses are
 * masked; what was recognised, where and by whom it was seen stands in `_candor`.
 */
export function logHar(
  entries: readonly Entry[],
  about: { tool: Report['tool']; page: string; startedAt: string },
): string {
  const transmissions = new Map<string, Entry[]>();
  const inside: Entry[] = [];
  const retracted = new Set(
    entries.flatMap(({ method, transmission }) => (method === RETRACTION ? [transmission] : [])),
  );
  for (const entry of entries) {
    // A witness may tell of it after the other took it back.
    if (retracted.has(entry.transmission)) continue;
    if (isRemark(entry) || MaybeAsked.takes(entry)) continue;
    if (INSIDE.has(entry.channel)) inside.push(entry);
    else addTo(transmissions, entry.transmission, entry);
  }
  const requests: Entry[][] = [];
  const framesOf = new Map<string, Entry[][]>();
  for (const group of transmissions.values()) {
    const first = group[0]!;
    if (first.channel === 'websocket' && first.method !== 'GET') {
      addTo(framesOf, first.url, group);
    } else {
      requests.push(group);
    }
  }
  const listed = new Set<string>();
  const lines = requests.map((group) => {
    const { url, channel } = group[0]!;
    if (channel !== 'websocket' || listed.has(url)) return requestEntry(group, []);
    listed.add(url);
    return requestEntry(group, framesOf.get(url) ?? []);
  });
  // Frames of a socket whose opening was not logged.
  for (const [url, frames] of framesOf) {
    if (!listed.has(url)) lines.push(requestEntry([openingOf(frames[0]![0]!)], frames));
  }
  lines.sort((a, b) =>
    a.startedDateTime < b.startedDateTime ? -1 : a.startedDateTime > b.startedDateTime ? 1 : 0,
  );
  const har = {
    log: {
      version: '1.2',
      creator: { name: about.tool.name, version: about.tool.version },
      browser: { name: about.tool.browser, version: about.tool.browserVersion },
      pages: [{ startedDateTime: about.startedAt, id: 'page_1', title: about.page, pageTimings: {} }],
      entries: lines.map((line) => ({ pageref: 'page_1', ...line })),
      comment: 'Identifiers are replaced by their kind in brackets.',
      _candor: { inside: inside.map((e) => ({ time: iso(e.time), url: e.url, ...noteOf([e]) })) },
    },
  };
  return `${JSON.stringify(har, null, 2)}\n`;
}
