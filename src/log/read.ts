import type { Tally } from '../audit/tally.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryRow, LogDatabase, SessionRow } from './database.ts';

const CHUNK = 2000;

/** The entry as it was chained: without its place in the table. */
export function entryOf(row: EntryRow): Entry {
  const { seq: _, ...entry } = row;
  return entry;
}

/** A session's entries after place `after`, in order, in chunks. */
export async function* readEntries(log: LogDatabase, session: string, after = 0): AsyncGenerator<EntryRow[]> {
  for (let from = after; ; ) {
    const rows = await log.entries
      .where('[session+seq]')
      .between([session, from], [session, Number.POSITIVE_INFINITY], false)
      .limit(CHUNK)
      .toArray();
    if (rows.length === 0) return;
    yield rows;
    from = rows.at(-1)!.seq!;
  }
}

/** Adds to a tally what the log holds after place `after`; returns the new place. */
export async function fillTally(
  log: LogDatabase,
  tally: Tally,
  session: SessionRow,
  after = 0,
): Promise<number> {
  let last = after;
  for await (const rows of readEntries(log, session.id, after)) {
    for (const row of rows) tally.add(row);
    last = rows.at(-1)!.seq!;
  }
  tally.dropped = session.dropped;
  return last;
}
