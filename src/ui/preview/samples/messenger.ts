import type { Claim, PolicyDocument } from '../../../model/claim.ts';
import type { DataTypeMember } from '../../../model/data-types.ts';
import type { EvidenceSample, Flow } from '../../../model/flow.ts';
import type { Finding, Report } from '../../../model/report.ts';
import type { ClaimVerdict, EvidenceLevel, FlowVerdict, Party } from '../../../model/vocabulary.ts';

/** Invented audits for looking at the faces. Nothing here was measured; the product never shows it. */

const START = Date.parse('2026-11-22T09:12:02Z');
const MINUTE = 60_000;

export interface To {
  entity: string;
  family: string;
  host: string;
  party: Party;
  kind?: 'provider' | 'advertiser' | 'partner';
}

export type Line = [
  DataTypeMember,
  To,
  FlowVerdict,
  count: number,
  EvidenceLevel,
  claims?: string[],
  label?: string,
];

export const at = (minute: number) => new Date(START + minute * MINUTE).toISOString();

export function flowOf(line: Line, index: number): Flow {
  const [dataType, to, , count, level, , label] = line;
  const { party, ...recipient } = to;
  const socket = level === 'before-encryption';
  const samples: EvidenceSample[] = [0, 1, 2].slice(0, count).map((i) => ({
    time: at((index * 3 + i * 9) % 41),
    url: socket ? `wss://${to.host}/ws/chat` : `https://${to.host}/v1/events?lang=en`,
    method: socket ? 'GET' : 'POST',
    channel: socket ? 'websocket' : 'fetch',
    location: socket ? `frame(wabinary).${dataType}.to` : `body(multipart).${dataType}(base64)`,
    excerpt: label
      ? `Content-Disposition: form-data; name="from_jid"\n\n[${dataType}]@s.example.net`
      : `{"${dataType}":"…","v":3}`,
    encodings: level === 'decoded' ? ['multipart', 'base64'] : level === 'derived' ? ['sha256'] : [],
    vantage: socket ? 'page' : 'both',
  }));
  return {
    id: `f${index + 1}`,
    dataType,
    label: label ?? null,
    recipient,
    party,
    channel: socket ? 'websocket' : 'fetch',
    context: 'page',
    vantage: socket ? 'page' : 'both',
    evidence: { level, encodings: [], samples },
    count,
    firstSeen: at(index % 7),
    lastSeen: at(30 + (index % 12)),
  };
}

export function flowFinding(line: Line, index: number, explanation: string): Finding {
  return {
    id: `d${index + 1}`,
    about: 'flow',
    flow: `f${index + 1}`,
    claims: line[5] ?? [],
    verdict: line[2],
    explanation,
    documents: [],
  };
}

const whatsapp: To = {
  entity: 'WhatsApp',
  family: 'Meta',
  host: 'web.whatsapp.com',
  party: 'first',
};
const crash: To = { ...whatsapp, host: 'crashlogs.whatsapp.net' };
const facebook: To = { entity: 'Facebook', family: 'Meta', host: 'graph.facebook.com', party: 'family' };
const giphy: To = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com', party: 'third' };

