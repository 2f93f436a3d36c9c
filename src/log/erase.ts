import type { LogDatabase } from './database.ts';

const DAY_MS = 86_400_000;

/** Erases everything that the log holds. */
export async function eraseAll(log: LogDatabase): Promise<void> {
  await log.transaction('rw', log.sessions, log.blocks, log.runs, log.inbox, async () => {
    await Promise.all([log.sessions.clear(), log.blocks.clear(), log.runs.clear(), log.inbox.clear()]);
  });
}

/** Erases one session whole: a chain with a gap would prove nothing. */
export async function eraseSession(log: LogDatabase, id: string): Promise<void> {
  await log.transaction('rw', log.sessions, log.blocks, log.runs, async () => {
    await log.blocks.where('[session+from]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
    await log.runs.where('session').equals(id).delete();
    await log.sessions.delete(id);
  });
}

/** Erases sessions that ended, or last were written to, more than `days` ago. Returns how many. */
export async function eraseOld(log: LogDatabase, now: number, days: number): Promise<number> {
  const limit = now - days * DAY_MS;
  const old = await log.sessions.where('startedAt').below(limit).toArray();
  const ended = old.filter((session) => (session.endedAt ?? session.startedAt) < limit);
  for (const session of ended) await eraseSession(log, session.id);
  return ended.length;
}
