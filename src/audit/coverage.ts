import type { Carriers } from '../model/app.ts';
import type { DataType } from '../model/data-types.ts';
import type { Flow } from '../model/flow.ts';
import type { BlindSpots } from '../model/report.ts';
import type { Feature, UnreadChannel } from '../model/vocabulary.ts';
import { FEATURES, UNREAD_CHANNELS } from '../model/vocabulary.ts';
import { USUAL_CARRIERS } from './judge/channels.ts';
import type { Coverage } from './judge/types.ts';

/** Data that leaves only where the person did something: seeing it tells that the feature was used. */
const SHOWS: Partial<Record<DataType, Feature>> = {
  'message-content': 'message',
  'message-metadata': 'message',
  attachment: 'media',
  'call-content': 'call',
  'call-metadata': 'call',
  'contact-list': 'contacts-upload',
  'search-query': 'search',
  presence: 'presence',
  'last-seen': 'presence',
  typing: 'typing',
  'profile-photo': 'profile',
  'status-text': 'profile',
  'precise-location': 'location',
  'payment-information': 'payment',
  purchase: 'payment',
};

const REQUESTS: ReadonlySet<string> = new Set([
  'fetch',
  'xhr',
  'beacon',
  'form',
  'ping',
  'navigation',
  'other',
]);

/** What frames and messages go by; of those to a peer as of those to a server. */
const SOCKETS: ReadonlySet<string> = new Set(['websocket', 'webtransport', 'webrtc']);

/** True where frames that are closed on the wire were read as the app handed them to its encryption. */
export function readBeforeEncryption(flows: readonly Flow[]): boolean {
  return flows.some((f) => f.count > 0 && f.channel === 'crypto' && f.evidence.level === 'before-encryption');
}

/** Without the log: what the counts alone tell. */
function fromCounts(blindSpots: BlindSpots, flows: readonly Flow[]): Set<UnreadChannel> {
  const unread = new Set<UnreadChannel>();
  // A socket that only the request log saw was opened out of the page hook's sight, in a worker.
  if (blindSpots.socketsSeenByNetworkOnly > 0) unread.add('worker-socket');
  if (!blindSpots.byChannel) {
    if (blindSpots.bodiesUnread > 0) unread.add('fetch-body');
    return unread;
  }
  for (const { channel, context, of, count } of blindSpots.byChannel) {
    if (count <= 0) continue;
    // Not every browser shows its sockets: where one runs, nobody can say that none was open.
    if (of === 'workers' && context === 'shared-worker') unread.add('worker-socket');
    if (of === 'sockets') unread.add('worker-socket');
    if (of === 'connections') unread.add('peer-media');
    if (of !== 'bodies' && of !== 'calls') continue;
    if (REQUESTS.has(channel)) unread.add('fetch-body');
    else if (SOCKETS.has(channel) && !readBeforeEncryption(flows)) unread.add('websocket');
  }
  return unread;
}

/**
 * What the judge must know of a session: which features were used, as far as the flows tell (or the caller
 * knows: `done`), and through which channels bytes went out unread. Promises of what may have passed through one of
 * them come out as unreadable, never as not tried.
 */
export function coverageOf(input: {
  flows: readonly Flow[];
  blindSpots: BlindSpots;
  /** Channels that went unread, where the caller knows them; else what the blind spots tell. */
  unread?: readonly UnreadChannel[];
  /** Sessions that the flows come from; 1 where not given. */
  sessions?: number;
  /** All that was done besides what the flows tell, where whoever drove the page knows it. */
  done?: readonly Feature[];
  /** What carries the app's data; as in most messengers where not given. */
  carriers?: Carriers;
}): Coverage {
  const unread = new Set(
    input.unread ?? input.blindSpots.unreadChannels ?? fromCounts(input.blindSpots, input.flows),
  );
  const used = new Set<Feature>(input.done);
  for (const flow of input.flows) {
    const feature = SHOWS[flow.dataType];
    if (feature && flow.count > 0 && flow.evidence.level !== 'size-and-time') used.add(feature);
  }
  const calls = input.blindSpots.byChannel?.some(({ of, count }) => of === 'connections' && count > 0);
  if (calls) used.add('call');
  return {
    sessions: input.sessions ?? 1,
    features: FEATURES.filter((f) => used.has(f)),
    asSeen: input.done === undefined,
    unread: UNREAD_CHANNELS.filter((c) => unread.has(c)),
    missing: input.blindSpots.dropped,
    carriers: input.carriers ?? USUAL_CARRIERS,
  };
}
