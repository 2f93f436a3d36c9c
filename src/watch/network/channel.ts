import type { Header } from '../../model/payload.ts';
import type { Channel } from '../../model/vocabulary.ts';

const BY_TYPE: Record<string, Channel> = {
  sub_frame: 'frame',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  imageset: 'image',
  font: 'stylesheet',
  object: 'media',
  object_subrequest: 'media',
  media: 'media',
  xmlhttprequest: 'fetch',
  beacon: 'beacon',
  websocket: 'websocket',
  webtransport: 'webtransport',
  speculative: 'prefetch',
};

/** Of what has a type of its own in one browser and none in the other, by `Sec-Fetch-Dest`. */
const BY_DESTINATION: Record<string, Channel> = {
  image: 'image',
  style: 'stylesheet',
  xslt: 'stylesheet',
  font: 'stylesheet',
  json: 'script',
  text: 'script',
  audioworklet: 'script',
  paintworklet: 'script',
};

/** A header's value by its lower-case name; empty where it was not sent. */
export function header(headers: readonly Header[], name: string): string {
  return headers.find(([key]) => key === name)?.[1] ?? '';
}

/**
 * True where it is fetched ahead of need. All that a page asks for which is rendered before it is shown bears `prerender`,
 * too (Nav Speculation, "Sec-Purpose"; of what its scripts send in Chromium: measured): of that only its own document, and what has no
 * type of its own, as a link that prefetches, is.
 */
function isPrefetch(type: string, headers: readonly Header[]): boolean {
  const purpose = header(headers, 'sec-purpose') || header(headers, 'purpose') || header(headers, 'x-moz');
  if (!/prefetch/.test(purpose)) return false;
  return !/prerender/.test(purpose) || type === 'main_frame' || type === 'other';
}

/** The channel that a line of the request log stands for; the page hook knows more exactly where it saw the call. */
export function channelOf(type: string, method: string, headers: readonly Header[]): Channel {
  const destination = header(headers, 'sec-fetch-dest');
  if (/worker$/.test(destination)) {
    // A worker's own script is asked for within its origin; what its modules import is not (HTML, "fetch a script").
    return header(headers, 'sec-fetch-mode') === 'cors' ? 'script' : 'worker-script';
  }
  if (destination === 'webtransport') return 'webtransport';
  // Firefox sends a report (Reporting API) as if the page fetched.
  if (header(headers, 'content-type').startsWith('application/reports+json')) return 'other';
  if (isPrefetch(type, headers)) return 'prefetch';
  if (header(headers, 'accept') === 'text/event-stream') return 'eventsource';
  if (type === 'main_frame') return method === 'GET' ? 'navigation' : 'form';
  if (type === 'sub_frame') return method === 'GET' ? 'frame' : 'form';
  // A picture that a page asks for as it is left, in Chromium (measured).
  if (type === 'ping' && method === 'GET') return 'image';
  if (type === 'ping') return header(headers, 'ping-to') === '' ? 'beacon' : 'ping';
  if (type === 'beacon' && header(headers, 'ping-to') !== '') return 'ping';
  if (Object.hasOwn(BY_TYPE, type)) return BY_TYPE[type]!;
  if (Object.hasOwn(BY_DESTINATION, destination)) return BY_DESTINATION[destination]!;
  // Chromium tells no header of a link that is to be kept as a file.
  if (type === 'other' && headers.length === 0) return 'navigation';
  const mode = header(headers, 'sec-fetch-mode');
  // A link that preloads for a later `fetch`, a dictionary, a fetch in the background.
  return destination === 'empty' && mode !== '' ? 'fetch' : 'other';
}
