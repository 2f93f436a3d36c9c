import type { HostRole } from '../../model/app.ts';
import type { ChannelReading, Report } from '../../model/report.ts';
import type { Channel, ChannelStatus, ClaimVerdict } from '../../model/vocabulary.ts';
import { counted, listed, number, size } from './format.ts';

/** One of an app's channels, in words. */
export interface ChannelRow {
  name: string;
  /** How it leaves and to where; empty where nothing is known of it. */
  where: string;
  status: ChannelStatus;
  word: string;
  /** The verdict whose drawing and tone stand for the status. */
  tone: ClaimVerdict;
  /** One or two sentences: how much was read, and why not more. */
  what: string;
}

const ROLES: Record<HostRole, string> = {
  page: 'The page',
  code: 'Program code',
  socket: 'Live connection',
  api: 'Calls of the app',
  media: 'Media',
  telemetry: 'Telemetry',
  crash: 'Crash reports',
  push: 'Push notifications',
  search: 'Search',
  ads: 'Advertising',
  login: 'Sign-in',
  other: 'Other hosts of the app',
};

const WAYS: Partial<Record<Channel, string>> = {
  fetch: 'requests',
  navigation: 'pages and what they load',
  websocket: 'WebSocket',
  webrtc: 'WebRTC',
  webtransport: 'WebTransport',
};

const INSIDE: Partial<Record<Channel, string>> = {
  crypto: 'Before the app’s own encryption',
  'worker-bridge': 'Messages to the app’s own worker',
};

const WORDS: Record<ChannelStatus, readonly [word: string, tone: ClaimVerdict]> = {
  read: ['Read', 'seen'],
  partly: ['Partly read', 'uncertain'],
  opaque: ['Opaque', 'opaque'],
  'not-watched': ['Not watched', 'not-observable'],
  'not-used': ['Not used', 'not-exercised'],
};

/** What goes to the host of the page itself. */
const OWN_HOST: Partial<Record<Channel, string>> = {
  fetch: 'Calls to the page’s own host',
  websocket: 'Live connection',
};

/** How many are spelled out; the rest is a count. */
const MAX_HOSTS = 3;

/** The channels of a report for a person, the least read first; empty where the report does not tell. */
export function channelsOf(report: Pick<Report, 'channels'>): ChannelRow[] {
  const order: readonly ChannelStatus[] = ['opaque', 'not-watched', 'partly', 'read', 'not-used'];
  return (report.channels ?? []).map(rowOf).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

function rowOf(reading: ChannelReading): ChannelRow {
  const [word, tone] = WORDS[reading.status];
  return {
    name: nameOf(reading),
    where: [WAYS[reading.channel], hostsOf(reading.hosts)].filter(Boolean).join(' · '),
    status: reading.status,
    word,
    tone,
    what: [amountOf(reading), reading.why].filter(Boolean).join(' '),
  };
}

function nameOf({ what, role, channel, hosts }: ChannelReading): string {
  if (what) return what;
  const inside = INSIDE[channel];
  if (inside) return inside;
  if (role === 'page') return OWN_HOST[channel] ?? ROLES.page;
  if (role) return ROLES[role];
  return hosts.length > 0 ? 'Hosts that the app’s profile does not name' : 'Workers shared between pages';
}

function hostsOf(hosts: readonly string[]): string {
  if (hosts.length <= MAX_HOSTS) return listed(hosts);
  return listed([...hosts.slice(0, MAX_HOSTS - 1), `${number(hosts.length - MAX_HOSTS + 1)} more`]);
}

function amountOf({ read, partial, opaque, outOfSight, bytes }: ChannelReading): string {
  const sent = read + partial + opaque;
  const parts: string[] = [];
  if (sent > 0) parts.push(`${number(read)} of ${counted(sent, 'transmission', 'transmissions')} read`);
  if (outOfSight > 0) parts.push(`${counted(outOfSight, 'was', 'were')} opened out of sight`);
  if (parts.length === 0) return '';
  return `${parts.join(', ')}${bytes > 0 ? `, ${size(bytes)}` : ''}.`;
}
