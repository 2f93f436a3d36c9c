import Dexie from 'dexie';
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
  try {
    await write(log, entries, marks, false);
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    await write(log, entries, marks, true);
  }
}

/** `wary`: every id is looked up, not only those that may have been delivered twice. */
async function write(
  log: LogDatabase,
  entries: readonly Entry[],
  marks: readonly BatchMark[],
  wary: boolean,
): Promise<void> {
  await log.transaction('rw', log.sessions, log.entries, log.runs, async () => {
    const merged = mergeMarks(marks);
    const before = new Map(
      (await log.runs.bulkGet([...merged.keys()])).flatMap((row) => (row ? [[row.run, row] as const] : [])),
    );
    const known = await standing(log, wary ? entries : entries.filter((entry) => isDoubtful(entry, before)));
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
    if (merged.size > 0) await note(log, [...merged.values()], before, byRun);
  });
}

/**
 * True where the log may hold it already. Only a page run whose record was counted before can have delivered it
 * twice; and lines of the request log are numbered anew in each life of the background.
 */
function isDoubtful({ id, vantage }: Entry, runs: ReadonlyMap<string, RunRow>): boolean {
  if (vantage === 'network') return false;
  const run = runs.get(runOf(id));
  return run === undefined || Number(id.slice(id.lastIndexOf(':') + 1)) <= run.lastRecord;
}

async function standing(log: LogDatabase, entries: readonly Entry[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  const ids = entries.map((entry) => entry.id);
  return new Set((await log.entries.where('id').anyOf(ids).toArray()).map((entry) => entry.id));
}

function mergeMarks(marks: readonly BatchMark[]): Map<string, BatchMark> {
  const merged = new Map<string, BatchMark>();
  for (const mark of marks) {
    const other = merged.get(mark.run);
    merged.set(mark.run, {
      ...mark,
      lastRecord: Math.max(mark.lastRecord, other?.lastRecord ?? -1),
      passed: mark.passed + (other?.passed ?? 0),
      refused: mark.refused + (other?.refused ?? 0),
      lost: Math.max(mark.lost, other?.lost ?? 0),
    });
  }
  return merged;
}

/** The page run that an observation's id names. */
function runOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

async function note(
  log: LogDatabase,
  marks: readonly BatchMark[],
  before: ReadonlyMap<string, RunRow>,
  written: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = marks.map((mark): RunRow => {
    const old = before.get(mark.run);
    return {
      run: mark.run,
      session: mark.session,
      lastRecord: Math.max(old?.lastRecord ?? -1, mark.lastRecord),
      records: (old?.records ?? 0) + (written.get(mark.run) ?? 0) + mark.passed,
      refused: (old?.refused ?? 0) + mark.refused,
      lost: Math.max(old?.lost ?? 0, mark.lost),
    };
  });
  await log.runs.bulkPut(rows);
  for (const session of new Set(rows.map((row) => row.session))) {
    const runs = await log.runs.where('session').equals(session).toArray();
    await log.sessions.update(session, { dropped: runs.reduce((sum, run) => sum + missing(run), 0) });
  }
}

/** Records of a run that were numbered but never arrived, and batches dropped before they were sent. */
function missing(run: RunRow): number {
  return run.lost + Math.max(0, run.lastRecord + 1 - run.records - run.refused);
}
