import { chainStart, combineHeads, extendChain } from '../../audit/chain.ts';
import { counted } from '../../model/counted.ts';
import type { Entry } from '../../model/entry.ts';

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
  /** Batches lost before they were written. */
  dropped: number;
  /** Entries and messages of a file that could not be read. */
  refused?: number;
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
  const lines: string[] = [];
  for (const { id, entries } of logs) {
    lines.push(JSON.stringify({ session: id, entries: entries.length }));
    for (const entry of entries) lines.push(JSON.stringify(entry));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What a log's lines amount to, or the first line that is not as it must be. */
export type LogCheck =
  | { ok: true; head: string; entries: number; sessions: { id: string; entries: Entry[] }[] }
  | { ok: false; line: number; reason: string };

/** Computes the combined head of a log from its lines alone. */
export function checkLog(text: string): LogCheck {
  const heads: string[] = [];
  const sessions: { id: string; entries: Entry[] }[] = [];
  let entries = 0;
  let awaited = 0;
  let session = '';
  let head = '';
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const bad = (reason: string): LogCheck => ({ ok: false, line: index + 1, reason });
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return bad('it is not JSON');
    }
    if (typeof value !== 'object' || value === null) return bad('it is no entry');
    if (awaited === 0) {
      const { session: id, entries: count } = value as { session?: unknown; entries?: unknown };
      if (typeof id !== 'string' || typeof count !== 'number') return bad('a session was to begin here');
      if (session !== '') heads.push(head);
      session = id;
      sessions.push({ id, entries: [] });
      head = chainStart(id);
      awaited = count;
    } else {
      if ((value as Entry).session !== session) return bad(`it is no entry of session ${session}`);
      head = extendChain(head, value as Entry);
      sessions.at(-1)?.entries.push(value as Entry);
      awaited--;
      entries++;
    }
  }
  if (awaited > 0)
    return {
      ok: false,
      line: lines.length + 1,
      reason: `${counted(awaited, 'entry is', 'entries are')} missing`,
    };
  if (session !== '') heads.push(head);
  return { ok: true, head: combineHeads(heads), entries, sessions };
}
