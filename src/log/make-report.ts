import { type App, appById, GENERIC } from '../apps/index.ts';
import type { Tally } from '../audit/tally.ts';
import type { Policy } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { reportOfTally } from '../report/report-of-tally.ts';
import { withDiscovery } from '../report/with-discovery.ts';
import type { SessionRow } from './database.ts';
import type { Settings } from './settings.ts';

/** The app of a session; `generic` where its profile is gone. */
export function appOfRow(row: SessionRow): App {
  return appById(row.app) ?? GENERIC;
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
