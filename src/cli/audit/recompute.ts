import { type App, appById, GENERIC } from '../../apps/index.ts';
import { bundledPolicy } from '../../apps/policy.ts';
import { asWordedNow } from '../../audit/blind-spots.ts';
import { canonicalJson } from '../../audit/chain.ts';
import { documentsInForce } from '../../audit/judge/documents.ts';
import { Tally } from '../../audit/tally.ts';
import { withUnwritten } from '../../audit/unwritten.ts';
import { UNKNOWN_ENTITY } from '../../model/entity.ts';
import type { Entry } from '../../model/entry.ts';
import type { Flow } from '../../model/flow.ts';
import type { Report } from '../../model/report.ts';
import { reportJson } from '../../report/json.ts';
import { parseReport } from '../../report/parse-report.ts';
import { reportOfTally } from '../../report/report-of-tally.ts';
import { withDiscovery } from '../../report/with-discovery.ts';
import { differences } from './differences.ts';
import { asIn, siteApp } from './site-app.ts';

/** Entries of a log by session, in their order. */
export type LoggedSessions = readonly { id: string; entries: readonly Entry[] }[];

/** A report's file: as it is understood, and all that it says. */
export interface ToldReport {
  report: Report;
  /** Its JSON, with what no report has. */
  told: Report;
}

/**
 * What in a report does not follow from its log, a line each. Flows, counts, channels and blind spots are computed anew
 * from the entries, and verdicts from these by the report's own documents and claims. When the session was, in which page
 * and browser, and what was lost is taken from the report, for the log does not tell.
 */
export function unfounded({ report, told }: ToldReport, sessions: LoggedSessions): string[] {
  const app = appOf(report);
  if (!app) return [`app id: this version knows no app of the id ${JSON.stringify(report.app.id)}`];
  const computed = { ...normal(recompute(report, app, sessions)), integrity: report.integrity };
  const isRevealed = report.revealed === true;
  return differences(comparable(told, isRevealed), comparable(computed, isRevealed));
}

/** True where the report's documents and claims are those that this version bundles for its app. */
export async function isBundledPolicy({ app, policy, session }: Report): Promise<boolean> {
  const bundled = await bundledPolicy(app.id);
  if (bundled.documents.length === 0) return false;
  const context = { region: session.region, date: session.judgedAt };
  const documents = documentsInForce(bundled.documents, context);
  const claims = bundled.claims.filter((claim) => documents.some(({ id }) => id === claim.document));
  return canonicalJson(policy) === canonicalJson({ documents, claims });
}

function appOf({ app, session }: Report): App | null {
  const found = appById(app.id);
  // A site without a profile has an owner where a policy was given for it.
  return found === GENERIC && app.owner !== UNKNOWN_ENTITY.entity ? siteApp(session.page) : found;
}

function recompute(report: Report, app: App, sessions: LoggedSessions): Report {
  const { tool, session, policy, blindSpots, integrity } = report;
  const tally = new Tally();
  for (const { entries } of sessions) for (const entry of entries) tally.add(asIn(app, entry));
  tally.refused = blindSpots.refused ?? 0;
  tally.sanitised = blindSpots.sanitised ?? 0;
  const { unwritten = 0, undiscovered = 0 } = blindSpots;
  tally.dropped = blindSpots.dropped - tally.refused - unwritten;
  const [startedAt, endedAt] = [Date.parse(session.startedAt) || 0, Date.parse(session.endedAt) || 0];
  const told = { page: session.page, startedAt, endedAt, head: integrity.log, count: 0 };
  const { region, judgedAt: date } = session;
  const computed = reportOfTally({
    ...{ tool, app, policy, region, date, tally, captured: session.captured },
    sessions: [told, ...sessions.slice(1).map(() => told)],
  });
  const starts = (session.discovery ?? []).map((time) => Date.parse(time) || 0);
  return withUnwritten(withDiscovery(computed, [starts], undiscovered), unwritten);
}

/** A report as it comes back from its file. */
function normal(report: Report): Report {
  const parsed = parseReport(reportJson(report));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.report;
}

/** What is compared of a report; where values were written into its samples, they are left out. */
function comparable(report: Report, isRevealed: boolean): Report {
  const { discovery: _, ...session } = report.session;
  const { revealed: __, ...rest } = report;
  const notes = report.blindSpots.notes.map(asWordedNow);
  const blindSpots = { ...report.blindSpots, notes };
  return { ...rest, session, blindSpots, flows: isRevealed ? report.flows.map(withoutText) : report.flows };
}

function withoutText(flow: Flow): Flow {
  const samples = flow.evidence.samples.map((sample) => ({ ...sample, url: '', excerpt: '' }));
  return { ...flow, evidence: { ...flow.evidence, samples } };
}