const LINES: Line[] = [
  ['page-url', giphy, 'omitted', 11, 'plaintext'],
  ['language', giphy, 'omitted', 11, 'plaintext'],
  ['browser', giphy, 'omitted', 11, 'plaintext'],
  ['search-query', giphy, 'vague', 11, 'plaintext', ['c3']],
  ['app-version', facebook, 'vague', 7, 'plaintext', ['c3']],
  ['browser', facebook, 'vague', 7, 'plaintext', ['c3']],
  ['language', facebook, 'vague', 7, 'plaintext', ['c3']],
  ['device-identifier', facebook, 'vague', 2, 'plaintext', ['c3']],
  ['contact-identifier', whatsapp, 'vague', 187, 'before-encryption', ['c7']],
  ['typing', whatsapp, 'vague', 64, 'before-encryption', ['c8']],
  ['read-receipt', whatsapp, 'vague', 52, 'before-encryption', ['c8']],
  ['delivery-receipt', whatsapp, 'vague', 61, 'before-encryption', ['c8']],
  ['message-metadata', whatsapp, 'vague', 41, 'before-encryption', ['c8']],
  ['fingerprint', whatsapp, 'vague', 3, 'decoded', ['c8']],
  ['battery', whatsapp, 'vague', 9, 'before-encryption', ['c8']],
  ['language', whatsapp, 'vague', 25, 'plaintext', ['c8']],
  ['timezone', whatsapp, 'vague', 3, 'plaintext', ['c8']],
  ['screen', whatsapp, 'vague', 3, 'plaintext', ['c8']],
  ['push-token', whatsapp, 'vague', 1, 'plaintext', ['c8']],
  ['phone-number', crash, 'clear', 3, 'decoded', ['c10'], 'my number'],
  ['name', whatsapp, 'clear', 38, 'before-encryption', ['c10'], 'my name'],
  ['presence', whatsapp, 'clear', 38, 'before-encryption', ['c8']],
  ['usage-event', whatsapp, 'clear', 146, 'before-encryption', ['c8']],
  ['diagnostics', crash, 'clear', 4, 'plaintext', ['c9']],
  ['device-model', whatsapp, 'clear', 9, 'before-encryption', ['c9']],
  ['operating-system', whatsapp, 'clear', 23, 'before-encryption', ['c9']],
  ['browser', whatsapp, 'clear', 23, 'plaintext', ['c9']],
];

export const policy: PolicyDocument = {
  id: 'policy-2016',
  type: 'policy',
  title: 'Privacy policy',
  url: 'https://www.whatsapp.com/legal/',
  effectiveDate: '2016-08-25',
  capturedAt: '2016-08-29',
  sha256: '41d80a6fe2c3957b3f14b86d00ac72e591f74dc82a3be650c71908fd5e62b4a1',
  regions: [],
};
const announcement: PolicyDocument = {
  ...policy,
  id: 'announcement-2016',
  type: 'announcement',
  title: 'Announcement',
  sha256: 'c07e35b198fa6d24e1c95f807b3d42a60e97d8c531fb6a208d4ef719b3529c06',
};
const faq: PolicyDocument = { ...policy, id: 'faq-2016', type: 'faq', title: 'FAQ', sha256: '' };

function claim(id: string, summary: string, over: Partial<Claim>): Claim {
  return {
    id,
    service: 'whatsapp',
    document: 'policy-2016',
    section: '',
    summary,
    actor: 'self',
    action: 'collect',
    polarity: 'affirmed',
    modality: 'does',
    data: ['phone-number'],
    recipient: 'self',
    purpose: ['unspecified'],
    conditions: [],
    observability: 'client',
    confidence: 1,
    source: '',
    ...over,
  };
}

export const CLAIMS: Claim[] = [
  claim('c1', 'Phone number and time of last use go to Facebook', {
    document: 'announcement-2016',
    action: 'share',
    data: ['phone-number', 'last-seen'],
    recipient: 'named:Facebook',
    observability: 'server',
  }),
  claim('c2', 'The number is not sold or given to advertisers', {
    document: 'faq-2016',
    action: 'sell',
    polarity: 'denied',
    recipient: 'advertiser',
    observability: 'server',
  }),
  claim('c3', 'Information is shared with the Facebook family to operate, improve, support and market', {
    section: 'Affiliated Companies',
    action: 'share',
    data: ['unspecified'],
    recipient: 'family',
    observability: 'server',
  }),
  claim('c4', 'End-to-end encrypted messages cannot be read by WhatsApp', {
    section: 'Information You Provide',
    polarity: 'denied',
    data: ['message-content'],
  }),
  claim('c5', 'No third-party banner ads', {
    section: 'How We Use Information',
    action: 'share',
    polarity: 'denied',
    data: ['ad-interaction'],
    recipient: 'advertiser',
  }),
  claim('c6', 'Location is collected only when location features are used', {
    section: 'Device and Connection Information',
    modality: 'only-if',
    data: ['location'],
  }),
  claim('c7', 'Numbers in the address book are collected', {
    section: 'Information You Provide',
    data: ['contacts'],
  }),
  claim('c8', 'Being online and last use are collected', {
    section: 'Status Information',
    data: ['presence', 'last-seen'],
  }),
  claim('c9', 'Crash and performance logs are collected', {
    section: 'Usage and Log Information',
    data: ['diagnostics'],
  }),
  claim('c10', 'The mobile number given at sign-up is collected', {
    section: 'Information You Provide',
  }),
];

