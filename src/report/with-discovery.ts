import { counted } from '../model/counted.ts';
import type { Report } from '../model/report.ts';

/**
 * The report with when discovery was on, and what it missed. `starts`: for each session the times at which it began,
 * milliseconds since the epoch, again where the background was stopped or loaded anew. `unseen`: pages that were open when
 * the extension was loaded anew and that discovery does not look into since.
 */
export function withDiscovery(
  report: Report,
  starts: readonly (readonly number[])[],
  unseen: number,
): Report {
  const times = starts.flat().sort((a, b) => a - b);
  const { session, blindSpots } = report;
  const restarts = starts.reduce((sum, list) => sum + Math.max(0, list.length - 1), 0);
  const notes: string[] = [];
  if (restarts > 0) {
    const often = restarts === 1 ? 'once' : `${restarts} times`;
    notes.push(
      `Discovery began anew ${often}, as Candor’s background had been stopped or loaded anew: identifiers that the app had told before were forgotten and not followed further.`,
    );
  }
  if (unseen > 0) {
    notes.push(
      `${counted(unseen, 'page was', 'pages were')} open while Candor was loaded anew, without discovery in ${unseen === 1 ? 'it' : 'them'}: identifiers that the app told there after that were not followed.`,
    );
  }
  if (times.length === 0 && notes.length === 0) return report;
  return {
    ...report,
    session:
      times.length === 0
        ? session
        : { ...session, discovery: times.map((time) => new Date(time).toISOString()) },
    blindSpots: {
      ...blindSpots,
      ...(unseen > 0 ? { undiscovered: unseen } : {}),
      notes: [...blindSpots.notes, ...notes],
    },
  };
}
