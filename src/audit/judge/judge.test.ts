import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, ClaimSchema, type PolicyDocument, PolicyDocumentSchema } from '../../model/claim.ts';
import { DATA_TYPES } from '../../model/data-types.ts';
import {
  ACTIONS,
  type EvidenceLevel,
  MODALITIES,
  PARTIES,
  POLARITIES,
  PURPOSES,
  RECIPIENT_KINDS,
} from '../../model/vocabulary.ts';
import { claim } from '../claim.fixture.ts';
import { judge } from './judge.ts';
import type { JudgeFlow, JudgeInput } from './types.ts';

const app = { entity: 'Chat', family: 'Owner' };
const document = (over: Partial<PolicyDocument>): PolicyDocument =>
  v.parse(PolicyDocumentSchema, { id: 'p', type: 'policy', effectiveDate: '2025-01-01', ...over });
const flow = (over: Partial<JudgeFlow>): JudgeFlow => ({
  id: 'f',
  dataType: 'phone-number',
  recipient: app,
  party: 'first',
  evidence: { level: 'plaintext' },
  count: 1,
  ...over,
});
const input = (over: Partial<JudgeInput>): JudgeInput => ({
  app,
  context: { region: 'EEA', date: '2026-01-01' },
  documents: [document({})],
  claims: [],
  flows: [flow({})],
  coverage: { sessions: 1, features: ['message'], unread: [] },
  ...over,
});

