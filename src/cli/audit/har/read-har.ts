import * as v from 'valibot';
import { parseAddress } from '../../../model/parse-address.ts';
import type { Header, Observation } from '../../../model/payload.ts';
import type { Channel, Context } from '../../../model/vocabulary.ts';
import { channelOf } from '../../../watch/network/channel.ts';
import { NEVER_LEFT } from '../../../watch/network/failures.ts';
import { contentTypeOf, dataHeaders } from '../../../watch/network/headers.ts';
import { BadInput } from '../bad-input.ts';
import { type Attached, bodyOf, fromBase64 } from './body.ts';
import { handshakesOnce } from './handshakes-once.ts';
import { PagesTold } from './pages.ts';
import { passedOn } from './passed-on.ts';
import {
  type Har,
  type HarEntry,
  HarEntrySchema,
  type HarMessage,
  HarMessageSchema,
  HarSchema,
} from './schema.ts';

/** What a HAR file says was sent. */
export interface HarReading {
  observations: Observation[];
  /** Entries and socket messages that are not as the format wants them. */
  refused: number;
  /** Addresses that may be the audited page's, likeliest first. */
  pages: string[];
  /** True where what was sent with it was left out by its writer, as it seems: cookies and `Authorization`. */
  isSanitised: boolean;
  /** The browser, else the tool, that wrote it. */
  writer: { name: string; version: string };
}

const encoder = new TextEncoder();
/** How a socket reads of which the file holds the opening alone. */
const FRAMELESS = {
  bytes: null,
  read: 'partial',
  reason: 'a socket whose frames the HAR does not hold',
} as const;

/** Names of a request's kind in HAR files, as the request log of a browser calls them. */
const LOG_TYPE: Record<string, string> = {
  document: 'main_frame',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  style: 'stylesheet',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  media: 'media',
  track: 'media',
  texttrack: 'media',
  object: 'object',
  embed: 'object',
  empty: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
  fetch: 'xmlhttprequest',
  ping: 'ping',
  beacon: 'beacon',
  websocket: 'websocket',
};

/**
 * Reads a HAR 1.2 file's text into observations, in the order of the file, socket frames after the handshake
 * that they belong to. What came from a cache or a service worker, which sends for itself, or names no web address, did not
 * leave and is passed over. `id` makes the observations' ids unique; `attached` has the bodies that stand in files of their own. Throws `BadInput` with one line where the file is no HAR.
 */
export function readHar(name: string, text: string, id: string, attached: Attached = () => null): HarReading {
  const { log } = parseHar(name, text);
  const reading: HarReading = {
    observations: [],
    refused: 0,
    pages: [],
    isSanitised: log.creator.name === SANITISER,
    writer: log.browser?.name ? log.browser : log.creator,
  };
  const pages = new PagesTold(log.pages);
  const asked: HarEntry[] = [];
  for (const unknown of log.entries) {
    const parsed = v.safeParse(HarEntrySchema, unknown);
    if (!parsed.success || !parseAddress(parsed.output.request.url)) {
      reading.refused++;
      continue;
    }
    if (holdsCredential(parsed.output)) reading.isSanitised = false;
    if (wasAsked(parsed.output)) asked.push(parsed.output);
  }
  const entries = handshakesOnce(asked);
  const { given, sent } = passedOn(entries);
  for (const entry of entries) {
    const context = sent.has(entry) ? 'service-worker' : entry.pageref === undefined ? 'unknown' : 'page';
    takeEntry(entry, { id, context, isGiven: given.has(entry), attached }, reading, pages);
  }
  reading.pages = pages.list();
  return reading;
}

function parseHar(name: string, text: string): Har {
  if (text.trim() === '') throw new BadInput(`${name}: the file is empty, so it is no HAR that can be read`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const cut = /end of JSON|unterminated/i.test(String(error));
    throw new BadInput(
      `${name}: ${cut ? 'the file is cut short' : 'the file is not JSON'}, so it is no HAR that can be read`,
    );
  }
  const parsed = v.safeParse(HarSchema, value);
  if (!parsed.success) throw new BadInput(`${name}: not a HAR 1.2 file (it has no log with entries)`);
  return parsed.output;
}

/** How an entry is to be taken. */
interface Taking {
  id: string;
  context: Context;
  /** A service worker sent the same in its place. */
  isGiven: boolean;
  attached: Attached;
}

function takeEntry(
  entry: HarEntry,
  { id, context, isGiven, attached }: Taking,
  reading: HarReading,
  pages: PagesTold,
): void {
  const { request } = entry;
  // HTTP/2 has the address and the method among its headers.
  const named = request.headers.filter(({ name }) => !name.startsWith(':'));
  const headers: Header[] = named.map((one) => [one.name.toLowerCase(), one.value]);
  const socket = entry._resourceType === 'websocket' || /^wss?:/i.test(request.url);
  const url = socket ? request.url.replace(/^http/i, 'ws') : request.url;
  const channel = socket ? 'websocket' : channelOfEntry(entry, headers);
  const common = { witness: 'network', url, headers: dataHeaders(headers) } as const;
  const referrer = headers.find(([name]) => name === 'referer')?.[1] ?? null;
  pages.take({
    pageref: entry.pageref,
    navigation: channel === 'navigation' ? request.url : null,
    referrer,
  });
  if (isGiven || isHeld(entry, reading.writer.name)) return;

  const { contentType, ...body } = bodyOf(request, attached);
  const frames = entry._webSocketMessages;
  reading.observations.push({
    ...common,
    ...body,
    ...(socket ? { withFrames: true } : {}),
    ...(socket && frames === null ? FRAMELESS : {}),
    id: `${id}:${reading.observations.length}`,
    time: entry.startedDateTime,
    channel,
    context: context === 'page' && channel === 'frame' ? 'frame' : context,
    method: request.method.toUpperCase(),
    contentType: contentType ?? contentTypeOf(withBodyType(headers, entry)),
  });
  for (const unknown of frames ?? []) {
    const parsed = v.safeParse(HarMessageSchema, unknown);
    if (!parsed.success) reading.refused++;
    else if (parsed.output.type === 'send') {
      const { time: seconds, opcode } = parsed.output;
      reading.observations.push({
        ...common,
        headers: [],
        id: `${id}:${reading.observations.length}`,
        time: seconds === null ? entry.startedDateTime : Math.round(seconds * 1000),
        channel: 'websocket',
        context,
        method: 'SEND',
        contentType: '',
        ...frameOf(parsed.output),
        ...(opcode === 1 ? { text: true } : {}),
      });
    }
  }
}

