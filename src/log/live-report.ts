import type { Lane } from '../audit/lanes.ts';
import { type History, policyHistory } from '../audit/policy-history.ts';
import { latestChange, type PolicyNotice } from '../audit/policy-notice.ts';
import { Tally } from '../audit/tally.ts';
import type { Policy, PolicyDocument } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Report } from '../model/report.ts';
import { newestFirst, type Session } from '../model/session.ts';
import { log, type SessionRow } from './database.ts';
import { appOfRow, makeReport } from './make-report.ts';
import { policyOf } from './policy-of.ts';
import { type PolicyVersionRow, versionsOf, watchVersions } from './policy-versions.ts';
import { readEntries } from './read.ts';
import { loadSettings, onSettings, type Settings } from './settings.ts';
import { toolInfo } from './tool.ts';
import { watchQuery } from './watch-query.ts';

/** Said before all else when an app's own transport is read no more. */
export interface DecoderNotice {
  kind: 'decoder-lost';
  /** Milliseconds since the epoch. */
  since: number;
  unread: number;
  /** Messages since then. */
  of: number;
}

/** What the log makes of one session, for the eye. */
export interface LiveView {
  session: Session;
  report: Report;
  timeline: Lane[];
  documents: PolicyDocument[];
  /** How the policy in force differs from the one before it; only where it was asked for. */
  comparison?: History;
  notices: (PolicyNotice | DecoderNotice)[];
}

/** Shortest time between two views, milliseconds. */
const PACE_MS = 300;
const STEPS = 120;

/**
 * Calls back with the session's audit, now and whenever log, settings or what was read of policies change; returns how
 * to stop. `history`: also compare the policy with the version before it.
 */
export function watchReport(
  sessionId: string,
  onChange: (view: LiveView) => void,
  { history = false }: { history?: boolean } = {},
): () => void {
  let tally = new Tally();
  const tool = toolInfo();
  const compare = history ? rememberHistory() : null;
  const changed = rememberChange();
  let place = 0;
  /** Id of the entry before that place. */
  let lastId = '';
  let latest: SessionRow | undefined;
  let busy = false;
  let again = false;
  let stopped = false;
  let stopVersions: (() => void) | null = null;

  async function show(row: SessionRow): Promise<void> {
    if (!(await isAsKnown(row))) {
      tally = new Tally();
      place = 0;
    }
    for await (const entries of readEntries(log, row.id, place)) {
      // What came since the row was read is of the next view: the row tells the head of what is before.
      const own = entries.slice(0, row.entries - place);
      for (const entry of own) tally.add(entry);
      // At once: where the log cannot be read further, what was read is not read again.
      place += own.length;
      lastId = own.at(-1)?.id ?? lastId;
      if (place >= row.entries) break;
    }
    tally.dropped = row.dropped;
    const app = appOfRow(row);
    const [policy, settings] = [await policyOf(app), await loadSettings()];
    const report = makeReport({ rows: [row], tally, app, policy, settings, tool: await tool });
    const end = Date.parse(report.session.endedAt);
    const timeline = tally.lanes(row.startedAt, end, STEPS);
    const versions = await versionsOf(app.profile.id);
    const comparison = compare?.(report, policy, settings, versions) ?? undefined;
    const lost = tally.lostFooting();
    const notices: LiveView['notices'] = changed(versions);
    // What cannot be read now comes before what was written then.
    if (lost)
      notices.unshift({ kind: 'decoder-lost', since: lost.since, unread: lost.unread, of: lost.unread });
    if (!stopped)
      onChange({ session: row, report, timeline, documents: policy.documents, comparison, notices });
  }

  /** The browser may give a log up, which then begins anew. */
  async function isAsKnown(row: SessionRow): Promise<boolean> {
    if (place === 0) return true;
    if (row.entries < place) return false;
    for await (const [entry] of readEntries(log, row.id, place - 1)) return entry?.id === lastId;
    return false;
  }

  async function update(): Promise<void> {
    again = true;
    if (busy) return;
    busy = true;
    while (again && latest && !stopped) {
      again = false;
      try {
        await show(latest);
      } catch {
        // The log could not be read: what came of it stays, and the rest is read when it can be.
        again = true;
      }
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
    busy = false;
  }

  const stopRow = watchQuery(
    log,
    () => log.sessions.get(sessionId),
    (row) => {
      latest = row;
      if (row) stopVersions ??= watchVersions(row.app, () => void update());
      void update();
    },
  );
  const stopSettings = onSettings(() => void update());
  return () => {
    stopped = true;
    stopRow();
    stopSettings();
    stopVersions?.();
  };
}

/** The change between what this browser last read of a document and what it read before; compared once. */
function rememberChange() {
  let key = '';
  let last: PolicyNotice[] = [];
  return (versions: readonly PolicyVersionRow[]): PolicyNotice[] => {
    const next = versions.map(({ id }) => id).join();
    if (next !== key) {
      key = next;
      const notice = latestChange(versions);
      last = notice ? [notice] : [];
    }
    return [...last];
  };
}

/** Comparing reads two whole policies: done again only when what it rests on has changed. */
function rememberHistory() {
  let key = '';
  let last: History | null = null;
  return (
    report: Report,
    policy: Policy,
    settings: Settings,
    versions: readonly PolicyVersionRow[],
  ): History | null => {
    const { judgedAt } = report.session;
    const next = JSON.stringify([
      report.flows.length,
      versions.map(({ id }) => id),
      settings.region,
      judgedAt,
    ]);
    if (next === key) return last;
    key = next;
    const app = { entity: report.app.owner, family: report.app.family };
    const texts = new Map(versions.map(({ id, text, complete }) => [id, { text, complete }]));
    last = policyHistory(policy, app, { region: settings.region, date: judgedAt }, report.flows, texts);
    return last;
  };
}

/** A session's entries as they stand in the log, in order, in parts. */
export function readSession(session: string): AsyncIterable<readonly Entry[]> {
  return readEntries(log, session);
}

/**
 * Calls back with all sessions, newest first, now and whenever one begins, ends or is erased or paused; not for every
 * entry that is written. Returns how to stop.
 */
export function watchSessions(onChange: (sessions: Session[]) => void): () => void {
  let known = '';
  return watchQuery(
    log,
    () => log.sessions.toArray(),
    (rows) => {
      const sessions = rows
        .map(
          ({ head: _h, entries: _e, dropped: _d, loose: _l, aheadFor: _a, ...session }): Session => session,
        )
        .sort(newestFirst);
      const next = JSON.stringify(sessions);
      if (next === known) return;
      known = next;
      onChange(sessions);
    },
  );
}
