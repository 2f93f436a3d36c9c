import { expect, test } from 'vitest';
import { sampleReport } from './fixture.ts';
import { parseReport } from './parse-report.ts';
import { withDiscovery } from './with-discovery.ts';

test('a report says when discovery began, and nothing where it was off', () => {
  const report = sampleReport();
  expect(withDiscovery(report, [[], []], 0)).toBe(report);
  const once = withDiscovery(report, [[1000]], 0);
  expect(once.session.discovery).toEqual(['1970-01-01T00:00:01.000Z']);
  expect(once.blindSpots.notes).toEqual(report.blindSpots.notes);
});

test('it says that discovery forgot when the background was stopped', () => {
  expect(withDiscovery(sampleReport(), [[1000, 2000]], 0).blindSpots.notes.join()).toContain(
    'began anew once',
  );
  const many = withDiscovery(
    sampleReport(),
    [
      [3000, 2000],
      [1000, 4000, 5000],
    ],
    0,
  );
  expect(many.blindSpots.notes.join()).toContain('began anew 3 times');
  expect(many.session.discovery).toHaveLength(5);
});

test('a report with it is read back as it was written', () => {
  const report = withDiscovery(sampleReport(), [[1000]], 0);
  report.flows[0]!.discovered = true;
  report.flows[0]!.evidence.samples[0]!.discovered = true;
  expect(parseReport(JSON.stringify(report))).toEqual({ ok: true, report });
});

test('it says which pages discovery does not look into any more', () => {
  const note = (unseen: number) => withDiscovery(sampleReport(), [[1000]], unseen).blindSpots.notes.at(-1);
  expect(note(1)).toMatch(/^1 page was open while Candor was loaded anew, without discovery in it:/);
  expect(note(3)).toMatch(/^3 pages were open .* in them:/);
  expect(withDiscovery(sampleReport(), [[]], 1).session).not.toHaveProperty('discovery');
});
