import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { reportCsv } from './csv.ts';
import { sampleReport } from './fixture.ts';
import { renderHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportJsonLd } from './json-ld.ts';
import { parseReport } from './parse-report.ts';
import { sdkWords } from './view/evidence-words.ts';

/** The sample with an SDK of each kind behind every flow but the last. */
function tunnelled(): Report {
  const report = sampleReport();
  const behind = [
    { sdk: 'PostHog', entity: 'unknown', family: 'unknown', certainty: 'shape', count: 1 },
    { sdk: 'Sentry', entity: 'Sentry', family: 'Functional Software', certainty: 'shape', count: 2 },
  ] as const;
  return {
    ...report,
    flows: report.flows.map((flow, at, all) =>
      at < all.length - 1 ? { ...flow, behind: [...behind] } : flow,
    ),
  };
}

describe('the SDK that made an upload', () => {
  const report = tunnelled();

  it('stands in report.json and is read back', () => {
    const parsed = parseReport(reportJson(report));
    expect(parsed.ok && parsed.report.flows[0]!.behind).toEqual(report.flows[0]!.behind);
  });

  it('stands beside the recipient, never in its place', () => {
    expect(sdkWords([report.flows[0]!])).toBe('PostHog, Sentry (by shape)');
    expect(sdkWords([report.flows.at(-1)!])).toBe('');
    expect(reportCsv(report)).toContain('"PostHog, Sentry"');
    expect(renderHtml(report)).toContain('PostHog, Sentry (by shape)');
    const graph = (JSON.parse(reportJsonLd(report)) as { '@graph': Record<string, unknown>[] })['@graph'];
    const flow = graph.find((node) => 'candor:sdkByShape' in node)!;
    expect(flow['candor:sdkByShape']).toEqual([
      { 'candor:sdk': 'PostHog' },
      { 'candor:sdk': 'Sentry', 'candor:company': 'Sentry' },
    ]);
    expect(JSON.stringify(flow['dpv:hasRecipient'])).not.toMatch(/Sentry|PostHog/);
  });
});
