import { expect, test } from 'vitest';
import { sampleReport } from './fixture.ts';
import { parseReport } from './parse-report.ts';
import { withDiscovery } from './with-discovery.ts';

test('a report says when discovery began, and nothing where it was off', () => {
  const report = sampleReport();
  expect(withDiscovery(report, [[], []])).toBe(report);
  const once = withDiscovery(report, [[1000]]);
  expect(once.session.discovery).toEqual(['1970-01-01T00:00:01.000Z']);
  expect(once.blindSpots.notes).toEqual(report.blindSpots.notes);
});

test('it says that discovery forgot when the background was stopped', () => {
  expect(withDiscovery(sampleReport(), [[1000, 2000]]).blindSpots.notes.join()).toContain('began anew once');
  const many = withDiscovery(sampleReport(), [
    [3000, 2000],
    [1000, 4000, 5000],
  ]);
  expect(many.blindSpots.notes.join()).toContain('began anew 3 times');
  expect(many.session.discovery).toHaveLength(5);
});

test('a report with it is read back as it was written', () => {
  const report = withDiscovery(sampleReport(), [[1000]]);
  report.flows[0]!.discovered = true;
  report.flows[0]!.evidence.samples[0]!.discovered = true;
  expect(parseReport(JSON.stringify(report))).toEqual({ ok: true, report });
});
