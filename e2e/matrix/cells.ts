import { createHash } from 'node:crypto';
import type { Channel, Context } from '../../src/model/vocabulary.ts';

/** Domain of the hosts that are connected to ahead of need. */
export const CONNECT_HOST = 'connect.example';

/** Where code of a page can run, as the matrix sets it up, and what the report should call it. */
export const PLACES = {
  page: 'page',
  'frame-same': 'frame',
  'frame-cross': 'frame',
  'frame-sandboxed': 'frame',
  'frame-srcdoc': 'frame',
  'frame-blob': 'frame',
  'frame-blank': 'frame',
  'frame-data': 'frame',
  /** A document in an `<object>`. */
  'frame-object': 'frame',
  /** The empty document that a frame has while its own is on its way. */
  'frame-first': 'frame',
  borrowed: 'frame',
  worker: 'worker',
  'worker-module': 'worker',
  'worker-blob': 'worker',
  'worker-nested': 'worker',
  'worker-data': 'worker',
  'shared-worker': 'shared-worker',
  'service-worker': 'service-worker',
  controlled: 'page',
  unload: 'page',
  'history-back': 'page',
  'second-tab': 'page',
  /** Shown again as it was left, out of the back/forward cache. */
  restored: 'page',
  /** A blank page in a window of its own, whose functions its opener uses. */
  popup: 'page',
  /** In a private window, where the extension was allowed there. */
  private: 'page',
} as const satisfies Record<string, Context>;
export type Place = keyof typeof PLACES;

const WINDOWS: readonly Place[] = [
  'page',
  'frame-same',
  'frame-cross',
  'frame-sandboxed',
  'frame-srcdoc',
  'frame-blob',
  'frame-blank',
  'controlled',
  'history-back',
  'second-tab',
];
const WORKERS: readonly Place[] = [
  'worker',
  'worker-module',
  'worker-blob',
  'worker-nested',
  'shared-worker',
  'service-worker',
];
const PAGES: readonly Place[] = ['page', 'controlled', 'second-tab'];
/** Places where a few ways stand for all. */
const SOME: readonly Place[] = ['restored', 'private'];
const DATA: readonly Place[] = ['frame-data', 'frame-object'];
/** Blank documents that have no hooks of their own. */
const BLANK: readonly Place[] = ['popup', 'frame-first'];
const APART: readonly Place[] = [...DATA, 'worker-data', ...BLANK];
/** For a way that depends on the browser alone, not on the place. */
const FEW: readonly Place[] = ['page', 'frame-cross'];
const PAGE: readonly Place[] = ['page'];
const EVERYWHERE: readonly Place[] = [...WINDOWS, ...WORKERS];
const HTTP_EVERYWHERE: readonly Place[] = [...EVERYWHERE, 'borrowed'];

interface Way {
  /** What the report should call it. */
  channel: Channel;
  places: readonly Place[];
  /** Where the report should say that it was made, when that is not the place itself. */
  context?: Context;
  /** True where it goes to a port of its own, by UDP. */
  udp?: true;
  /** True where the report has no value to find but a host that learned the address of the device. */
  byHost?: boolean;
}

const fetchWay = (places = HTTP_EVERYWHERE): Way => ({ channel: 'fetch', places });
const xhrWay: Way = {
  channel: 'xhr',
  // Service workers have no XMLHttpRequest.
  places: HTTP_EVERYWHERE.filter((place) => place !== 'service-worker'),
};
const beaconWay: Way = { channel: 'beacon', places: [...WINDOWS, 'borrowed', 'unload'] };
const socketWay: Way = { channel: 'websocket', places: HTTP_EVERYWHERE };
const transportWay: Way = { channel: 'webtransport', places: HTTP_EVERYWHERE };
const element = (channel: Channel): Way => ({ channel, places: WINDOWS });
const andSome = (way: Way): Way => ({ ...way, places: [...way.places, ...SOME] });
const andData = (way: Way): Way => ({ ...way, places: [...way.places, ...DATA] });
const andApart = (way: Way): Way => ({ ...way, places: [...way.places, ...APART] });
const few = (channel: Channel, context?: Context): Way => ({
  channel,
  places: FEW,
  ...(context ? { context } : {}),
});
const inPage = (channel: Channel, context?: Context): Way => ({ ...few(channel, context), places: PAGE });
const SERVED: readonly Place[] = ['page', 'frame-same', 'frame-cross', 'second-tab'];
const server: Way = { channel: 'webrtc', places: SERVED, byHost: true };