function frameOf({
  opcode,
  data,
  _bytes,
}: HarMessage): Pick<Observation, 'body' | 'bytes' | 'read' | 'reason'> {
  const none = (bytes: number | null, reason: string) =>
    ({ body: null, bytes, read: 'none', reason }) as const;
  if (data === '' && _bytes > 0) return none(_bytes, 'the HAR does not hold the frame');
  const body = opcode === 1 ? encoder.encode(data) : fromBase64(data);
  if (!body) return none(null, 'the HAR calls the frame base64, but it is not');
  return { body, bytes: body.length, read: 'full', reason: '' };
}

/**
 * What Chromium's developer tools call themselves. Unless told otherwise they leave `Cookie`, `Set-Cookie` and `Authorization`
 * out of the files they write, which nothing in these says
 * (https://chromium.googlesource.com/devtools/devtools-frontend/+/acd96a60464188fbf7c4476ec883ec65bba3dfdf).
 */
const SANITISER = 'WebInspector';
const LEFT_OUT: ReadonlySet<string> = new Set(['cookie', 'set-cookie', 'authorization']);

function holdsCredential({ request, response }: HarEntry): boolean {
  return [...request.headers, ...response.headers].some(({ name }) => LEFT_OUT.has(name.toLowerCase()));
}

/** What another extension stopped did not leave either; this browser's own log tells it in other words. */
const STOPPED = /BLOCKED_BY_CLIENT/;
/** Whence a service worker answered without the network: what it sends itself is an entry of its own. */
const AT_HOME: ReadonlySet<unknown> = new Set(['cache-storage', 'http-cache', 'fallback-code']);

function wasAsked(entry: HarEntry): boolean {
  const { request, response } = entry;
  const error = response._error ?? response._failureText ?? '';
  const isOfPage = !isStaged(entry) && /^(https?|wss?):/i.test(request.url);
  return isOfPage && !NEVER_LEFT.test(error) && !STOPPED.test(error);
}

/** True of what a test that drives the page stopped or answered itself, or asked by itself. */
function isStaged({ _apiRequestRef, _wasAborted, _wasFulfilled }: HarEntry): boolean {
  return _apiRequestRef !== undefined || _wasAborted === true || _wasFulfilled === true;
}

/** As WebKit calls its caches. */
const CACHES: ReadonlySet<unknown> = new Set(['Memory Cache', 'Disk Cache']);

/** True of what was answered without the network. */
function isHeld({ response, cache, _fromCache, _fetchType }: HarEntry, writer: string): boolean {
  // Firefox wrote this of what came from its cache alone, and writes it of what a server, when asked, had not changed;
  // to others it is what the cache held afterwards.
  const isCached =
    writer === 'Firefox' &&
    response.status !== 304 &&
    typeof cache === 'object' &&
    cache !== null &&
    'afterRequest' in cache;
  const isHome = AT_HOME.has(response._serviceWorkerResponseSource) || CACHES.has(_fetchType);
  return Boolean(_fromCache) || isCached || isHome;
}

function withBodyType(headers: readonly Header[], entry: HarEntry): readonly Header[] {
  const type = entry.request.postData?.mimeType;
  return type && contentTypeOf(headers) === '' ? [['content-type', type]] : headers;
}

function channelOfEntry(entry: HarEntry, headers: readonly Header[]): Channel {
  const kind = entry._resourceType.toLowerCase();
  if (kind === 'eventsource') return 'eventsource';
  if (kind === 'xhr' && !headers.some(([name]) => name === 'ping-to')) return 'xhr';
  const destination = headers.find(([name]) => name === 'sec-fetch-dest')?.[1] ?? '';
  const told = destination === 'empty' ? kind || destination : destination || kind;
  const type = Object.hasOwn(LOG_TYPE, told) ? LOG_TYPE[told]! : guessedType(entry);
  return channelOf(type, entry.request.method.toUpperCase(), headers);
}

/** Files of other tools tell neither kind nor destination: the answer's type is all there is. */
function guessedType(entry: HarEntry): string {
  const { mimeType } = entry.response.content;
  if (entry.request.method.toUpperCase() !== 'GET') return 'xmlhttprequest';
  if (/^text\/html/.test(mimeType)) return 'main_frame';
  if (/^image\//.test(mimeType)) return 'image';
  if (/javascript/.test(mimeType)) return 'script';
  if (/^text\/css|^font\//.test(mimeType)) return 'stylesheet';
  if (/^(audio|video)\//.test(mimeType)) return 'media';
  return 'xmlhttprequest';
}
