import { describe, expect, it } from 'vitest';
import type { Carriers } from '../model/app.ts';
import { buildReport } from './build-report.ts';
import { sampleInput, sampleReport } from './fixture.ts';

describe('buildReport', () => {
  const report = sampleReport();
  const verdictOf = (type: string, entity: string) => {
    const flow = report.flows.find((f) => f.dataType === type && f.recipient.entity === entity);
    return report.findings.find((f) => f.about === 'flow' && f.flow === flow?.id)?.verdict;
  };

  it('holds only the documents in force and their claims', () => {
    const ids = report.policy.documents.map((d) => d.id);
    expect(ids).toEqual([
      'whatsapp-policy-2016-08-25',
      'whatsapp-updates-2016-08-25',
      'whatsapp-announcement-2016-08-25',
      'whatsapp-faq-2016-08-25',
    ]);
    expect(report.policy.claims.every((c) => ids.includes(c.document))).toBe(true);
  });

  it('judges a session of WhatsApp Web against the documents of August 2016', () => {
    expect(verdictOf('phone-number', 'WhatsApp')).toBe('clear');
    expect(verdictOf('contact-identifier', 'WhatsApp')).toBe('vague');
    expect(verdictOf('device-identifier', 'Facebook')).toBe('vague');
    expect(verdictOf('search-query', 'Giphy')).toBe('vague');
    expect(verdictOf('page-url', 'Giphy')).toBe('omitted');
    const verdicts = new Set(report.findings.map((f) => f.verdict));
    for (const v of ['not-observable', 'opaque', 'not-seen', 'not-exercised', 'seen']) {
      expect(verdicts).toContain(v);
    }
    expect(verdicts).not.toContain('incorrect');
    expect(verdicts).not.toContain('contradicted');
  });

  it('says of what reached the app that its passing on cannot be seen, and what the documents say of it', () => {
    const number = report.findings.find((f) => f.flow === 'f01')!;
    expect(number.explanation).toContain('Your phone number went to WhatsApp 3 times.');
    expect(number.explanation).toContain('Whether WhatsApp passes it to Meta cannot be seen here');
    expect(number.explanation).toContain('the announcement and the FAQ of 25 August 2016 say that it does');
  });

  it('orders findings gravest first, flows before claims', () => {
    const order = ['incorrect', 'omitted', 'ambiguous', 'vague', 'clear'];
    const flows = report.findings.filter((f) => f.about === 'flow');
    const ranks = flows.map((f) => order.indexOf(f.verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(report.findings.slice(0, flows.length)).toEqual(flows);
  });

  it('has a finding for every flow and every claim, with ids that exist', () => {
    const claims = new Set(report.policy.claims.map((c) => c.id));
    const documents = new Set(report.policy.documents.map((d) => d.id));
    const flows = new Set(report.flows.map((f) => f.id));
    expect(report.findings).toHaveLength(flows.size + claims.size);
    for (const f of report.findings) {
      expect(f.claims.every((id) => claims.has(id))).toBe(true);
      expect(f.documents.every((id) => documents.has(id))).toBe(true);
      if (f.about === 'flow') expect(flows.has(f.flow!)).toBe(true);
      expect((f.flows ?? []).every((id) => flows.has(id))).toBe(true);
    }
  });

  it('is the same for the same input', () => {
    expect(JSON.stringify(sampleReport())).toBe(JSON.stringify(report));
  });

  it('calls the same flow vague under the policy alone and clear with the FAQ', () => {
    const input = sampleInput();
    const flow = {
      ...input.flows[0]!,
      recipient: { entity: 'Facebook', family: 'Meta', host: 'graph.facebook.com' },
    };
    const flows = [{ ...flow, party: 'family' as const }];
    const alone = input.policy.documents.filter((d) => d.type === 'policy');
    const policyAlone = buildReport({ ...input, flows, policy: { ...input.policy, documents: alone } });
    expect(policyAlone.findings[0]!.verdict).toBe('vague');
    expect(policyAlone.findings[0]!.documents).toEqual(['whatsapp-policy-2016-08-25']);
    const together = buildReport({ ...input, flows });
    expect(together.findings[0]!.verdict).toBe('clear');
    expect(together.findings[0]!.documents).toEqual([
      'whatsapp-announcement-2016-08-25',
      'whatsapp-faq-2016-08-25',
    ]);
  });

  it('calls unreadable what may have gone by an unread body where the app sends by requests, and only there', () => {
    const input = sampleInput();
    const document = sampleReport().policy.documents[0]!.id;
    const claims = input.policy.claims.slice(0, 1).map((claim) => ({
      ...claim,
      document,
      action: 'collect' as const,
      polarity: 'affirmed' as const,
      data: ['typing' as const],
      recipient: 'self' as const,
      observability: 'client' as const,
      conditions: [],
    }));
    const quiet = { ...input, flows: [], policy: { ...input.policy, claims }, done: ['typing' as const] };
    const verdictOf = (carriers?: Carriers) =>
      buildReport({ ...quiet, unread: ['fetch-body'], ...(carriers ? { carriers } : {}) }).findings[0];
    expect(verdictOf()?.verdict).toBe('not-seen');
    const byRequests = verdictOf({ live: ['fetch-body'], files: ['fetch-body'] });
    expect(byRequests?.verdict).toBe('opaque');
    expect(byRequests?.explanation).toMatch(/left through .*could not be read/);
  });

  it('says plainly where no document is at hand', () => {
    const report = buildReport({ ...sampleInput(), policy: { documents: [], claims: [] } });
    expect(report.findings.every((f) => f.verdict === 'omitted')).toBe(true);
    expect(report.findings[0]!.explanation).toContain('No policy text was at hand');
  });
});
