import { type App, appById, GENERIC } from '../../apps/index.ts';
import { bundledPolicy } from '../../apps/policy.ts';
import { Tally } from '../../audit/tally.ts';
import type { Policy } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { reportOfTally } from '../../report/report-of-tally.ts';
import type { SessionLog } from './session-log.ts';
import { asIn, siteApp } from './site-app.ts';

/** By what logs are judged. */
export interface Judging {
  tool: Report['tool'];
  region: string;
  /** ISO date whose documents judge; null: the day on which the audit ended. */
  date: string | null;
  /** In place of the app's bundled documents and claims. */
  policy: Policy | null;
  /** True where another program captured what they hold. */
  captured?: boolean;
  /** In place of the app that the sessions were audited as. */
  app: string | null;
}

/** One report of several sessions of one app; `logs` are in the order of their beginning and not empty. */
export async function reportOfLogs(logs: readonly SessionLog[], judging: Judging): Promise<Report> {
  const first = logs[0];
  if (!first) throw new Error('no session to report on');
  const app = judgedApp(first, judging);
  const tally = new Tally();
  for (const { entries } of logs) {
    for (const entry of entries) tally.add(asIn(app, entry));
  }
  tally.dropped = logs.reduce((sum, log) => sum + log.dropped, 0);
  tally.refused = logs.reduce((sum, log) => sum + (log.refused ?? 0), 0);
  tally.sanitised = logs.filter((log) => log.isSanitised).length;
  const [head, ...others] = logs.map(({ entries, ...log }) => ({ ...log, count: entries.length }));
  return reportOfTally({
    tool: judging.tool,
    app,
    policy: judging.policy ?? (await bundledPolicy(app.profile.id)),
    region: judging.region,
    date: judging.date,
    tally,
    captured: judging.captured,
    sessions: [head!, ...others],
  });
}

/** A policy of a site without a profile speaks of somebody: then the site is one's own, where its page is known. */
function judgedApp({ app, page, isPageGuessed }: SessionLog, judging: Judging): App {
  const found = appById(judging.app ?? app) ?? GENERIC;
  if (found !== GENERIC || judging.policy === null || isPageGuessed) return found;
  return siteApp(page) ?? found;
}
