import type { LogDatabase, RunRow, SessionRow } from './database.ts';
import { lastEntries } from './read.ts';

const DAY_MS = 86_400_000;

/** How long the pages of a session that has ended may lie in the back/forward cache, and more. */
const MAY_COME_BACK_MS = 3_600_000;

/** Erases everything that the log holds. Gives the runs whose pages may tell more. */
export async function eraseAll(log: LogDatabase, now: number): Promise<RunRow[]> {
  return log.transaction('rw', log.sessions, log.blocks, log.runs, log.inbox, async () => {
    const mayTell = ({ endedAt }: SessionRow) => endedAt === null || now - endedAt < MAY_COME_BACK_MS;
    const telling = await log.sessions.filter(mayTell).primaryKeys();
    const runs = await log.runs.where('session').anyOf(telling).toArray();
    await Promise.all([log.sessions.clear(), log.blocks.clear(), log.runs.clear(), log.inbox.clear()]);
    return runs;
  });
}

/** Erases one session whole: a chain with a gap would prove nothing. Gives its runs, whose pages may tell more. */
export async function eraseSession(log: LogDatabase, id: string): Promise<RunRow[]> {
  return log.transaction('rw', log.sessions, log.blocks, log.runs, async () => {
    const runs = await log.runs.where('session').equals(id).toArray();
    await log.blocks.where('[session+from]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
    await log.runs.where('session').equals(id).delete();
    await log.sessions.delete(id);
    return runs;
  });
}

/** How to tell the age of what is kept, in milliseconds. */
export interface Age {
  /** As of when. */
  asOf: number;
  /** How long ago was looked last; 0 where the clock does not tell. */
  passed: number;
}

/**
 * Erases sessions that ended, or last were written to, more than `days` ago, and those that have been later than the clock,
 * which was ahead then, for as long; `forget` is called with each before it goes, `erased` with the runs of one that had not
 * ended. Returns how many.
 */
export async function eraseOld(
  log: LogDatabase,
  { asOf, passed }: Age,
  days: number,
  forget: (id: string) => void = () => undefined,
  erased: (runs: RunRow[]) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const kept = days * DAY_MS;
  const limit = asOf - kept;
  let count = 0;
  for (const session of await log.sessions.toArray()) {
    const { startedAt, endedAt } = session;
    if (startedAt >= limit && Math.max(startedAt, endedAt ?? 0) <= asOf) continue;
    // Its page would begin another, which is not paused.
    const isPaused = endedAt === null && Boolean(session.pausedSince);
    const last = isPaused ? asOf : await lastKnown(log, session);
    const aheadFor = (session.aheadFor ?? 0) + passed;
    if (last > asOf && aheadFor <= kept) await log.sessions.update(session.id, { aheadFor });
    if (last > asOf ? aheadFor <= kept : last >= limit) continue;
    forget(session.id);
    const runs = await eraseSession(log, session.id);
    if (endedAt === null) await erased(runs);
    count++;
  }
  return count;
}

/** When it ended; of one that has not, when the last that was written to it happened. */
async function lastKnown(log: LogDatabase, { id, startedAt, endedAt }: SessionRow): Promise<number> {
  if (endedAt !== null) return endedAt;
  const last = await lastEntries(log, id, 1);
  return last[0]?.time ?? startedAt;
}
