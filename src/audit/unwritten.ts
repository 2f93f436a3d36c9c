import { counted } from '../model/counted.ts';
import type { Report } from '../model/report.ts';

/** What was seen and does not stand in the log: held in memory until it can be written, or given up. */
export interface Unwritten {
  /** When writing began to fail, milliseconds since the epoch; null where it does not. */
  since: number | null;
  /** Records by session; none has 0. */
  sessions: Readonly<Record<string, number>>;
  /** True where the browser never remembers history: the log is kept in memory, and gone when the browser is closed. */
  untilClosed?: true;
}

/** Adds counts up by session. */
export function bySession(counts: Iterable<readonly [string, number]>): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [session, n] of counts) if (n > 0) sums.set(session, (sums.get(session) ?? 0) + n);
  return Object.fromEntries(sums);
}

/** Records of one session that are not written, or of all of them. */
export function unwrittenOf({ sessions }: Unwritten, session: string | null): number {
  if (session !== null) return Object.hasOwn(sessions, session) ? sessions[session]! : 0;
  return Object.values(sessions).reduce((sum, n) => sum + n, 0);
}

/** The report with what is not written counted as missing: it is lost unless it can be written later. */
export function withUnwritten(report: Report, unwritten: number): Report {
  if (unwritten === 0) return report;
  const { blindSpots } = report;
  const note = `${counted(unwritten, 'record')} could not be written: the storage is full or fails.`;
  const dropped = blindSpots.dropped + unwritten;
  return { ...report, blindSpots: { ...blindSpots, dropped, unwritten, notes: [...blindSpots.notes, note] } };
}
