import type { Report } from '../model/report.ts';

/**
 * The report with when discovery was on, and that it forgot what it knew where the browser had stopped the
 * background. `starts`: for each session the times at which it began, milliseconds since the epoch.
 */
export function withDiscovery(report: Report, starts: readonly (readonly number[])[]): Report {
  const times = starts.flat().sort((a, b) => a - b);
  if (times.length === 0) return report;
  const { session, blindSpots } = report;
  const restarts = starts.reduce((sum, list) => sum + Math.max(0, list.length - 1), 0);
  const often = restarts === 1 ? 'once' : `${restarts} times`;
  const note = `Discovery began anew ${often}, as the browser had stopped Candor’s background: identifiers that the app had told before were forgotten and not followed further.`;
  return {
    ...report,
    session: { ...session, discovery: times.map((time) => new Date(time).toISOString()) },
    blindSpots: { ...blindSpots, notes: restarts === 0 ? blindSpots.notes : [...blindSpots.notes, note] },
  };
}
