import type { Lane } from '../../../report/view/timeline.ts';
import type { PolicyComparison, UnreadRow } from '../../data.ts';

/** Lanes with the shape of a real session: steady, in bursts, at few moments. */
export const LANES: Lane[] = ['WhatsApp', 'Facebook', 'Giphy'].map((recipient, which) => {
  const buckets = Array.from({ length: 120 }, (_, i) =>
    which === 0 ? (i * 7) % 13 : which === 1 ? (i % 37 === 3 ? 3 : 0) : i > 54 && i < 62 ? 4 + (i % 3) : 0,
  );
  const unread = buckets.map((_, i) => (which === 0 && i % 29 === 11 ? 4 : 0));
  return { recipient, buckets, unread };
});

export const UNREAD: UnreadRow[] = [
  {
    host: 'mmg.whatsapp.net',
    entity: 'WhatsApp',
    what: 'Media uploads',
    times: 6,
    bytes: 209_000,
    why: 'Encrypted before it left; size and time only.',
  },
  {
    host: 'dit.whatsapp.net',
    entity: 'WhatsApp',
    what: 'Telemetry said to be without identity',
    times: 14,
    bytes: 38_000,
    why: 'Sealed by the app. It could hold use, device or location.',
  },
  {
    host: 'graph.whatsapp.com',
    entity: 'WhatsApp',
    what: 'Two request bodies',
    times: 2,
    bytes: 5_000,
    why: 'Handed over as Blob; Chromium does not give such bodies.',
  },
  {
    host: '',
    entity: 'unknown',
    what: 'A service worker’s sockets',
    times: null,
    bytes: null,
    why: 'Chromium does not report sockets that a service worker opens. WhatsApp has one such worker.',
  },
];

export const COMPARISON: PolicyComparison = {
  versions: [
    ['v2012', '2012-07-07', 'all regions', true],
    ['v2016', '2016-08-25', 'all regions', true],
    ['v2018', '2018-04-24', 'Europe', true],
    ['v2021', '2021-01-04', 'all regions', true],
    ['v2025', '2025-03-20', 'Europe', true],
    ['v2026', '2026-02-25', 'Europe', true],
    ['v2026b', '2026-06-29', 'Europe', false],
    ['v2026c', '2026-07-02', 'Europe', true],
  ].map(([id, effectiveDate, region, complete]) => ({
    id: String(id),
    effectiveDate: String(effectiveDate),
    region: String(region),
    url: 'https://www.whatsapp.com/legal/',
    complete: Boolean(complete),
  })),
  older: 'v2012',
  newer: 'v2016',
  changes: [
    {
      kind: 'added',
      older: null,
      newer: {
        statement: 'Being online, last use and changes of the status message are collected.',
        section: 'Status Information',
      },
      affected: [{ what: 'Online now to WhatsApp', before: 'omitted', after: 'clear' }],
    },
    {
      kind: 'added',
      older: {
        statement: 'Not shared for others’ marketing without consent; no family of companies is named.',
        section: '',
      },
      newer: {
        statement: 'Information is shared with the Facebook family, to operate, improve, support and market.',
        section: 'Affiliated Companies',
      },
      affected: [{ what: '4 kinds of data to Facebook', before: 'omitted', after: 'vague' }],
    },
    {
      kind: 'broader',
      older: { statement: 'Information about the mobile device is collected.', section: '' },
      newer: {
        statement: 'Hardware model, operating system, browser, network and device identifiers are collected.',
        section: 'Device and Connection Information',
      },
      affected: [{ what: 'Model of the paired phone to WhatsApp', before: 'vague', after: 'clear' }],
    },
    {
      kind: 'turned',
      older: { statement: 'Location is not collected.', section: '' },
      newer: {
        statement: 'Location is collected when location features are used.',
        section: 'Device and Connection Information',
      },
      affected: [],
    },
    {
      kind: 'narrower',
      older: { statement: 'The service carries no advertising.', section: '' },
      newer: {
        statement: 'The service carries no third-party banner ads.',
        section: 'How We Use Information',
      },
      affected: [],
    },
    {
      kind: 'unchanged',
      older: { statement: 'The phone number is collected.', section: '' },
      newer: { statement: 'The phone number is collected.', section: 'Information You Provide' },
      affected: [{ what: 'Phone number to WhatsApp', before: 'clear', after: 'clear' }],
    },
  ],
};
