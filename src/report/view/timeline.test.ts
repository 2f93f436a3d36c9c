import { expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { recipientsOf } from './recipients.ts';
import { rowsOf } from './rows.ts';
import { type Lane, timelineOf } from './timeline.ts';

function timeline(given?: Lane[]) {
  const report = sampleReport();
  const rows = rowsOf(report);
  return timelineOf(report, recipientsOf(report, rows), rows, given, 'UTC');
}

test('given lanes are shown as they are, and the scale says what a bar counts', () => {
  const lanes = [{ recipient: 'WhatsApp', buckets: [3, 0, 1], unread: [0, 2, 0] }];
  const drawn = timeline(lanes)!;
  expect(drawn.lanes).toEqual(lanes);
  expect(drawn.unread).toEqual([0, 2, 0]);
  expect(drawn.scale).toMatch(/^Transmissions in each /);
});

test('steps are never finer than a second, and nothing is lost in making them coarser', () => {
  const report = sampleReport();
  report.session.endedAt = new Date(Date.parse(report.session.startedAt) + 30_000).toISOString();
  const buckets = Array.from({ length: 120 }, (_, i) => i % 3);
  const drawn = timelineOf(report, [], [], [{ recipient: 'X', buckets, unread: buckets }], 'UTC')!;
  expect(drawn.step).toBe(1000);
  expect(drawn.lanes[0]?.buckets).toHaveLength(30);
  expect(drawn.lanes[0]?.buckets.reduce((a, b) => a + b)).toBe(buckets.reduce((a, b) => a + b));
  expect(drawn.ticks[1]?.label).toMatch(/^\d\d:\d\d:\d\d$/);
});

test('a session of a moment has no course', () => {
  const report = sampleReport();
  report.session.endedAt = report.session.startedAt;
  expect(timelineOf(report, [], [], [{ recipient: 'X', buckets: [1], unread: [0] }], 'UTC')).toBeNull();
});

test('without lanes only kept moments are shown, and the scale says so', () => {
  const drawn = timeline()!;
  expect(drawn.scale).toContain('not every transmission');
  expect(drawn.lanes.map((lane) => lane.recipient)).toContain('Giphy');
  expect(drawn.lanes.every((lane) => lane.buckets.some((n) => n > 0))).toBe(true);
});

test('ticks run from the start to the end of the session', () => {
  const report = sampleReport();
  const drawn = timeline()!;
  expect(drawn.ticks[0]?.label).toBe(report.session.startedAt.slice(11, 16));
  expect(drawn.ticks.at(-1)?.label).toBe(report.session.endedAt.slice(11, 16));
});

test('a session without sound times has no timeline', () => {
  const report = sampleReport();
  report.session.startedAt = 'soon';
  expect(timelineOf(report, [], [], undefined, 'UTC')).toBeNull();
});
