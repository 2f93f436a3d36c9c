import * as v from 'valibot';
import claims from '../apps/whatsapp/claims.json' with { type: 'json' };
import profile from '../apps/whatsapp/profile.json' with { type: 'json' };
import { AppProfileSchema, type HostRole } from '../model/app.ts';
import { PolicySchema } from '../model/claim.ts';
import type { DataTypeMember } from '../model/data-types.ts';
import type { EvidenceSample, Flow } from '../model/flow.ts';
import type { ChannelReading, Report } from '../model/report.ts';
import type { Channel, ChannelStatus, EvidenceLevel, Party, Vantage } from '../model/vocabulary.ts';
import { buildReport, type ReportInput } from './build-report.ts';

const DAY = '2016-11-22T';

interface Sketch {
  type: DataTypeMember;
  host: string;
  count: number;
  channel?: Channel;
  level?: EvidenceLevel;
  encodings?: string[];
  vantage?: Vantage;
  label?: string;
  first?: string;
  last?: string;
  location: string;
  excerpt: string;
  path: string;
}

const OWNERS: Record<string, [entity: string, family: string, party: Party, kind?: 'partner']> = {
  'web.whatsapp.com': ['WhatsApp', 'Meta', 'first'],
  'crashlogs.whatsapp.net': ['WhatsApp', 'Meta', 'first'],
  'graph.facebook.com': ['Facebook', 'Meta', 'family'],
  'api.giphy.com': ['Giphy', 'Shutterstock', 'third', 'partner'],
  'cdn-7.example.net': ['unknown', 'unknown', 'unknown'],
};

function flowOf(sketch: Sketch, index: number): Flow {
  const [entity, family, party, kind] = OWNERS[sketch.host]!;
  const channel = sketch.channel ?? 'websocket';
  const vantage = sketch.vantage ?? (channel === 'websocket' || channel === 'crypto' ? 'page' : 'both');
  const time = `${DAY}${sketch.first ?? '09:12:04'}.000Z`;
  const encodings = sketch.encodings ?? [];
  const scheme = channel === 'websocket' || channel === 'crypto' ? 'wss' : 'https';
  const sample: EvidenceSample = {
    time,
    url: `${scheme}://${sketch.host}${sketch.path}`,
    method: scheme === 'wss' ? 'SEND' : 'POST',
    channel,
    location: sketch.location,
    excerpt: sketch.excerpt,
    encodings,
    vantage,
  };
  return {
    id: `f${String(index + 1).padStart(2, '0')}`,
    dataType: sketch.type,
    label: sketch.label ?? null,
    recipient: { entity, family, host: sketch.host, ...(kind ? { kind } : {}) },
    party,
    channel,
    context: 'page',
    vantage,
    evidence: { level: sketch.level ?? 'before-encryption', encodings, samples: [sample] },
    count: sketch.count,
    firstSeen: time,
    lastSeen: `${DAY}${sketch.last ?? '09:54:31'}.000Z`,
  };
}

const stanza = (type: DataTypeMember, count: number, location: string, excerpt: string): Sketch => ({
  type,
  count,
  host: 'web.whatsapp.com',
  channel: 'crypto',
  encodings: ['wabinary'],
  location,
  excerpt,
  path: '/ws/chat',
});

const giphy = (type: DataTypeMember, location: string, excerpt: string): Sketch => ({
  type,
  count: 11,
  host: 'api.giphy.com',
  channel: 'fetch',
  level: 'plaintext',
  first: '09:31:10',
  last: '09:49:52',
  location,
  excerpt,
  path: '/v1/gifs/search?q=[search-query]&lang=en',
});

const facebook = (type: DataTypeMember, count: number, location: string, excerpt: string): Sketch => ({
  type,
  count,
  host: 'graph.facebook.com',
  channel: 'xhr',
  level: 'plaintext',
  first: '09:12:30',
  last: '09:41:09',
  location,
  excerpt,
  path: '/graphql',
});

