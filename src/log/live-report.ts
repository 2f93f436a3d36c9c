import { liveQuery } from 'dexie';
import { appById, GENERIC } from '../apps/index.ts';
import { type Lane, Tally } from '../audit/tally.ts';
import type { PolicyDocument } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Session } from '../model/session.ts';
import { log, type SessionRow } from './database.ts';
import { fillTally } from './read.ts';
import { makeReport } from './report-of.ts';
import { loadSettings, onSettings } from './settings.ts';
import { toolInfo } from './tool.ts';

/** What the log makes of one session, for the eye. */
export interface LiveView {
  session: Session;
  report: Report;
  timeline: Lane[];
  documents: PolicyDocument[];
}

/** Shortest time between two views, milliseconds. */
const PACE_MS = 300;
const STEPS = 120;

/** Calls back with the session's audit, now and whenever log or settings change; returns how to stop. */
export function watchReport(sessionId: string, onChange: (view: LiveView) => void): () => void {
  const tally = new Tally();
  const tool = toolInfo();
  let place = 0;
  let latest: SessionRow | undefined;
  let busy = false;
  let again = false;
  let stopped = false;

  async function update(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      const row = latest;
      if (!row) break;
      place = await fillTally(log, tally, row, place);
      const report = makeReport([row], tally, await loadSettings(), await tool);
      if (stopped) return;
      const { documents } = (appById(row.app) ?? GENERIC).policy;
      const end = Date.parse(report.session.endedAt);
      onChange({ session: row, report, timeline: tally.lanes(row.startedAt, end, STEPS), documents });
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    } while (again && !stopped);
    busy = false;
  }

  const subscription = liveQuery(() => log.sessions.get(sessionId)).subscribe((row) => {
    latest = row;
    void update();
  });
  const stopSettings = onSettings(() => void update());
  return () => {
    stopped = true;
    subscription.unsubscribe();
    stopSettings();
  };
}

/** Calls back with all sessions, newest first, now and whenever they change; returns how to stop. */
export function watchSessions(onChange: (sessions: Session[]) => void): () => void {
  const subscription = liveQuery(() => log.sessions.orderBy('startedAt').reverse().toArray()).subscribe(
    onChange,
  );
  return () => subscription.unsubscribe();
}
