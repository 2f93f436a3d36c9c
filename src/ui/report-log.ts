import type { Entry } from '../model/entry.ts';
import type { Report } from '../model/report.ts';
import type { Log } from './data.ts';

/** The log of a report's session: only what is made of the log itself asks for it. */
export interface ReportLog {
  session: string;
  /** Its entries in order, in parts; masked as everything in the log. */
  read(): AsyncIterable<readonly Entry[]>;
}

/** The log of one session. */
export function reportLog(log: Pick<Log, 'readEntries'>, session: string): ReportLog {
  return { session, read: () => log.readEntries(session) };
}

/**
 * The entries that a report rests on, in parts: what came after it was made is left out. Throws where there are fewer, as
 * when the session was erased meanwhile.
 */
export async function* readReported(report: Report, log: ReportLog): AsyncGenerator<readonly Entry[]> {
  let missing = report.integrity.entries;
  for await (const entries of log.read()) {
    const own = entries.slice(0, missing);
    missing -= own.length;
    if (own.length > 0) yield own;
    if (missing === 0) return;
  }
  if (missing > 0) throw new Error('the log holds less than the report rests on');
}