/** A session of WhatsApp Web as it is known to talk, made by hand: what was seen going to whom. */
export function sampleFlows(): Flow[] {
  const sketches: Sketch[] = [
    {
      type: 'phone-number',
      label: 'my number',
      count: 3,
      host: 'crashlogs.whatsapp.net',
      channel: 'fetch',
      level: 'decoded',
      encodings: ['multipart'],
      first: '09:12:04',
      last: '09:40:18',
      location: 'body(multipart).from_jid',
      excerpt: 'name="from_jid" [phone-number]@s.whatsapp.net',
      path: '/wa_clb_data',
    },
    {
      ...stanza('name', 38, 'frame.presence.name', '<presence type="available" name="[name]"/>'),
      label: 'my name',
    },
    stanza('presence', 38, 'frame.presence.type', '<presence type="available" name="[name]"/>'),
    stanza(
      'contact-identifier',
      187,
      'frame.chatstate.to',
      '<chatstate to="[contact-identifier]"><composing/>',
    ),
    stanza('typing', 64, 'frame.chatstate', '<chatstate to="[contact-identifier]"><composing/>'),
    stanza('read-receipt', 52, 'frame.receipt.type', '<receipt type="read" to="[contact-identifier]"/>'),
    stanza('delivery-receipt', 61, 'frame.receipt', '<receipt to="[contact-identifier]"/>'),
    stanza('message-metadata', 41, 'frame.message', '<message to="[contact-identifier]" type="text"><enc/>'),
    stanza('usage-event', 146, 'frame.iq.add', '<iq xmlns="w:stats"><add/></iq>'),
    stanza('device-model', 9, 'frame.iq.add.deviceModel', 'deviceModel: Pixel 9'),
    stanza('battery', 9, 'frame.iq.add.charging', 'charging: true'),
    stanza('timezone', 3, 'frame.iq.add.timezone', 'timezone: 60'),
    stanza('language', 25, 'frame.clientPayload.locale', 'lg: en'),
    stanza('push-token', 1, 'frame.iq.config', '<config endpoint="https://fcm.googleapis.com/…"/>'),
    {
      ...stanza('operating-system', 23, 'header.user-agent', 'user-agent: Mozilla/5.0 (X11; Linux x86_64)'),
      channel: 'fetch',
      level: 'plaintext',
      encodings: [],
      path: '/',
    },
    {
      ...stanza('browser', 23, 'header.user-agent', 'user-agent: Mozilla/5.0 … Chrome/156'),
      channel: 'fetch',
      level: 'plaintext',
      encodings: [],
      path: '/',
    },
    {
      type: 'diagnostics',
      count: 4,
      host: 'crashlogs.whatsapp.net',
      channel: 'fetch',
      level: 'plaintext',
      first: '09:40:17',
      last: '09:40:18',
      location: 'body',
      excerpt: 'E/crash: unhandled rejection',
      path: '/wa_fls_upload_check',
    },
    facebook('app-version', 7, 'body.app_version', 'app_version=2.3000'),
    facebook('browser', 7, 'header.user-agent', 'user-agent: Mozilla/5.0 … Chrome/156'),
    facebook('language', 7, 'body.locale', 'locale=en_GB'),
    facebook('device-identifier', 2, 'body.device_id', 'device_id=[device-identifier]'),
    giphy('search-query', 'url.query.q', 'q=[search-query]'),
    giphy('page-url', 'header.referer', 'referer: https://web.whatsapp.com/'),
    giphy('language', 'url.query.lang', 'lang=en'),
    giphy('browser', 'header.user-agent', 'user-agent: Mozilla/5.0 … Chrome/156'),
    {
      type: 'page-url',
      count: 2,
      host: 'cdn-7.example.net',
      channel: 'image',
      level: 'plaintext',
      location: 'header.referer',
      excerpt: 'referer: https://web.whatsapp.com/',
      path: '/a.png',
    },
  ];
  return sketches.map(flowOf);
}

/** The input of `sampleReport`, to vary in tests: other dates, regions, flows. */
export function sampleInput(): ReportInput {
  return {
    tool: { name: 'Candor', version: '0.1.0', browser: 'Chromium', browserVersion: '156.0' },
    app: v.parse(AppProfileSchema, profile),
    session: {
      startedAt: `${DAY}09:12:02.000Z`,
      endedAt: `${DAY}09:54:31.000Z`,
      page: 'https://web.whatsapp.com/',
      transmissions: 1284,
      bytes: 664_000,
    },
    flows: sampleFlows(),
    blindSpots: {
      requests: 1284,
      bodiesRead: 1262,
      bodiesUnread: 22,
      opaqueBytes: 252_000,
      socketsSeenByNetworkOnly: 0,
      workersUnseen: 1,
      dropped: 0,
      notes: [
        '6 media uploads were encrypted before they left.',
        '14 uploads of telemetry were sealed by the app.',
        '2 request bodies were handed over as Blob, which Chromium does not give.',
        '1 worker script may have sent on sockets that cannot be seen.',
      ],
      unreadChannels: ['fetch-body'],
    },
    channels: [
      reading(
        'websocket',
        'socket',
        'read',
        1090,
        0,
        'Closed on the wire, read before the app encrypted it.',
      ),
      reading('fetch', 'media', 'opaque', 0, 6, 'In a form that could not be opened: size and time only.'),
      reading('fetch', 'telemetry', 'partly', 158, 16, 'Some of it could not be had or not be opened.'),
      reading('other', 'crash', 'not-used', 0, 0, 'Nothing went to these hosts while the audit ran.'),
      {
        ...reading('other', null, 'not-watched', 0, 0, 'WebRTC encrypts them.'),
        what: 'Sound and picture of calls',
      },
    ],
    policy: v.parse(PolicySchema, claims),
    region: 'US',
    date: '2016-11-22',
    integrity: { log: '9f2c61e04b7d18a3c5f602de7791ab34e80c5d12f6b93047aa1e6c85d3f02b79', entries: 1284 },
    done: ['message', 'presence', 'typing', 'search', 'media'],
  };
}

function reading(
  channel: Channel,
  role: HostRole | null,
  status: ChannelStatus,
  read: number,
  opaque: number,
  why: string,
): ChannelReading {
  const hosts = role ? [`${role}.whatsapp.example`] : [];
  return { channel, role, hosts, status, read, partial: 0, opaque, outOfSight: 0, bytes: read * 400, why };
}

/** A report of that session, really judged against WhatsApp's documents of 25 August 2016. */
export function sampleReport(): Report {
  return buildReport(sampleInput());
}
