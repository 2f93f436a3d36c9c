import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../model/session.ts';
import type { Log, ReportView } from './data.ts';

/** The audit of a session as it grows; undefined until it is there, and while another loads. */
export function useReport(log: Log, sessionId: string | null): ReportView | undefined {
  const [view, setView] = useState<ReportView>();
  useEffect(() => {
    if (sessionId === null) return;
    return log.watchReport(sessionId, setView);
  }, [log, sessionId]);
  return sessionId !== null && view?.session.id === sessionId ? view : undefined;
}

/** All sessions, newest first; undefined until they are there. */
export function useSessions(log: Log): readonly Session[] | undefined {
  const [sessions, setSessions] = useState<readonly Session[]>();
  useEffect(
    () => log.watchSessions((all) => setSessions(all.toSorted((a, b) => b.startedAt - a.startedAt))),
    [log],
  );
  return sessions;
}
