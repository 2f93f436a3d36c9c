import { chainStart, extendChain } from '../audit/chain.ts';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import type { LogDatabase, RunRow } from './database.ts';

/** Begins a session; nothing happens where it already stands in the log. */
export async function startSession(log: LogDatabase, session: Session): Promise<void> {
  await log.transaction('rw', log.sessions, async () => {
    if (await log.sessions.get(session.id)) return;
    await log.sessions.add({ ...session, head: chainStart(session.id), entries: 0, dropped: 0 });
  });
}

export async function endSession(log: LogDatabase, id: string, at: number): Promise<void> {
  await log.sessions.update(id, { endedAt: at });
}

/** What a batch from a page says of its run, beside the entries made of it. */
export interface BatchMark {
  run: string;
  session: string;
  /** Highest record number in the batch. */
  lastRecord: number;
  /** Records that were sound but made no entry. */
  passed: number;
  /** Records that the schema refused. */
  refused: number;
  /** Batches that the relay had to drop so far. */
  lost: number;
}

/**
 * Writes entries and extends their sessions' chains, all or nothing. An entry that stands in the log already
 * (a batch delivered twice) is passed over.
 */
export async function append(
  log: LogDatabase,
  entries: readonly Entry[],
  marks: readonly BatchMark[] = [],
): Promise<void> {
  if (entries.length === 0 && marks.length === 0) return;
  await log.transaction('rw', log.sessions, log.entries, log.runs, async () => {
    const ids = entries.map((entry) => entry.id);
    const known = new Set((await log.entries.where('id').anyOf(ids).toArray()).map((entry) => entry.id));
    const bySession = new Map<string, Entry[]>();
    const byRun = new Map<string, number>();
    for (const entry of entries) {
      if (known.has(entry.id)) continue;
      known.add(entry.id);
      const list = bySession.get(entry.session) ?? [];
      list.push(entry);
      bySession.set(entry.session, list);
      const run = runOf(entry.id);
      byRun.set(run, (byRun.get(run) ?? 0) + 1);
    }
    for (const [id, list] of bySession) {
      const session = await log.sessions.get(id);
      if (!session) continue;
      let { head } = session;
      for (const entry of list) head = extendChain(head, entry);
      await log.entries.bulkAdd(list.map((entry) => ({ ...entry })));
      await log.sessions.update(id, { head, entries: session.entries + list.length });
    }
    for (const mark of marks) await note(log, mark, byRun);
  });
}

/** The page run that an observation's id names. */
function runOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

async function note(log: LogDatabase, mark: BatchMark, written: Map<string, number>): Promise<void> {
  const before = await log.runs.get(mark.run);
  const row: RunRow = {
    run: mark.run,
    session: mark.session,
    lastRecord: Math.max(before?.lastRecord ?? -1, mark.lastRecord),
    records: (before?.records ?? 0) + (written.get(mark.run) ?? 0) + mark.passed,
    refused: (before?.refused ?? 0) + mark.refused,
    lost: Math.max(before?.lost ?? 0, mark.lost),
  };
  written.delete(mark.run);
  await log.runs.put(row);
  const runs = await log.runs.where('session').equals(mark.session).toArray();
  const dropped = runs.reduce((sum, run) => sum + missing(run), 0);
  await log.sessions.update(mark.session, { dropped });
}

/** Records of a run that were numbered but never arrived, and batches dropped before they were sent. */
function missing(run: RunRow): number {
  return run.lost + Math.max(0, run.lastRecord + 1 - run.records - run.refused);
}
