import { type App, appById, GENERIC } from '../apps/index.ts';
import { Tally } from '../audit/tally.ts';
import type { Policy } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { withReadVersions } from '../policy/merge.ts';
import { reportOfTally } from '../report/report-of-tally.ts';
import { withDiscovery } from '../report/with-discovery.ts';
import type { LogDatabase, SessionRow } from './database.ts';
import { versionsOf } from './policy-versions.ts';
import { fillTally } from './read.ts';
import { loadSettings, type Settings } from './settings.ts';
import { toolInfo } from './tool.ts';

/** A report of these sessions, or of all; null where the log holds none. */
export async function reportOf(log: LogDatabase, ids: readonly string[] | null): Promise<Report | null> {
  const all = await log.sessions.orderBy('startedAt').toArray();
  const rows = ids === null ? all : all.filter((row) => ids.includes(row.id));
  if (rows.length === 0) return null;
  const tally = new Tally();
  let dropped = 0;
  for (const row of rows) {
    await fillTally(log, tally, row);
    dropped += row.dropped;
  }
  tally.dropped = dropped;
  const app = appOfRow(rows[0]!);
  return makeReport({
    rows,
    tally,
    app,
    policy: await policyOf(app),
    settings: await loadSettings(),
    tool: await toolInfo(),
  });
}

/** The app of a session; `generic` where its profile is gone. */
export function appOfRow(row: SessionRow): App {
  return appById(row.app) ?? GENERIC;
}

/** What an app's sessions are judged by: its bundled claims, and what the person's browser has read. */
export async function policyOf(app: App): Promise<Policy> {
  return withReadVersions(app.policy, await versionsOf(app.profile.id));
}

/** What a report is made of once the tally is filled. */
export interface ReportParts {
  rows: readonly SessionRow[];
  tally: Tally;
  app: App;
  policy: Policy;
  settings: Settings;
  tool: Report['tool'];
}

/** The report of a tally that is filled already. */
export function makeReport({ rows, tally, app, policy, settings, tool }: ReportParts): Report {
  const [first, ...others] = rows.map(({ entries, ...row }) => ({ ...row, count: entries }));
  const report = reportOfTally({
    tool,
    app,
    policy,
    region: settings.region,
    date: settings.judgedAt,
    tally,
    sessions: [first!, ...others],
  });
  return withDiscovery(
    report,
    rows.map((row) => row.discovery ?? []),
    rows.reduce((sum, row) => sum + (row.undiscovered ?? 0), 0),
  );
}
