import { describe, expect, it } from 'vitest';
import type { Flow } from '../model/flow.ts';
import type { Report } from '../model/report.ts';
import { size, summarise } from './summary.ts';

const flow = (over: Partial<Flow>): Flow => ({
  id: 'f',
  dataType: 'phone-number',
  label: null,
  recipient: { entity: 'Example Chat', family: 'Example Chat', host: 'chat.example' },
  party: 'first',
  channel: 'fetch',
  context: 'page',
  vantage: 'both',
  evidence: { level: 'plaintext', encodings: [], samples: [] },
  count: 1,
  firstSeen: '2026-03-01T09:00:00.000Z',
  lastSeen: '2026-03-01T09:01:00.000Z',
  ...over,
});

const report = (over: Partial<Report> = {}): Report => ({
  schema: 'candor/report@1',
  tool: { name: 'Candor', version: '1.0.0', browser: 'Chromium', browserVersion: '156.0' },
  app: { id: 'example', name: 'Example Chat', owner: 'Example Chat', family: 'Example Chat' },
  session: {
    startedAt: '2026-03-01T09:00:00.000Z',
    endedAt: '2026-03-01T09:42:00.000Z',
    page: 'https://chat.example/',
    transmissions: 1284,
    bytes: 664_000,
    region: 'EEA',
    judgedAt: '2026-03-01',
  },
  policy: {
    documents: [
      {
        id: 'p',
        type: 'policy',
        title: '',
        url: '',
        effectiveDate: '2026-01-01',
        capturedAt: '',
        sha256: '',
        regions: [],
      },
    ],
    claims: [],
  },
  flows: [flow({})],
  findings: [
    { id: 'flow-f', about: 'flow', flow: 'f', claims: [], verdict: 'clear', explanation: '', documents: [] },
  ],
  blindSpots: {
    requests: 1284,
    bodiesRead: 100,
    bodiesUnread: 0,
    opaqueBytes: 0,
    socketsSeenByNetworkOnly: 0,
    workersUnseen: 0,
    dropped: 0,
    notes: [],
  },
  integrity: { log: '', entries: 0 },
  ...over,
});

const finding = (
  verdict: Report['findings'][number]['verdict'],
  id = 'f',
  about: 'flow' | 'claim' = 'flow',
) => ({
  id: `${about}-${id}`,
  about,
  flow: about === 'flow' ? id : null,
  claims: about === 'claim' ? [id] : [],
  verdict,
  explanation: '',
  documents: [],
});

