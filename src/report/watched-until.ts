import type { Report } from '../model/report.ts';

/**
 * A report of a session that goes on, as of now: it was watched until `time` (milliseconds since the epoch), though
 * nothing may have left since its last entry. What is judged, and by which day, stays.
 */
export function watchedUntil(report: Report, time: number): Report {
  if (!(time > Date.parse(report.session.endedAt))) return report;
  return { ...report, session: { ...report.session, endedAt: new Date(time).toISOString() } };
}
