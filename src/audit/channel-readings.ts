import type { AppProfile, HostRole } from '../model/app.ts';
import type { ChannelReading } from '../model/report.ts';
import type { Channel } from '../model/vocabulary.ts';
import type { ChannelCount } from './channel-table.ts';

/** Hosts named in one row at most. */
const MAX_HOSTS = 20;

/** Channels that carry what a page loads: one row for all of them. */
const LOADED: ReadonlySet<Channel> = new Set([
  'navigation',
  'image',
  'script',
  'stylesheet',
  'frame',
  'media',
  'prefetch',
  'worker-script',
]);
const CALLED: ReadonlySet<Channel> = new Set(['xhr', 'beacon', 'form', 'ping', 'eventsource', 'other']);

/** Roles that say nothing of a way out of its own. */
const PLAIN: ReadonlySet<HostRole> = new Set(['page', 'code', 'other']);

/** Like channels stand in one row, under the name of the commonest. */
function groupOf(channel: Channel): Channel {
  if (LOADED.has(channel)) return 'navigation';
  return CALLED.has(channel) ? 'fetch' : channel;
}

/** What a host is for, by the longest suffix in the profile; null where the profile does not know it. */
function roleOf(host: string, profile: Pick<AppProfile, 'hosts'>): HostRole | null {
  let best: AppProfile['hosts'][number] | null = null;
  for (const known of profile.hosts) {
    if (host !== known.host && !host.endsWith(`.${known.host}`)) continue;
    if (!best || known.host.length > best.host.length) best = known;
  }
  return best?.role ?? null;
}

/** What a tally counted, as far as this needs it. */
export interface ChannelCounts {
  rows: readonly ChannelCount[];
  /** Bytes on sockets that were read before the app encrypted them. */
  covered: number;
  /** Shared and service workers, whose sockets no witness sees everywhere. */
  sharedWorkers: number;
}

/**
 * Of each of an app's channels whether it was read, partly read, opaque, not watched or not used in this audit.
 * Channels are told apart by how bytes leave and by what the hosts are for in the app's profile.
 */
export function channelReadings(
  { rows, covered, sharedWorkers }: ChannelCounts,
  profile: Pick<AppProfile, 'hosts' | 'watchable'>,
): ChannelReading[] {
  const readings = new Map<string, ChannelReading & { opaqueBytes: number }>();
  for (const row of rows) {
    const channel = groupOf(row.channel);
    const role = channel === 'crypto' || channel === 'worker-bridge' ? null : roleOf(row.host, profile);
    const key = `${channel} ${role}`;
    const reading = readings.get(key) ?? { ...fresh(channel, role), opaqueBytes: 0 };
    readings.set(key, reading);
    reading.read += row.read;
    reading.partial += row.partial;
    reading.opaque += row.opaque;
    reading.outOfSight += row.outOfSight;
    reading.bytes += row.bytes;
    reading.opaqueBytes += row.opaqueBytes;
    if (!reading.hosts.includes(row.host) && reading.hosts.length < MAX_HOSTS) reading.hosts.push(row.host);
  }
  let left = covered;
  const list = [...readings.values()].map(({ opaqueBytes, ...reading }) => {
    const before = reading.channel === 'websocket' ? Math.min(left, opaqueBytes) : 0;
    left -= before;
    return withStatus(reading, before > 0, before >= opaqueBytes);
  });
  if (sharedWorkers > 0) {
    const why = 'Shared and service workers may open sockets that not every browser shows.';
    const row = { ...fresh('websocket', null), outOfSight: sharedWorkers };
    list.push({ ...row, status: 'not-watched', why });
  }
  for (const { what, why } of profile.watchable.unwatched) {
    list.push({ ...fresh('other', null), what, status: 'not-watched', why });
  }
  for (const { channel, what, hosts } of profile.watchable.watched) {
    const goes = (host: string) => hosts.some((known) => host === known || host.endsWith(`.${known}`));
    const used = list.some(
      (reading) => reading.channel === channel && (hosts.length === 0 || reading.hosts.some(goes)),
    );
    if (used) continue;
    const why = 'Nothing went this way while the audit ran.';
    list.push({ ...fresh(channel, null), hosts: [...hosts], what, status: 'not-used', why });
  }
  for (const role of new Set(profile.hosts.map((host) => host.role))) {
    if (PLAIN.has(role)) continue;
    if (list.some((reading) => reading.role === role)) continue;
    const hosts = profile.hosts.filter((host) => host.role === role).map(({ host }) => host);
    const why = 'Nothing went to these hosts while the audit ran.';
    list.push({ ...fresh('other', role), hosts: hosts.slice(0, MAX_HOSTS), status: 'not-used', why });
  }
  return list;
}

function fresh(channel: Channel, role: HostRole | null): ChannelReading {
  return {
    channel,
    role,
    hosts: [],
    status: 'read',
    read: 0,
    partial: 0,
    opaque: 0,
    outOfSight: 0,
    bytes: 0,
    why: '',
  };
}

function withStatus(reading: ChannelReading, readBefore: boolean, allBefore: boolean): ChannelReading {
  const { read, partial, opaque, outOfSight } = reading;
  if (readBefore) {
    return allBefore && partial + outOfSight === 0
      ? { ...reading, status: 'read', why: 'Closed on the wire, read before the app encrypted it.' }
      : {
          ...reading,
          status: 'partly',
          why: 'Closed on the wire, read in part before the app encrypted it.',
        };
  }
  if (read + partial + opaque === 0) {
    const why =
      reading.channel === 'webrtc'
        ? 'To a peer as sound or picture, or from a worker: nobody here can read it.'
        : 'Opened out of sight, in a worker.';
    return { ...reading, status: 'not-watched', why };
  }
  if (read === 0 && partial === 0) {
    return { ...reading, status: 'opaque', why: 'In a form that could not be opened: size and time only.' };
  }
  if (partial + opaque + outOfSight === 0) return reading;
  return { ...reading, status: 'partly', why: 'Some of it could not be had or not be opened.' };
}
