import { expect, test } from 'vitest';
import { sampleReport } from './fixture.ts';
import { reportJson } from './json.ts';
import { parseReport } from './parse-report.ts';
import { watchedUntil } from './watched-until.ts';

const MINUTE = 60_000;

test('a session that goes on was watched until now, not until something left last', () => {
  const report = sampleReport();
  const end = Date.parse(report.session.endedAt);
  const later = watchedUntil(report, end + 7 * MINUTE);
  expect(Date.parse(later.session.endedAt)).toBe(end + 7 * MINUTE);
  expect({ ...later, session: report.session }).toEqual(report);
  expect(parseReport(reportJson(later)).ok).toBe(true);
});

test('a clock that was set back, or is none, shortens nothing', () => {
  const report = sampleReport();
  const end = Date.parse(report.session.endedAt);
  for (const time of [end - MINUTE, end, Number.NaN]) expect(watchedUntil(report, time)).toBe(report);
});