describe('judge', () => {
  it('names the documents and claims that a verdict rests on', () => {
    const documents = [
      document({}),
      document({ id: 'q', type: 'faq' }),
      document({ id: 'n', type: 'announcement' }),
    ];
    const claims = [
      claim({ id: 'broad', data: ['identity'] }),
      claim({ id: 'exact', document: 'q' }),
      claim({ id: 'other', document: 'n', data: ['battery'] }),
    ];
    const { flows, documents: counting } = judge(input({ documents, claims }));
    expect(counting).toEqual(['p', 'q', 'n']);
    expect(flows.get('f')).toMatchObject({ verdict: 'clear', claims: ['exact'], documents: ['q'] });
  });

  it('rests an omission on every document that counts', () => {
    const documents = [
      document({}),
      document({ id: 'q', type: 'faq' }),
      document({ id: 'old', effectiveDate: '2020-01-01' }),
    ];
    expect(judge(input({ documents })).flows.get('f')).toMatchObject({
      verdict: 'omitted',
      documents: ['p', 'q'],
    });
  });

  it('names both sides where the documents say both', () => {
    const claims = [claim({ id: 'yes' }), claim({ id: 'no', polarity: 'denied' })];
    expect(judge(input({ claims })).flows.get('f')).toMatchObject({
      verdict: 'ambiguous',
      claims: ['yes', 'no'],
    });
  });

  it('takes the service by its name for the service itself, as actor and as recipient', () => {
    const names: Partial<Claim>[] = [{ recipient: 'named:Chat' }, { actor: 'named:Chat' }, { actor: 'Chat' }];
    for (const name of names) {
      const yes = claim({ id: 'yes', ...name });
      const judged = judge(input({ claims: [yes] }));
      expect(judged.flows.get('f')?.verdict).toBe('clear');
      expect(judged.claims.get('yes')?.verdict).toBe('seen');
      const no = claim({ id: 'no', polarity: 'denied', ...name });
      expect(judge(input({ claims: [claim(), no] })).flows.get('f')?.verdict).toBe('ambiguous');
      expect(judge(input({ claims: [no] })).flows.get('f')?.verdict).toBe('incorrect');
    }
    expect(judge(input({ claims: [claim({ recipient: 'named:Other' })] })).flows.get('f')?.verdict).toBe(
      'omitted',
    );
  });

  it('takes no denial under a condition for broken: whether the condition holds shows nowhere', () => {
    const conditions = ['for users in California'];
    const claims = [claim({ id: 'yes', conditions }), claim({ id: 'no', polarity: 'denied', conditions })];
    const judged = judge(input({ claims }));
    expect(judged.flows.get('f')).toMatchObject({ verdict: 'clear', against: [] });
    expect(judged.claims.get('no')).toMatchObject({ verdict: 'not-observable', reason: 'condition' });
  });

  it('calls no promise about the internet address kept or broken: every request shows it, and none holds it', () => {
    for (const polarity of ['affirmed', 'denied'] as const) {
      const claims = [claim({ data: ['ip-address'], polarity })];
      expect(judge(input({ claims })).claims.get('c')).toMatchObject({
        verdict: 'not-observable',
        reason: 'address',
      });
    }
    const told = judge(
      input({ claims: [claim({ data: ['ip-address'] })], flows: [flow({ dataType: 'ip-address' })] }),
    );
    expect(told.claims.get('c')?.verdict).toBe('seen');
  });

  it('holds sealed bytes of content against no denial, but for metadata that is affirmed', () => {
    const flows = [flow({ dataType: 'message-content', evidence: { level: 'size-and-time' } })];
    const judged = (polarity: Claim['polarity']) =>
      judge(input({ claims: [claim({ data: ['message-metadata'], polarity })], flows }));
    expect(judged('denied').flows.get('f')?.verdict).toBe('omitted');
    expect(judged('denied').claims.get('c')?.verdict).not.toBe('contradicted');
    expect(judged('affirmed').flows.get('f')?.verdict).toBe('clear');
  });

  it('says why a claim has its verdict', () => {
    const judged = (c: Partial<Claim>, over: Partial<JudgeInput> = {}) =>
      judge(input({ claims: [claim(c)], ...over })).claims.get('c');
    expect(judged({})).toMatchObject({ verdict: 'seen', reason: 'shown', flows: ['f'] });
    expect(judged({ polarity: 'denied' })).toMatchObject({ reason: 'broken', flows: ['f'] });
    expect(judged({ polarity: 'denied', purpose: ['marketing'] })).toMatchObject({
      reason: 'purpose',
      flows: ['f'],
    });
    expect(judged({ polarity: 'denied', modality: 'only-if' })).toMatchObject({ reason: 'condition' });
    expect(judged({ action: 'share', recipient: 'family' })).toMatchObject({ reason: 'elsewhere' });
    expect(judged({ data: ['contact-list'] })).toMatchObject({
      reason: 'unused',
      features: ['contacts-upload'],
    });
    const coverage = { sessions: 1, features: ['typing'], unread: ['websocket', 'fetch-body'] } as const;
    expect(judged({ data: ['typing'] }, { coverage })).toMatchObject({
      reason: 'unread',
      unread: ['websocket'],
    });
    expect(judged({ data: ['battery'] })).toMatchObject({ reason: 'absent', features: [] });
    expect(judged({ confidence: 0.2 })).toMatchObject({ reason: 'unsure' });
    expect(judged({ data: [] })).toMatchObject({ verdict: 'uncertain', reason: 'unsure' });
  });

  it('says of no deed of others that it could have shown here', () => {
    const judged = (c: Partial<Claim>) => judge(input({ claims: [claim(c)], flows: [] })).claims.get('c');
    const passing = { actor: 'partner', action: 'share', recipient: 'unspecified' } as const;
    for (const polarity of POLARITIES) {
      expect(judged({ ...passing, polarity })).toMatchObject({
        verdict: 'not-observable',
        reason: 'elsewhere',
      });
      expect(judged({ ...passing, actor: 'named:Other', polarity })?.verdict).toBe('not-observable');
      expect(judged({ actor: 'users', data: ['battery'], polarity })?.verdict).toBe('not-observable');
    }
    expect(judged({ actor: 'partner', data: ['battery'] })?.verdict).toBe('not-seen');
    expect(judged({ actor: 'named:Chat', action: 'share', recipient: 'unspecified' })?.verdict).toBe(
      'not-seen',
    );
  });

  it('marks a digest as derived', () => {
    const flows = [flow({ evidence: { level: 'derived' } })];
    expect(judge(input({ flows })).flows.get('f')?.derived).toBe(true);
    expect(judge(input({})).flows.get('f')?.derived).toBe(false);
  });

  it('gives a flow of none no verdict', () => {
    expect(judge(input({ flows: [flow({ count: 0 })] })).flows.size).toBe(0);
  });
});

