import { chainStart, extendChain } from '../audit/chain.ts';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import { packEntries, unpackEntries } from './block.ts';
import type { LogDatabase, RunRow, SessionRow } from './database.ts';
import { type Cleared, clear } from './inbox.ts';
import { inRanges, missingIn, type Ranges, withRange } from './ranges.ts';

/** Small blocks are joined to one once they hold as many entries together. */
const FULL = 512;
/** Gaps that a run's numbers may have; only a page that makes up its numbers has more. */
const MAX_GAPS = 500;

/** Begins a session; nothing happens where it already stands in the log. */
export async function startSession(log: LogDatabase, session: Session): Promise<void> {
  await log.transaction('rw', log.sessions, async () => {
    if (await log.sessions.get(session.id)) return;
    const all = await log.sessions.toArray();
    const order = 1 + all.reduce((last, row) => Math.max(last, row.order ?? 0), 0);
    await log.sessions.add({ ...session, order, head: chainStart(session.id), entries: 0, dropped: 0 });
  });
}

export async function endSession(log: LogDatabase, id: string, at: number): Promise<void> {
  await log.sessions.update(id, { endedAt: at });
}

/** What a batch from a page says of its run, beside the entries made of it. */
export interface BatchMark {
  run: string;
  session: string;
  /** Numbers of the records in it that were sound, whether they made an entry or not. */
  records: Ranges;
  /** Records that the schema refused. */
  refused: number;
  /** The batch's own number: what was refused of one that is delivered twice counts once. */
  batch?: number;
  /** Batches that the relay had to drop so far. */
  lost: number;
}

/**
 * Writes entries, extends their sessions' chains and takes what they were made of out of the inbox, all or nothing. A
 * page's entry that stands in the log already (a batch delivered twice) is passed over, and so is what belongs to a
 * session that does not. Gives how many entries each session has, or null where it stands there no more.
 */
export async function append(
  log: LogDatabase,
  entries: readonly Entry[],
  marks: readonly BatchMark[] = [],
  cleared: Cleared = { gone: [], left: [] },
): Promise<Map<string, number | null>> {
  const isNothing = cleared.gone.length === 0 && cleared.left.length === 0;
  if (entries.length === 0 && marks.length === 0 && isNothing) return new Map();
  return log.transaction('rw', log.sessions, log.blocks, log.runs, log.inbox, async () => {
    const before = await runsOf(log, entries, marks);
    const runs = new Map(before);
    const bySession = new Map<string, Entry[]>();
    for (const entry of entries) {
      if (entry.vantage !== 'network' && !isNew(entry, runs)) continue;
      const list = bySession.get(entry.session) ?? [];
      list.push(entry);
      bySession.set(entry.session, list);
    }
    for (const mark of marks) note(runs, mark);
    const dropped = new Map<string, number>();
    for (const [id, run] of runs) {
      const more = missing(run) - missing(before.get(id));
      dropped.set(run.session, (dropped.get(run.session) ?? 0) + more);
    }
    const ids = [...new Set([...bySession.keys(), ...dropped.keys()])];
    const rows: SessionRow[] = [];
    const standing = new Map<string, number | null>(ids.map((id) => [id, null]));
    for (const row of await log.sessions.bulkGet(ids)) {
      if (!row) continue;
      const list = bySession.get(row.id) ?? [];
      row.head = list.reduce(extendChain, row.head);
      row.dropped += dropped.get(row.id) ?? 0;
      await write(log, row, list);
      rows.push(row);
      standing.set(row.id, row.entries);
    }
    await log.sessions.bulkPut(rows);
    const sound = [...runs.values()].filter(({ session }) => standing.get(session) !== null);
    if (sound.length > 0) await log.runs.bulkPut(sound);
    await clear(log, cleared);
    return standing;
  });
}

/** The runs that a batch speaks of, as they stand. */
async function runsOf(
  log: LogDatabase,
  entries: readonly Entry[],
  marks: readonly BatchMark[],
): Promise<Map<string, RunRow>> {
  const ids = new Set(marks.map((mark) => mark.run));
  for (const { id, vantage } of entries) if (vantage !== 'network') ids.add(runOf(id));
  if (ids.size === 0) return new Map();
  const rows = await log.runs.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.run, row] as const] : [])));
}

/** Takes the numbers of a page's entry down; false where they stood there. */
function isNew(entry: Entry, runs: Map<string, RunRow>): boolean {
  const { id, session, count = 1 } = entry;
  const run = runOf(id);
  const number = Number(id.slice(run.length + 1));
  const row = runs.get(run) ?? { run, session, records: [], refused: 0, lost: 0 };
  if (inRanges(row.records, number)) return false;
  runs.set(run, { ...row, records: withRange(row.records, number, number + count - 1) });
  return true;
}

function note(runs: Map<string, RunRow>, mark: BatchMark): void {
  const old = runs.get(mark.run);
  let records = old?.records ?? [];
  for (let at = 0; at < mark.records.length; at += 2) {
    records = withRange(records, mark.records[at]!, mark.records[at + 1]!);
  }
  let forgone = old?.forgone ?? 0;
  while (records.length > 2 * MAX_GAPS) {
    const [first, last, next, end, ...rest] = records as [number, number, number, number, ...number[]];
    forgone += next - last - 1;
    records = [first, end, ...rest];
  }
  const refusedIn = old?.refusedIn ?? [];
  const { refused, batch } = mark;
  const isAgain = batch !== undefined && inRanges(refusedIn, batch);
  const isOdd = refused > 0 && batch !== undefined && !isAgain;
  runs.set(mark.run, {
    run: mark.run,
    session: mark.session,
    records,
    forgone,
    refused: (old?.refused ?? 0) + (isAgain ? 0 : refused),
    refusedIn: isOdd ? withRange(refusedIn, batch, batch).slice(-2 * MAX_GAPS) : refusedIn,
    lost: Math.max(old?.lost ?? 0, mark.lost),
  });
}

/** Puts entries at the end of their session, and joins its small blocks once they hold enough. */
async function write(log: LogDatabase, row: SessionRow, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const session = row.id;
  let from = row.entries;
  let all = entries;
  const loose = row.loose ?? from;
  row.entries += entries.length;
  if (row.entries - loose >= FULL) {
    const small = log.blocks
      .where('[session+from]')
      .between([session, loose], [session, Number.POSITIVE_INFINITY]);
    const before = loose < from ? await small.toArray() : [];
    if (before.length > 0) await small.delete();
    all = [...before.flatMap(({ data }) => unpackEntries(session, data)), ...entries];
    from = loose;
    row.loose = row.entries;
  } else {
    row.loose = loose;
  }
  await log.blocks.put({ session, from, count: all.length, data: packEntries(all) });
}

/** The page run that an observation's id names. */
function runOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/**
 * Records of a run that were numbered but never arrived, were refused, or were in a batch that was dropped. Those of the last
 * two leave gaps too, once another has come after them; what a page made up does not.
 */
function missing(run: RunRow | undefined): number {
  if (!run) return 0;
  return Math.max(run.lost + run.refused, missingIn(run.records) + (run.forgone ?? 0));
}
