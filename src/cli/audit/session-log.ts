import { chainStart, combineHeads, extendChain } from '../../audit/chain.ts';
import { counted } from '../../model/counted.ts';
import type { Entry } from '../../model/entry.ts';
import { entryLines, sessionLine } from '../../report/log-lines.ts';
import { strictJson } from '../strict-json.ts';

/** One session's part of a log, its entries in the order in which they were written. */
export interface SessionLog {
  id: string;
  app: string;
  origin: string;
  page: string;
  /** Set where nothing tells which page it was: `page` is but the first address that was asked. */
  isPageGuessed?: true;
  /** Milliseconds since the epoch. */
  startedAt: number;
  endedAt: number | null;
  /** Head of the chained log. */
  head: string;
  /** Records and batches lost before they were written. */
  dropped: number;
  /** Entries and messages of a file that could not be read. */
  refused?: number;
  /** Set of a file that cookies and `Authorization` were left out of. */
  isSanitised?: boolean;
  entries: Entry[];
}

/** Head of the log that these entries make. */
export function headOf(session: string, entries: readonly Entry[]): string {
  return entries.reduce(extendChain, chainStart(session));
}

/**
 * The logs as JSON lines: for each session a line that names it and counts its entries, then the entries. The
 * heads are not in it: they stand in the report, and `checkLog` computes them anew.
 */
export function logLines(logs: readonly SessionLog[]): string {
  return logs.map(({ id, entries }) => sessionLine(id, entries.length) + entryLines(entries)).join('');
}

/** What a log's lines amount to, or the first line that is not as it must be. */
export type LogCheck =
  | { ok: true; head: string; entries: number; sessions: { id: string; entries: Entry[] }[] }
  | { ok: false; line: number; reason: string };

/** Computes the combined head of a log from its lines alone; blank lines say nothing. */
export function checkLog(text: string): LogCheck {
  const heads: string[] = [];
  const sessions: { id: string; entries: Entry[] }[] = [];
  let entries = 0;
  let awaited = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const bad = (reason: string): LogCheck => ({ ok: false, line: index + 1, reason });
    const read = strictJson(line);
    if (!read.ok) return bad(read.reason);
    const { value } = read;
    if (typeof value !== 'object' || value === null) return bad('it is no entry');
    const session = sessions.at(-1);
    if (awaited === 0 || !session) {
      const { session: id, entries: count, ...more } = value as { session?: unknown; entries?: unknown };
      if (typeof id !== 'string' || !isCount(count)) return bad('a session was to begin here');
      // The chain covers nothing else of it.
      if (Object.keys(more).length > 0) return bad('it says more of a session than its name and its entries');
      sessions.push({ id, entries: [] });
      heads.push(chainStart(id));
      awaited = count;
    } else {
      if ((value as Entry).session !== session.id) return bad(`it is no entry of session ${session.id}`);
      heads.push(extendChain(heads.pop()!, value as Entry));
      session.entries.push(value as Entry);
      awaited--;
      entries++;
    }
  }
  if (awaited > 0)
    return {
      ok: false,
      line: lines.length,
      reason: `${counted(awaited, 'entry is', 'entries are')} missing`,
    };
  return { ok: true, head: combineHeads(heads), entries, sessions };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
