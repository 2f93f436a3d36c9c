import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Policy, PolicySchema } from '../model/claim.ts';
import { DATA_TYPE_GROUPS, type DataTypeMember } from '../model/data-types.ts';
import type { Party } from '../model/vocabulary.ts';
import { documentsInForce } from './judge/documents.ts';
import { judge } from './judge/judge.ts';
import type { JudgeFlow } from './judge/types.ts';

const APPS = new URL('../apps/', import.meta.url);
const policies = new Map<string, Policy>();
for (const folder of readdirSync(APPS, { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  try {
    const text = readFileSync(new URL(`${folder.name}/claims.json`, APPS), 'utf8');
    policies.set(folder.name, v.parse(PolicySchema, JSON.parse(text)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
const TYPES: DataTypeMember[] = Object.values(DATA_TYPE_GROUPS).flat();

describe.each([...policies])('the bundled claims of %s', (_app, policy) => {
  it('have ids of their own and stand in a document that is there', () => {
    const ids = [...policy.documents, ...policy.claims].map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    const documents = new Set(policy.documents.map((d) => d.id));
    expect(policy.claims.filter((c) => !documents.has(c.document))).toEqual([]);
    const used = new Set(policy.claims.map((c) => c.document));
    expect(policy.documents.filter((d) => !used.has(d.id))).toEqual([]);
  });

  it('name address and date of every document, and its hash where the text was at hand', () => {
    for (const d of policy.documents) {
      expect(d.url).toMatch(/^https:\/\//);
      expect(d.effectiveDate).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(d.title).not.toBe('');
      expect(d.sha256).toMatch(/^([0-9a-f]{64})?$/);
      if (d.sha256)
        expect(policy.claims.some((c) => c.document === d.id && c.start !== undefined)).toBe(true);
    }
  });

  it('are one short line of our own each, with their section, and quote nothing', () => {
    for (const c of policy.claims) {
      expect(c.quote).toBeUndefined();
      expect(c.section).not.toBe('');
      expect(c.summary ?? '').toMatch(/^[A-Z’“].*\.$/);
      expect((c.summary ?? '').length).toBeLessThanOrEqual(200);
      expect(c.data.length).toBeGreaterThan(0);
      expect(c.confidence).toBe(1);
    }
  });

  it('have their place as a range, equal only for one sentence', () => {
    for (const c of policy.claims) {
      if (c.start === undefined || c.end === undefined) continue;
      expect(c.end).toBeGreaterThan(c.start);
    }
  });

  it('mark what happens between servers as such', () => {
    for (const c of policy.claims) {
      if (c.action === 'use' || c.action === 'store' || c.action === 'sell')
        expect(c.observability).toBe('server');
      if (c.action === 'share' && c.recipient === 'family') expect(c.observability).toBe('server');
    }
  });
});

/** Flows of every type to one recipient, readable. */
function flowsTo(
  app: { entity: string; family: string },
  party: Party,
  kind?: 'advertiser' | 'partner',
): JudgeFlow[] {
  const recipient =
    party === 'first' ? app : { entity: 'Someone', family: 'Someone', ...(kind ? { kind } : {}) };
  return TYPES.map((dataType) => ({
    id: dataType,
    dataType,
    recipient,
    party,
    evidence: { level: 'plaintext' as const },
    count: 1,
  }));
}

function verdicts(
  app: string,
  owner: { entity: string; family: string },
  at: { region: string; date: string },
  flows: JudgeFlow[],
) {
  const policy = policies.get(app)!;
  const coverage = { sessions: 1, features: [], unread: [] };
  const { flows: judged } = judge({ app: owner, context: at, ...policy, flows, coverage });
  const of = (verdict: string) => [...judged].filter(([, f]) => f.verdict === verdict).map(([id]) => id);
  return {
    incorrect: of('incorrect'),
    clear: of('clear'),
    vague: of('vague'),
    omitted: of('omitted'),
    ambiguous: of('ambiguous'),
  };
}

describe('what WhatsApp’s documents say of what was seen', () => {
  const owner = { entity: 'WhatsApp', family: 'Meta' };
  const on = (date: string, region = 'US') => ({ date, region });
  const to = (party: Party, date: string, region = 'US', kind?: 'advertiser' | 'partner') =>
    verdicts('whatsapp', owner, on(date, region), flowsTo(owner, party, kind));
  const inForce = (date: string, region: string) =>
    documentsInForce(policies.get('whatsapp')!.documents, on(date, region)).map((d) => d.id);

  it('by the region and the date', () => {
    expect(inForce('2013-01-01', 'US')).toEqual(['whatsapp-policy-2012-07-07']);
    expect(inForce('2017-01-01', 'EEA')).toContain('whatsapp-policy-2016-08-25');
    expect(inForce('2018-04-24', 'EEA')).toContain('whatsapp-policy-eea-2018-04-24');
    expect(inForce('2018-04-24', 'US')).toContain('whatsapp-policy-2016-08-25');
    expect(inForce('2021-02-01', 'US')).toContain('whatsapp-policy-2021-01-04');
    expect(inForce('2026-07-01', 'EEA')).toContain('whatsapp-policy-eea-2026-06-08');
    expect(inForce('2026-07-02', 'EEA')).toContain('whatsapp-policy-eea-2026-07-02');
    expect(inForce('2026-07-02', 'US')).toContain('whatsapp-policy-2021-01-04');
  });

  it('2012: the number is collected, location is denied, no family is named', () => {
    const first = to('first', '2013-01-01');
    expect(first.clear).toEqual(
      expect.arrayContaining(['phone-number', 'contact-list', 'message-metadata', 'last-seen']),
    );
    expect(first.incorrect).toEqual(['precise-location', 'coarse-location']);
    expect(to('family', '2013-01-01').omitted).toHaveLength(TYPES.length);
  });

  it('2016: message text is denied to all, the family gets number and last use by announcement and FAQ', () => {
    expect(to('first', '2016-09-01').incorrect).toEqual(['message-content']);
    expect(to('first', '2016-09-01').clear).toEqual(
      expect.arrayContaining(['presence', 'last-seen', 'device-identifier']),
    );
    const family = to('family', '2016-09-01');
    expect(family.clear).toEqual(['phone-number', 'last-seen']);
    expect(family.incorrect).toEqual(['message-content', 'attachment']);
    expect(family.vague).toContain('device-identifier');
    const advertiser = to('third', '2016-09-01', 'US', 'advertiser');
    expect(advertiser.incorrect).toEqual(['phone-number', 'message-content']);
  });

  it('2026 in Europe: number, identifiers and last use go to the family, named', () => {
    const family = to('family', '2026-08-01', 'EEA');
    expect(family.clear).toEqual(expect.arrayContaining(['phone-number', 'device-identifier', 'last-seen']));
    expect(to('first', '2026-08-01', 'EEA').incorrect).toContain('message-content');
  });

  it('accuses nobody over ordinary metadata', () => {
    const ordinary = [
      'phone-number',
      'presence',
      'typing',
      'contact-identifier',
      'browser',
      'language',
      'message-metadata',
    ];
    for (const date of ['2013-01-01', '2016-09-01', '2019-01-01', '2022-01-01', '2026-11-24']) {
      for (const region of ['US', 'EEA', 'UK', '']) {
        const wrong = to('first', date, region).incorrect.filter((type) => ordinary.includes(type));
        expect(wrong).toEqual([]);
      }
    }
  });
});

describe('what other documents deny', () => {
  const now = { region: 'EEA', date: '2026-11-24' };
  it.each([
    ['telegram', 'Telegram', 'Telegram', ['payment-information'], []],
    ['discord', 'Discord', 'Discord', ['call-content'], []],
    ['slack', 'Slack', 'Salesforce', [], []],
    ['messenger', 'Facebook', 'Meta', [], []],
    ['instagram', 'Instagram', 'Meta', [], []],
    ['teams', 'Microsoft', 'Microsoft', [], []],
    ['google-messages', 'Google', 'Google', [], []],
    ['google-chat', 'Google', 'Google', [], []],
    [
      'signal',
      'Signal',
      'Signal',
      ['name', 'profile-photo', 'message-content', 'call-content'],
      ['message-content', 'call-content'],
    ],
    ['wire', 'Wire', 'Wire', ['message-content', 'attachment', 'call-content', 'precise-location'], []],
    ['x', 'X', 'xAI', [], []],
    ['snapchat', 'Snap', 'Snap', [], []],
    ['wechat', 'WeChat', 'Tencent', [], []],
    ['element', 'Element', 'Element', [], []],
    ['viber', 'Viber', 'Rakuten', [], []],
    ['line', 'LINE', 'LY Corporation', [], []],
  ])('%s, of what reaches it and what reaches others', (app, entity, family, own, others) => {
    const owner = { entity, family };
    expect(verdicts(app, owner, now, flowsTo(owner, 'first')).incorrect).toEqual(own);
    expect(verdicts(app, owner, now, flowsTo(owner, 'third')).incorrect).toEqual(others);
  });
});

describe('what the policy of a server says that is not the app’s own', () => {
  const app = { entity: 'Element', family: 'Element' };
  const server = { entity: 'Matrix.org Foundation', family: 'Matrix.org Foundation' };
  const to = (recipient: { entity: string; family: string }) =>
    verdicts(
      'element',
      app,
      { region: 'EEA', date: '2026-11-24' },
      TYPES.map((dataType) => ({
        id: dataType,
        dataType,
        recipient,
        party: 'third',
        evidence: { level: 'plaintext' },
        count: 1,
      })),
    );

  it('covers what goes to that server, and accuses it of nothing', () => {
    const { clear, incorrect, ambiguous } = to(server);
    expect(clear).toEqual(
      expect.arrayContaining(['username', 'message-content', 'device-identifier', 'ip-address', 'last-seen']),
    );
    expect([...incorrect, ...ambiguous]).toEqual([]);
  });

  it('covers nothing that goes to another', () => {
    expect(to({ entity: 'Someone', family: 'Someone' }).clear).toEqual([]);
  });
});