const VERDICTS: [string, ClaimVerdict, string][] = [
  [
    'c1',
    'not-observable',
    'The number reached WhatsApp 3 times, and being online 38 times. Passing them on happens between servers.',
  ],
  [
    'c2',
    'not-observable',
    'It did not leave this device for any advertising company. What WhatsApp does with it later shows on no device.',
  ],
  [
    'c3',
    'not-observable',
    'The page itself sent 4 kinds of data to Facebook, 23 times. Sharing between servers does not show here.',
  ],
  [
    'c4',
    'not-seen',
    '41 messages left as ciphertext in their envelopes; none of 1,262 readable transmissions held text in clear. 1 session; socket and requests.',
  ],
  [
    'c5',
    'not-seen',
    'No advertising company was contacted and no foreign frame was loaded. 1 session, 218 requests.',
  ],
  [
    'c6',
    'opaque',
    'No location in what could be read. 38 kB went sealed to dit.whatsapp.net, where it could stand.',
  ],
  [
    'c7',
    'not-exercised',
    'Contacts were not synchronised in this session. Start a new chat with a new number to try it.',
  ],
  ['c8', 'seen', 'Online status left 38 times for WhatsApp, with the profile name.'],
  ['c9', 'seen', '4 uploads to crashlogs.whatsapp.net at 09:40.'],
];

export const MEANT: Record<FlowVerdict, string> = {
  clear: 'It left for the service. The policy says that it is collected.',
  vague: 'It left, and the policy speaks of it in a broader term only.',
  omitted:
    'With each GIF search it went to another company. The clause on third-party services does not cover it.',
  incorrect: 'The policy says that this is not done.',
  ambiguous: 'The documents both affirm and deny it.',
};

/** The founding case: a messenger, its family, a GIF company. */
export function messenger(): Report {
  return {
    schema: 'candor/report@1',
    tool: { name: 'Candor', version: '0.1.0', browser: 'Chromium', browserVersion: '156' },
    app: { id: 'whatsapp', name: 'WhatsApp Web', owner: 'WhatsApp', family: 'Meta' },
    session: {
      startedAt: at(0),
      endedAt: at(42.5),
      page: 'https://web.whatsapp.com/',
      transmissions: 1284,
      bytes: 664_000,
      region: 'US',
      judgedAt: '2016-11-22',
    },
    policy: { documents: [policy, announcement, faq], claims: CLAIMS },
    flows: LINES.map(flowOf),
    findings: [
      ...LINES.map((line, index) => flowFinding(line, index, MEANT[line[2]])),
      ...VERDICTS.map(
        ([id, verdict, explanation]): Finding => ({
          id: `p-${id}`,
          about: 'claim',
          flow: null,
          claims: [id],
          verdict,
          explanation,
          documents: [],
        }),
      ),
    ],
    blindSpots: {
      requests: 218,
      bodiesRead: 196,
      bodiesUnread: 22,
      opaqueBytes: 252_000,
      socketsSeenByNetworkOnly: 0,
      workersUnseen: 1,
      dropped: 0,
      notes: [
        '22 bodies unread: encrypted before they left, or handed over in a form that the browser does not give.',
        '1 worker script may have sent on sockets that cannot be seen.',
      ],
    },
    integrity: { log: '9f2c61e04b7d18a3c5f602de7791ab34e80c5d12f6b93047aa1e6c85d3f02b79', entries: 1284 },
  };
}