const anyClaim = fc.record({
  id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  document: fc.constantFrom('p', 'q', 'gone'),
  action: fc.constantFrom(...ACTIONS),
  polarity: fc.constantFrom(...POLARITIES),
  modality: fc.constantFrom(...MODALITIES),
  data: fc.array(fc.constantFrom(...DATA_TYPES), { maxLength: 3 }),
  recipient: fc.constantFrom(...RECIPIENT_KINDS, 'named:Chat' as const, 'named:Other' as const),
  actor: fc.constantFrom('self', 'Chat', 'Other', 'partner', 'family'),
  purpose: fc.array(fc.constantFrom(...PURPOSES), { maxLength: 2 }),
  conditions: fc.array(fc.string(), { maxLength: 1 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  start: fc.constantFrom(0, 100),
  end: fc.constantFrom(100, 200),
});
const anyFlow = fc.record({
  id: fc.constantFrom('f1', 'f2', 'f3'),
  dataType: fc.constantFrom(...DATA_TYPES),
  party: fc.constantFrom(...PARTIES),
  entity: fc.constantFrom('Chat', 'Other', 'unknown'),
  level: fc.constantFrom<EvidenceLevel>('plaintext', 'derived', 'size-and-time'),
  count: fc.nat(3),
});
const inputs = fc.record({
  claims: fc.uniqueArray(anyClaim, { selector: (c) => c.id, maxLength: 4 }),
  flows: fc.uniqueArray(anyFlow, { selector: (f) => f.id, maxLength: 3 }),
});
interface Draft extends Pick<JudgeFlow, 'id' | 'dataType' | 'party' | 'count'> {
  entity: string;
  level: EvidenceLevel;
}
const build = ({ claims, flows }: { claims: unknown[]; flows: Draft[] }): JudgeInput =>
  input({
    documents: [document({}), document({ id: 'q', type: 'faq' })],
    claims: claims.map((c) => v.parse(ClaimSchema, c)),
    flows: flows.map(({ entity, level, ...rest }) => ({
      ...rest,
      recipient: { entity, family: entity },
      evidence: { level },
    })),
  });

describe('what always holds', () => {
  it('a flow is incorrect only where a claim of the documents that count denies something', () => {
    fc.assert(
      fc.property(inputs, (raw) => {
        const given = build(raw);
        const { flows } = judge(given);
        for (const ruling of flows.values()) {
          const rests = given.claims.filter((c) => ruling.claims.includes(c.id));
          if (ruling.verdict === 'incorrect') expect(rests.every((c) => c.polarity === 'denied')).toBe(true);
          if (ruling.verdict === 'omitted') expect(rests).toEqual([]);
          else expect(rests.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('a further affirmation never turns a verdict into an accusation', () => {
    fc.assert(
      fc.property(inputs, anyClaim, (raw, extra) => {
        const more = { ...extra, id: 'extra', polarity: 'affirmed' as const };
        const before = judge(build(raw)).flows;
        const after = judge(build({ ...raw, claims: [...raw.claims, more] })).flows;
        for (const [id, ruling] of after) {
          if (ruling.verdict === 'incorrect') expect(before.get(id)?.verdict).toBe('incorrect');
        }
      }),
    );
  });

  it('the order of claims and flows does not matter', () => {
    fc.assert(
      fc.property(inputs, (raw) => {
        const one = judge(build(raw));
        const other = judge(build({ claims: [...raw.claims].reverse(), flows: [...raw.flows].reverse() }));
        const verdicts = (m: ReadonlyMap<string, { verdict: string }>) =>
          [...m].map(([id, x]) => `${id} ${x.verdict}`).sort();
        expect(verdicts(other.flows)).toEqual(verdicts(one.flows));
        expect(verdicts(other.claims)).toEqual(verdicts(one.claims));
      }),
    );
  });

  it('no denial is broken by a flow to an unknown owner', () => {
    fc.assert(
      fc.property(inputs, (raw) => {
        const flows = raw.flows.map((f) => ({ ...f, party: 'unknown' as const, entity: 'unknown' }));
        const judged = judge(build({ ...raw, flows }));
        expect([...judged.flows.values()].some((f) => f.verdict === 'incorrect')).toBe(false);
        expect([...judged.claims.values()].some((c) => c.verdict === 'contradicted')).toBe(false);
      }),
    );
  });
});
