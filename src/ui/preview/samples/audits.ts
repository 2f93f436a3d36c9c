import type { Report } from '../../../model/report.ts';
import {
  at,
  CLAIMS,
  flowFinding,
  flowOf,
  type Line,
  MEANT,
  messenger,
  policy,
  type To,
} from './messenger.ts';

export { messenger };

/** The loud state: an invented app whose denial is broken. */
export function contradicted(): Report {
  const self: To = { entity: 'Example Chat', family: 'Example Chat', host: 'chat.example', party: 'first' };
  const ads: To = {
    entity: 'Example Ads',
    family: 'Example Ads',
    host: 'ads.example',
    party: 'third',
    kind: 'advertiser',
  };
  const host: To = { entity: 'unknown', family: 'unknown', host: 'cdn-7.example.net', party: 'unknown' };
  const lines: Line[] = [
    ['phone-number', ads, 'incorrect', 2, 'derived', ['c2'], 'my number'],
    ['device-identifier', host, 'omitted', 7, 'plaintext'],
    ['page-url', host, 'omitted', 7, 'plaintext'],
    ['last-seen', self, 'ambiguous', 20, 'plaintext', ['c8']],
    ['phone-number', self, 'clear', 8, 'plaintext', ['c10'], 'my number'],
    ['presence', self, 'clear', 120, 'plaintext', ['c8']],
    ['typing', self, 'clear', 60, 'plaintext', ['c8']],
  ];
  const base = messenger();
  return {
    ...base,
    app: { id: 'example', name: 'Example Chat', owner: 'Example Chat', family: 'Example Chat' },
    session: { ...base.session, page: 'https://chat.example/', transmissions: 240, bytes: 81_000 },
    policy: {
      documents: [{ ...policy, effectiveDate: '2026-03-01', capturedAt: '2026-03-02' }],
      claims: CLAIMS.map((each) => ({ ...each, document: 'policy-2016' })),
    },
    flows: lines.map(flowOf),
    findings: [
      ...lines.map((line, index) => flowFinding(line, index, MEANT[line[2]])),
      {
        id: 'p1',
        about: 'claim',
        flow: null,
        claims: ['c2'],
        verdict: 'contradicted',
        explanation: 'Its digest left for Example Ads at 11:21 and 11:34.',
        documents: [],
      },
      {
        id: 'p2',
        about: 'claim',
        flow: null,
        claims: ['c7'],
        verdict: 'uncertain',
        explanation: 'The sentence could not be read with confidence; nothing is held against it.',
        documents: [],
      },
    ],
    blindSpots: { ...base.blindSpots, bodiesUnread: 0, opaqueBytes: 0, workersUnseen: 0, notes: [] },
  };
}

/** Watched, and nothing recognised. */
export function nothingYet(): Report {
  const base = messenger();
  return {
    ...base,
    session: { ...base.session, endedAt: at(1), transmissions: 6, bytes: 4_100 },
    flows: [],
    findings: [],
    blindSpots: {
      ...base.blindSpots,
      requests: 6,
      bodiesRead: 6,
      bodiesUnread: 0,
      opaqueBytes: 0,
      workersUnseen: 0,
      notes: [],
    },
  };
}

/** A site whose policy nobody has read. */
export function withoutPolicy(): Report {
  const base = messenger();
  return {
    ...base,
    app: { id: 'generic', name: 'forum.example', owner: 'unknown', family: 'unknown' },
    policy: { documents: [], claims: [] },
    findings: base.findings
      .filter((finding) => finding.about === 'flow')
      .map((finding) => ({ ...finding, verdict: 'omitted' as const, claims: [], explanation: '' })),
  };
}

/** Long names, many recipients, large numbers, right-to-left and unbroken text. */
export function longText(): Report {
  const base = messenger();
  const name =
    'Gesellschaft für Kommunikationsdatenverarbeitung und Werbevermittlung mit beschränkter Haftung';
  const hosts = Array.from(
    { length: 14 },
    (_, i): To => ({
      entity: i % 3 === 0 ? 'unknown' : `${name} ${i}`,
      family: i % 3 === 0 ? 'unknown' : name,
      host: `telemetry-collector-${i}.a-very-long-subdomain-that-does-not-break.eu-central-1.example-cloud-provider.net`,
      party: i % 3 === 0 ? 'unknown' : 'third',
    }),
  );
  const lines: Line[] = hosts.flatMap((host, i): Line[] => [
    ['page-url', host, i % 2 ? 'omitted' : 'vague', 123_456 * (i + 1), 'plaintext'],
    ['device-identifier', host, 'omitted', 7 * i + 1, 'derived', [], `שלום مرحبا ${'x'.repeat(60)} ${i}`],
  ]);
  return {
    ...base,
    app: { ...base.app, name: `Donaudampfschifffahrtsgesellschaftsmessenger ${name}` },
    flows: lines.map(flowOf),
    findings: [
      ...lines.map((line, index) => flowFinding(line, index, `${MEANT[line[2]]} ${'long'.repeat(40)}`)),
      ...base.findings.filter((finding) => finding.about === 'claim'),
    ],
    session: { ...base.session, transmissions: 12_345_678, bytes: 98_765_432_100 },
    blindSpots: { ...base.blindSpots, opaqueBytes: 45_678_901_234 },
  };
}
