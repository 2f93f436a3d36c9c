import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Unwritten, unwrittenOf, withUnwritten } from '../audit/unwritten.ts';
import { newestFirst, type Session } from '../model/session.ts';
import type { Background, Log, ReportView } from './data.ts';

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
  useEffect(() => log.watchSessions((all) => setSessions(all.toSorted(newestFirst))), [log]);
  return sessions;
}

/** What is not written; undefined until it is told. */
export function useUnwritten(background: Background): Unwritten | undefined {
  const [unwritten, setUnwritten] = useState<Unwritten>();
  useEffect(() => background.watchUnwritten(setUnwritten), [background]);
  return unwritten;
}

/** The audit with what is not written counted as missing, for exports too; that is its one notice then. */
export function useCounted(view: ReportView | undefined, unwritten: Unwritten | undefined) {
  return useMemo(() => {
    if (!view || !unwritten) return view;
    const report = withUnwritten(view.report, unwrittenOf(unwritten, view.session.id));
    return { ...view, report, ...(unwritten.since === null ? {} : { notices: [] }) };
  }, [view, unwritten]);
}
