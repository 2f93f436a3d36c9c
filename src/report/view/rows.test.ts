import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { recipientsOf } from './recipients.ts';
import { rowsOf } from './rows.ts';
import { gravity } from './verdicts.ts';

afterEach(() => vi.restoreAllMocks());

describe('rows', () => {
  test('are numbered alike on machines of every language', () => {
    const estonian = new Intl.Collator('et');
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(function (this: string, that: string) {
      return estonian.compare(String(this), that);
    });
    const report = sampleReport();
    const [flow] = report.flows;
    report.findings = [];
    report.flows = ['z.test', 'y.test', 't.test'].map((host, n) => ({
      ...flow!,
      id: `f${n}`,
      recipient: { entity: 'unknown', family: 'unknown', host },
    }));
    expect(rowsOf(report).map((row) => row.toName)).toEqual(['t.test', 'y.test', 'z.test']);
    expect(recipientsOf(report).map(({ name }) => name)).toEqual(['t.test', 'y.test', 'z.test']);
  });

  test('stand gravest first, and what identifies a person first within a verdict', () => {
    const rows = rowsOf(sampleReport());
    const order = rows.map((row) => gravity(row.verdict));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const stated = rows.filter((row) => row.verdict === 'clear').map((row) => row.dataType);
    expect(stated.indexOf('phone-number')).toBeLessThan(stated.indexOf('browser'));
    expect(rows.map((row) => row.id)).toEqual(rows.map((_, i) => `F${i + 1}`));
  });

  test('equal data to one company over several hosts is one row with the sum', () => {
    const report = sampleReport();
    const flow = report.flows.find((each) => each.party === 'first')!;
    const finding = report.findings.find((each) => each.flow === flow.id)!;
    const before = rowsOf(report).find((row) => row.flows.includes(flow))!;
    const twin = {
      ...flow,
      id: 'twin',
      count: 5,
      lastSeen: '2099-01-01T00:00:00.000Z',
      recipient: { ...flow.recipient, host: 'another.whatsapp.net' },
    };
    report.flows.push(twin);
    report.findings.push({ ...finding, id: 'twin', flow: 'twin' });
    const after = rowsOf(report).find((row) => row.flows.includes(twin))!;
    expect(after.flows).toContain(flow);
    expect(after.count).toBe(before.count + 5);
    expect(after.lastSeen).toBe(twin.lastSeen);
    expect(after.firstSeen).toBe(before.firstSeen);
  });

  test('hosts whose owner is not known are never taken for one company', () => {
    const report = sampleReport();
    const unknown = report.flows.find((each) => each.party === 'unknown')!;
    report.flows.push({
      ...unknown,
      id: 'other',
      recipient: { ...unknown.recipient, host: 'other.example' },
    });
    const names = rowsOf(report)
      .filter((row) => row.party === 'unknown')
      .map((row) => row.toName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('other.example');
  });

  test('a flow that left no time is no row', () => {
    const report = sampleReport();
    for (const flow of report.flows) flow.count = 0;
    expect(rowsOf(report)).toEqual([]);
  });

  test('without a document nothing is called not mentioned', () => {
    const report = sampleReport();
    report.policy = { documents: [], claims: [] };
    for (const finding of report.findings) if (finding.about === 'flow') finding.verdict = 'omitted';
    expect(new Set(rowsOf(report).map((row) => row.verdict))).toEqual(new Set(['unjudged']));
  });

  test('nor is what a part of a policy, or an FAQ alone, leaves out', () => {
    const report = sampleReport();
    const [first] = report.policy.documents;
    for (const finding of report.findings) if (finding.about === 'flow') finding.verdict = 'omitted';
    for (const document of [
      { ...first!, type: 'policy' as const, partial: true },
      { ...first!, type: 'faq' as const },
    ]) {
      report.policy.documents = [document];
      expect(new Set(rowsOf(report).map((row) => row.verdict))).toEqual(new Set(['unjudged']));
    }
    report.policy.documents = [{ ...first!, type: 'policy' }];
    expect(new Set(rowsOf(report).map((row) => row.verdict))).toEqual(new Set(['omitted']));
  });

  test('a flow without a finding is not judged, and is shown', () => {
    const report = sampleReport();
    const all = rowsOf(report).reduce((sum, row) => sum + row.count, 0);
    report.findings = [];
    const rows = rowsOf(report);
    expect(rows.every((row) => row.verdict === 'unjudged')).toBe(true);
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(all);
  });
});