describe('summarise', () => {
  it('says that nothing seen contradicts, never that the policy is kept', () => {
    const { sentence, detail } = summarise(report());
    expect(sentence).toBe('Nothing seen contradicts the policy.');
    expect(detail).toBe(
      '1 kind of data went to 1 recipient in 42 minutes. 1,284 transmissions, 664 kB, Chromium 156. Held against the policy of 1 January 2026.',
    );
  });

  it('opens with a contradiction', () => {
    const flows = [
      flow({
        party: 'third',
        recipient: { entity: 'Example Ads', family: 'Example Ads', host: 'ads.example', kind: 'advertiser' },
      }),
    ];
    const { sentence } = summarise(report({ flows, findings: [finding('incorrect')] }));
    expect(sentence).toBe('One thing seen contradicts the documents: phone number went to Example Ads.');
  });

  it('counts what went to two hosts of one company as one thing', () => {
    const flows = [flow({}), flow({ id: 'g', recipient: { ...flow({}).recipient, host: 'b.example' } })];
    const findings = [finding('incorrect'), finding('incorrect', 'g')];
    expect(summarise(report({ flows, findings })).sentence).toMatch(
      /^One thing seen contradicts the documents: /,
    );
  });

  it('tells what is not mentioned and what cannot be checked', () => {
    const giphy = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' };
    const flows = [
      flow({ id: 'a', dataType: 'page-url', recipient: giphy, party: 'third' }),
      flow({ id: 'b', dataType: 'language', recipient: giphy, party: 'third' }),
      flow({ id: 'c', dataType: 'browser', recipient: giphy, party: 'third' }),
    ];
    const findings = [
      ...flows.map((f) => finding('omitted', f.id)),
      finding('not-observable', 'c1', 'claim'),
      finding('seen', 'c2', 'claim'),
    ];
    expect(summarise(report({ flows, findings })).sentence).toBe(
      'Nothing seen contradicts the policy. Three things not mentioned there went to Giphy, and one of the two things the documents say cannot be checked from this device.',
    );
  });

  it('says instead that too little was read', () => {
    const blindSpots = { ...report().blindSpots, bodiesRead: 28, bodiesUnread: 312 };
    const { sentence } = summarise(report({ blindSpots }));
    expect(sentence).toContain('Too little could be read');
    expect(sentence).toContain('312 of 340');
    expect(sentence).not.toContain('Nothing seen');
  });

  it('counts frames that were read before their encryption as read', () => {
    const byChannel = [
      { channel: 'websocket', context: 'page', count: 300, of: 'bodies', why: 'sealed' } as const,
    ];
    const blindSpots = { ...report().blindSpots, bodiesRead: 28, bodiesUnread: 300, byChannel };
    const flows = [
      flow({ channel: 'crypto', evidence: { level: 'before-encryption', encodings: [], samples: [] } }),
    ];
    expect(summarise(report({ blindSpots, flows })).sentence).toBe('Nothing seen contradicts the policy.');
    expect(summarise(report({ blindSpots })).sentence).toContain('Too little could be read');
  });

  it('does not hide a contradiction behind what was not read', () => {
    const blindSpots = { ...report().blindSpots, bodiesRead: 1, bodiesUnread: 9 };
    const { sentence } = summarise(report({ blindSpots, findings: [finding('incorrect')] }));
    expect(sentence).toContain('One thing seen contradicts');
    expect(sentence).toContain('too little was read');
  });

  it('says that there is no text to hold it against', () => {
    const { sentence } = summarise(
      report({ policy: { documents: [], claims: [] }, findings: [finding('omitted')] }),
    );
    expect(sentence).toBe(
      '1 kind of data went to Example Chat; no policy text of Example Chat is at hand to hold it against.',
    );
  });

  it('draws nothing from what a part of a policy leaves out', () => {
    const [whole] = report().policy.documents;
    const policy = { documents: [{ ...whole!, partial: true }], claims: [] };
    expect(summarise(report({ policy, findings: [finding('omitted')] })).sentence).toBe(
      'Nothing seen contradicts the documents at hand. The whole policy was not at hand, so what it leaves out cannot be told.',
    );
  });

  it('says that nothing has left', () => {
    const session = { ...report().session, transmissions: 0, bytes: 0 };
    expect(summarise(report({ flows: [], findings: [], session })).sentence).toBe('Nothing has left yet.');
  });

  it('does not call a moment 0 seconds', () => {
    const { session } = report();
    const moment = { ...session, endedAt: '2026-03-01T09:00:00.400Z' };
    expect(summarise(report({ session: moment })).detail).toContain('less than a second');
    expect(summarise(report()).detail).toContain('42 minutes');
  });

  it('uses no forbidden word', () => {
    for (const verdict of ['incorrect', 'omitted', 'ambiguous', 'vague', 'clear'] as const) {
      const { sentence } = summarise(report({ findings: [finding(verdict)] }));
      expect(sentence).not.toMatch(/leak|spied|violat|expos|\bsafe\b|secure|trusted|compliant|is kept|!|\?/i);
    }
  });
});

describe('size', () => {
  it('counts by thousands', () => {
    expect([
      size(12),
      size(1234),
      size(664_000),
      size(999_600),
      size(1_250_000),
      size(98_765_432_100),
    ]).toEqual(['12 B', '1 kB', '664 kB', '1 MB', '1.3 MB', '98.8 GB']);
  });
});

it('counts a kind of data once, whoever got it, in sentence and facts alike', () => {
  const third = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' };
  const { sentence, detail } = summarise(
    report({
      app: { id: 'generic', name: 'Any site', owner: 'unknown', family: 'unknown' },
      policy: { documents: [], claims: [] },
      flows: [flow({}), flow({ id: 'g', recipient: third, party: 'third' })],
      findings: [],
    }),
  );
  expect(sentence).toBe(
    '1 kind of data went to Example Chat and Giphy; no policy text of this site is at hand to hold it against.',
  );
  expect(detail).toMatch(/^1 kind of data went to 2 recipients/);
});

it('says that nothing left only where nothing may have left unseen', () => {
  const empty = report({ flows: [], findings: [] });
  const none = { ...empty, session: { ...empty.session, transmissions: 0, bytes: 0 } };
  expect(summarise(none).sentence).toBe('Nothing has left yet.');
  for (const spot of ['dropped', 'workersUnseen', 'socketsSeenByNetworkOnly'] as const) {
    const { sentence } = summarise({ ...none, blindSpots: { ...none.blindSpots, [spot]: 1 } });
    expect(sentence).toContain('unseen');
    expect(sentence).not.toContain('Nothing has left');
  }
});
