import type { EvidenceSample, Flow } from '../../model/flow.ts';
import type { Channel, Context, EvidenceLevel, Vantage } from '../../model/vocabulary.ts';

const LEVELS: Record<EvidenceLevel, string> = {
  plaintext: 'as sent',
  decoded: 'decoded',
  derived: 'as a digest',
  'before-encryption': 'before encryption',
  'size-and-time': 'size and time only',
};

/** How it was read: `as sent`, `decoded, as a digest`. */
export function levelWords(levels: readonly EvidenceLevel[]): string {
  return levels.map((level) => LEVELS[level]).join(', ');
}

const CHANNELS: Partial<Record<Channel, string>> = {
  websocket: 'Socket',
  beacon: 'Beacon',
  eventsource: 'Event stream',
  webrtc: 'Peer connection',
  webtransport: 'Transport',
  navigation: 'Page load',
  image: 'Image',
  script: 'Script',
  stylesheet: 'Style sheet',
  frame: 'Frame',
  media: 'Media',
  ping: 'Ping',
  prefetch: 'Prefetch',
  'worker-script': 'Worker script',
  'worker-bridge': 'Handed to a worker',
  crypto: 'Handed to encryption',
};

/** What kind of sending it was, for a line that has no method: `Socket`, `Beacon`, else `Request`. */
export function channelWord(channel: Channel): string {
  return CHANNELS[channel] ?? 'Request';
}

const CONTEXTS: Record<Context, string> = {
  page: '',
  frame: 'in a frame',
  worker: 'in a worker',
  'shared-worker': 'in a shared worker',
  'service-worker': 'in the service worker',
  unknown: '',
};

/** Where in the page it was sent from; empty for the page itself. */
export function contextWords(context: Context): string {
  return CONTEXTS[context];
}

/** One request in a line: what, and its path. Addresses that are no address are shown as they are. */
export function requestOf(sample: EvidenceSample, flow: Flow): { what: string; path: string } {
  const channel = sample.channel ?? flow.channel;
  const method = sample.method?.toUpperCase() ?? '';
  const plain = channel === 'fetch' || channel === 'xhr' || channel === 'form' || channel === 'other';
  const what = plain && method ? method : channelWord(channel);
  try {
    return { what, path: new URL(sample.url).pathname };
  } catch {
    return { what, path: sample.url };
  }
}

/** Who saw it: both, or one, and what that is worth. */
export function witnessesOf(
  vantage: Vantage,
  channel: Channel,
): { who: string; seen: boolean; note: string }[] {
  const page = vantage !== 'network';
  const network = vantage !== 'page';
  const inside = channel === 'crypto' || channel === 'worker-bridge';
  const socket = channel === 'websocket' || channel === 'webrtc' || channel === 'webtransport';
  return [
    {
      who: 'The page’s own call',
      seen: page,
      note: page
        ? network
          ? ''
          : 'alone: a page could falsify what it reports'
        : 'did not see it: sent out of its sight',
    },
    {
      who: 'The browser’s request log',
      seen: network,
      note: network ? '' : unseenByLog(),
    },
  ];

  function unseenByLog(): string {
    if (inside) return 'sees what leaves, not what is handed over before';
    return socket ? 'shows no messages of sockets' : 'has no such request';
  }
}

/** The same in a few words: `page and browser’s request log`. */
export function vantageWords(vantage: Vantage): string {
  if (vantage === 'both') return 'page and browser’s request log';
  return vantage === 'page' ? 'page only' : 'browser’s request log only';
}

/** What of a flow's sendings was seen by whom; `both` of the whole flow also stands for a mixture of the three. */
function vantagesOf({ vantage, evidence }: Flow): Vantage[] {
  if (vantage !== 'both') return [vantage];
  const shown = [...new Set(evidence.samples.map((sample) => sample.vantage ?? vantage))];
  return shown.length > 1 ? shown : [...new Set([...shown, vantage])];
}

const BEST_SEEN: readonly Vantage[] = ['both', 'network', 'page'];

/** Who saw what several flows hold: `page only`, and where not all was seen alike, `…; some of it page only`. */
export function seenByWords(flows: readonly Flow[]): string {
  const seen = new Set(flows.flatMap(vantagesOf));
  const [best, ...others] = BEST_SEEN.filter((vantage) => seen.has(vantage)).map(vantageWords);
  return [best, ...others.map((words) => `some of it ${words}`)].join('; ');
}

/** Whose SDKs made it, by their shape: `Mixpanel, Sentry (by shape)`; empty where no SDK's. */
export function sdkWords(flows: readonly Flow[]): string {
  const sdks = [...new Set(flows.flatMap((flow) => flow.behind ?? []).map(({ sdk }) => sdk))];
  return sdks.length > 0 ? `${sdks.join(', ')} (by shape)` : '';
}

/** Of a value that nobody entered. */
export const DISCOVERED =
  'You did not enter it: the app’s own answers, storage or forms told it first. It is kept as a salted hash only.';