/** The ways in which a canary is sent; their code is in site/ways.js under the same names. */
export const WAYS = {
  'fetch-url': fetchWay(),
  'fetch-request': fetchWay(),
  'fetch-request-init': fetchWay(),
  'fetch-string': andApart(andSome(fetchWay())),
  'fetch-params': fetchWay(),
  'fetch-form': fetchWay(),
  'fetch-form-file': fetchWay(),
  'fetch-blob': andData(fetchWay()),
  'fetch-buffer': fetchWay(),
  'fetch-view': fetchWay(),
  'fetch-header': fetchWay(),
  'fetch-keepalive': fetchWay([...HTTP_EVERYWHERE, 'unload']),
  'fetch-no-cors': fetchWay(),
  'fetch-gzip': fetchWay(),
  'fetch-stream': fetchWay(),
  'fetch-h3': fetchWay(),
  'fetch-later': { channel: 'fetch', places: ['page', 'frame-same', 'second-tab'] },
  /** So late that it is long after the call. */
  'fetch-later-blob': inPage('fetch'),
  'xhr-string': andData(andSome(xhrWay)),
  'xhr-blob': xhrWay,
  'xhr-form': xhrWay,
  'xhr-document': element('xhr'),
  'xhr-view': xhrWay,
  'xhr-sync': xhrWay,
  'xhr-header': xhrWay,
  'beacon-string': andData(andSome(beaconWay)),
  'beacon-blob': beaconWay,
  'beacon-form': beaconWay,
  'ws-url': socketWay,
  'ws-protocol': socketWay,
  'ws-text': { channel: 'websocket', places: [...HTTP_EVERYWHERE, 'unload', ...SOME, ...APART] },
  'ws-buffer': socketWay,
  'ws-view': socketWay,
  'ws-blob': socketWay,
  'ws-close': socketWay,
  'ws-subclass': socketWay,
  'ws-borrowed-send': socketWay,
  'ws-stream': { channel: 'websocket', places: EVERYWHERE },
  'ws-stream-abort': { channel: 'websocket', places: ['page', 'frame-cross', 'worker'] },
  'ws-stream-cancel': { channel: 'websocket', places: ['page', 'frame-cross', 'worker'] },
  'transport-url': transportWay,
  'transport-protocol': transportWay,
  'transport-stream': transportWay,
  'transport-bidirectional': transportWay,
  'transport-invited': transportWay,
  'transport-invited-apart': transportWay,
  'transport-datagram': transportWay,
  'transport-piped': transportWay,
  'transport-lent': inPage('webtransport'),
  'transport-close': transportWay,
  // After a few that fail, Chromium makes others wait.
  'transport-refused': { channel: 'webtransport', places: ['page', 'frame-cross', 'worker'] },
  eventsource: { channel: 'eventsource', places: EVERYWHERE },
  'rtc-data': andSome({ channel: 'webrtc', places: [...WINDOWS, 'borrowed', ...BLANK] }),
  stun: server,
  turn: server,
  image: andData(andSome(element('image'))),
  srcset: element('image'),
  'svg-image': element('image'),
  script: element('script'),
  'dynamic-import': { channel: 'script', places: [...WINDOWS, 'worker-module'] },
  'import-scripts': {
    channel: 'script',
    places: ['worker', 'worker-blob', 'worker-nested', 'shared-worker'],
  },
  stylesheet: element('stylesheet'),
  'css-url': element('image'),
  'css-import': element('stylesheet'),
  font: element('stylesheet'),
  preload: element('image'),
  prefetch: element('prefetch'),
  iframe: element('frame'),
  object: element('media'),
  video: element('media'),
  'form-get': element('form'),
  'form-post': andData(andSome(element('form'))),
  'a-ping': element('ping'),
  // In windows that stay: a page out of sight loads nothing ahead of need.
  'window-apart': { channel: 'navigation', places: ['second-tab'] },
  'link-apart': { channel: 'navigation', places: ['second-tab'] },
  'form-apart': { channel: 'form', places: ['second-tab'] },
  'window-open': { channel: 'navigation', places: ['page', 'frame-same'], context: 'page' },
  navigation: { channel: 'navigation', places: ['unload'] },
  'fetch-accept': few('fetch'),
  'fetch-if-none-match': few('fetch'),
  'fetch-content-type': few('fetch'),
  'fetch-header-name': few('fetch'),
  'fetch-method': few('fetch'),
  /** Refused by the server before it was made: what it would have held left in the question. */
  'refused-url': few('fetch'),
  'refused-header-name': few('fetch'),
  redirect: few('fetch'),
  'redirect-body': few('fetch'),
  'redirect-form': few('form'),
  'cache-add': { channel: 'fetch', places: [...FEW, 'worker', 'service-worker'] },
  'beacon-params': few('beacon'),
  'beacon-json': few('beacon'),
  host: few('image'),
  picture: few('image'),
  poster: few('image'),
  'input-image': few('image'),
  'table-background': few('image'),
  'svg-use': inPage('image'),
  'svg-filter': few('image'),
  'svg-script': few('script'),
  'svg-set': few('image'),
  'css-set': few('image'),
  'css-cursor': few('image'),
  'css-mask': few('image'),
  'css-content': few('image'),
  'css-clip': inPage('image'),
  'css-shape': few('image'),
  'css-border': few('image'),
  'svg-marker': inPage('image'),
  'css-adopted': few('image'),
  'css-layer': few('stylesheet'),
  'font-face': few('stylesheet'),
  'xml-stylesheet': inPage('stylesheet', 'frame'),
  xslt: inPage('stylesheet', 'frame'),
  'xslt-import': inPage('stylesheet', 'frame'),
  audio: few('media'),
  source: few('media'),
  track: few('media'),
  embed: few('media'),
  'object-document': few('media'),
  'hls-segment': few('media'),
  icon: inPage('image'),
  artwork: inPage('image'),
  manifest: inPage('other'),
  modulepreload: few('script'),
  'preload-font': few('stylesheet'),
  'preload-script': few('script'),
  'prefetch-rules': inPage('prefetch'),
  'prerender-rules': inPage('prefetch'),
  // Named by a header of the page's own document: where the rules are, and what they have loaded.
  'rules-header': inPage('other'),
  'rules-loaded': inPage('prefetch'),
  'link-header': inPage('image', 'frame'),
  'link-stylesheet': inPage('stylesheet', 'frame'),
  'navigation-preload': { channel: 'frame', places: ['controlled'] },
  // No request is made: the name of the host leaves, with the greeting of the connection.
  preconnect: few('prefetch'),
  'preconnect-body': few('prefetch'),
  'preconnect-brief': few('prefetch'),
  'preconnect-shadow': few('prefetch'),
  'preconnect-html': inPage('prefetch', 'frame'),
  'preconnect-header': inPage('prefetch', 'frame'),
  // By headers of an answer that no request log shows: a service worker's own, or one ahead of the answer (103).
  'made-report': { channel: 'other', places: ['controlled'], context: 'frame' },
  'made-preconnect': { channel: 'prefetch', places: ['controlled'], context: 'frame' },
  'made-part-preconnect': { channel: 'prefetch', places: ['controlled'], context: 'page' },
  'early-preload': inPage('prefetch'),
  'early-preconnect': inPage('prefetch'),
  'module-import': few('script'),
  'import-json': few('script'),
  'import-css': few('stylesheet'),
  'import-text': few('script'),
  'audio-worklet': few('script'),
  'paint-worklet': few('script'),
  'worker-url': inPage('worker-script', 'worker'),
  'service-worker-url': inPage('worker-script', 'service-worker'),
  'script-cookie': inPage('image'),
  'cookie-store': inPage('image'),
  'form-submitter': few('form'),
  'form-plain': few('form'),
  'form-multipart': few('form'),
  'form-file': inPage('form'),
  // Its name is read and it is not: apart from the other, whose count would not match.
  'form-file-name': { channel: 'form', places: ['frame-cross'] },
  'ping-to': few('ping'),
  // A frame's navigation is asked for by the frame around it, as far as browsers tell.
  'meta-refresh': inPage('frame'),
  'refresh-header': inPage('frame'),
  'location-set': inPage('frame'),
  'navigation-api': inPage('frame'),
  'iframe-csp': inPage('frame'),
  download: inPage('navigation'),
  'rtc-label': few('webrtc'),
  'rtc-protocol': few('webrtc'),
  'rtc-worker': inPage('webrtc', 'worker'),
  'turn-name': { ...few('webrtc'), udp: true },
  // Closed before there is an answer, or asked before the page does: no event tells of it.
  'stun-unanswered': { ...server, places: FEW },
  'stun-pool': { ...server, places: FEW },
  'ice-name': { ...few('webrtc'), udp: true },
  'message-port': { channel: 'other', places: PAGES },
  'message-port-back': { channel: 'other', places: PAGES },
  // The browser's own errands, of which no log tells.
  payment: inPage('other'),
  'identity-provider': inPage('other'),
  passkey: inPage('other'),
  'passkey-signal': inPage('other'),
  'integrity-report': inPage('other', 'frame'),
  'embedder-report': inPage('other', 'frame'),
  'worker-report': inPage('other', 'worker'),
  // What stands behind `#` never leaves.
  'fragment-fetch': few('fetch'),
  'fragment-image': few('image'),
  'fragment-iframe': few('frame'),
  'fragment-form': few('form'),
  'post-message': { channel: 'other', places: PAGES },
  // The reporting document is a frame made for it.
  'csp-report': { channel: 'other', places: ['page', 'second-tab'], context: 'frame' },
  'report-to': { channel: 'other', places: ['page', 'second-tab'], context: 'frame' },
  'network-error-report': { channel: 'other', places: ['page', 'second-tab'] },
  /** Asked for anew with `If-None-Match`: it left, though the cache gave the answer. */
  revalidated: { channel: 'fetch', places: ['page', 'frame-same'] },
  /** The cache answered: it never left. */
  cached: { channel: 'fetch', places: ['page', 'frame-same'] },
  cookie: { channel: 'fetch', places: ['page', 'second-tab'] },
  referrer: { channel: 'fetch', places: ['page', 'controlled'] },
} as const satisfies Record<string, Way>;
export type WayName = keyof typeof WAYS;

/** One crossing of the matrix. */
export interface Cell {
  /** `way.place`: the identity's label. */
  id: string;
  way: WayName;
  place: Place;
  channel: Channel;
  context: Context;
  /** Found nowhere else; 18 letters and digits. */
  canary: string;
  /** For what shows by whom it reaches: a name that no other cell uses. */
  host: string | null;
  /** True where it needs a port of its own for UDP. */
  udp: boolean;
}

/** Every cell, its canary drawn from `seed`. */
export function cellsOf(seed: string): Cell[] {
  return (Object.keys(WAYS) as WayName[]).flatMap((way) =>
    (WAYS[way].places as readonly Place[]).map((place) => {
      const id = `${way}.${place}`;
      const digest = createHash('sha256').update(`${seed} ${id}`).digest('hex');
      const canary = `q${BigInt(`0x${digest}`).toString(36).slice(0, 16)}q`;
      const { channel, context = PLACES[place], byHost = false, udp = byHost } = WAYS[way] as Way;
      const host = byHost ? `${id}.example` : null;
      return { id, way, place, channel, context, canary, host, udp };
    }),
  );
}
