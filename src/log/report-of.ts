import { appById, GENERIC } from '../apps/index.ts';
import { combineHeads } from '../audit/chain.ts';
import { Tally } from '../audit/tally.ts';
import type { Report } from '../model/report.ts';
import { buildReport } from '../report/build-report.ts';
import type { LogDatabase, SessionRow } from './database.ts';
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
  return makeReport(rows, tally, await loadSettings(), await toolInfo());
}

/** The report of a tally that is filled already. */
export function makeReport(
  rows: readonly SessionRow[],
  tally: Tally,
  settings: Settings,
  tool: Report['tool'],
): Report {
  const first = rows[0]!;
  const app = appById(first.app) ?? GENERIC;
  const endedAt = Math.max(tally.last, ...rows.map((row) => row.endedAt ?? row.startedAt));
  const date = settings.judgedAt ?? new Date(endedAt).toISOString().slice(0, 10);
  return buildReport({
    tool,
    app: app.profile,
    session: {
      startedAt: new Date(first.startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      page: first.page,
      transmissions: tally.transmissions,
      bytes: tally.bytes,
    },
    flows: tally.flows(),
    blindSpots: tally.blindSpots(),
    policy: app.policy,
    region: settings.region,
    date,
    integrity: {
      log: combineHeads(rows.map((row) => row.head)),
      entries: rows.reduce((sum, row) => sum + row.entries, 0),
    },
    sessions: rows.length,
  });
}
