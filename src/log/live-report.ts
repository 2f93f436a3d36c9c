import { liveQuery } from 'dexie';
import { type History, policyHistory } from '../audit/policy-history.ts';
import { type Lane, Tally } from '../audit/tally.ts';
import type { Policy, PolicyDocument } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Session } from '../model/session.ts';
import { log, type SessionRow } from './database.ts';
import { type PolicyVersionRow, versionsOf, watchVersions } from './policy-versions.ts';
import { fillTally } from './read.ts';
import { appOfRow, makeReport, policyOf } from './report-of.ts';
import { loadSettings, onSettings, type Settings } from './settings.ts';
import { toolInfo } from './tool.ts';

/** Said before all else when a document that the person's browser reads again has changed. */
export interface PolicyNotice {
  kind: 'policy-changed';
  effectiveDate: string;
  summary: string;
}

/** What the log makes of one session, for the eye. */
export interface LiveView {
  session: Session;
  report: Report;
  timeline: Lane[];
  documents: PolicyDocument[];
  /** How the policy changed; only where it was asked for, or where the person's browser has read two versions. */
  comparison?: History;
  notices: PolicyNotice[];
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
  const tally = new Tally();
  const tool = toolInfo();
  const compare = rememberHistory();
  let place = 0;
  let latest: SessionRow | undefined;
  let busy = false;
  let again = false;
  let stopped = false;
  let stopVersions: (() => void) | null = null;

  async function show(row: SessionRow): Promise<void> {
    place = await fillTally(log, tally, row, place);
    const app = appOfRow(row);
    const [policy, settings] = [await policyOf(app), await loadSettings()];
    const report = makeReport({ rows: [row], tally, app, policy, settings, tool: await tool });
    const end = Date.parse(report.session.endedAt);
    const timeline = tally.lanes(row.startedAt, end, STEPS);
    const versions = await versionsOf(app.profile.id);
    const wanted = history || versions.length > 1;
    const comparison = (wanted && compare(report, policy, settings, versions)) || undefined;
    const notices = versions.length > 1 ? noticesOf(comparison) : [];
    if (!stopped)
      onChange({ session: row, report, timeline, documents: policy.documents, comparison, notices });
  }

  async function update(): Promise<void> {
    again = true;
    if (busy) return;
    busy = true;
    while (again && latest && !stopped) {
      again = false;
      await show(latest);
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
    busy = false;
  }

  const subscription = liveQuery(() => log.sessions.get(sessionId)).subscribe((row) => {
    latest = row;
    if (row) stopVersions ??= watchVersions(row.app, () => void update());
    void update();
  });
  const stopSettings = onSettings(() => void update());
  return () => {
    stopped = true;
    subscription.unsubscribe();
    stopSettings();
    stopVersions?.();
  };
}

/** What to say of a change before all else: the gravest one, in a line. */
function noticesOf(history: History | undefined): PolicyNotice[] {
  const newer = history?.versions.find((version) => version.id === history.newer);
  const order = ['turned', 'added', 'broader', 'removed', 'narrower'];
  const [first] = (history?.changes ?? []).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (!newer || !first) return [];
  return [{ kind: 'policy-changed', effectiveDate: newer.effectiveDate, summary: first.summary }];
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

/** Calls back with all sessions, newest first, now and whenever they change; returns how to stop. */
export function watchSessions(onChange: (sessions: Session[]) => void): () => void {
  const subscription = liveQuery(() => log.sessions.orderBy('startedAt').reverse().toArray()).subscribe(
    onChange,
  );
  return () => subscription.unsubscribe();
}
