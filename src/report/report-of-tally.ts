import type { App } from '../apps/index.ts';
import { combineHeads } from '../audit/chain.ts';
import { channelReadings } from '../audit/channel-readings.ts';
import { ANY_CARRIER } from '../audit/judge/channels.ts';
import type { Tally } from '../audit/tally.ts';
import type { Policy } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { buildReport } from './build-report.ts';

/** A session as far as its report needs it. Times in milliseconds since the epoch. */
export interface ReportedSession {
  page: string;
  startedAt: number;
  endedAt: number | null;
  /** Head of its chained log, and how many entries that covers. */
  head: string;
  count: number;
}

/** What a report is made of once the entries are tallied. */
export interface TallyReportInput {
  tool: Report['tool'];
  app: App;
  policy: Policy;
  region: string;
  /** ISO date whose documents judge; null: the day on which the audit ended. */
  date: string | null;
  tally: Tally;
  /** True where another program captured what is tallied. */
  captured?: boolean | undefined;
  /** In the order of their beginning; at least one. */
  sessions: readonly [ReportedSession, ...ReportedSession[]];
}

/** The report of a filled tally: the same in the extension and on the command line. */
export function reportOfTally({
  tool,
  app,
  policy,
  region,
  date,
  tally,
  captured,
  sessions,
}: TallyReportInput): Report {
  const [first] = sessions;
  const ends = sessions.map((session) => session.endedAt ?? session.startedAt);
  const endedAt = new Date(Math.max(tally.last, ...ends)).toISOString();
  return buildReport({
    tool,
    app: app.profile,
    session: {
      startedAt: new Date(first.startedAt).toISOString(),
      endedAt,
      page: first.page,
      transmissions: tally.transmissions,
      bytes: tally.bytes,
      ...(captured ? { captured } : {}),
    },
    flows: tally.flows(),
    blindSpots: tally.blindSpots(),
    channels: channelReadings(tally.channelCounts(), app.profile),
    policy,
    region,
    date: date ?? endedAt.slice(0, 10),
    integrity: {
      log: combineHeads(sessions.map((session) => session.head)),
      entries: sessions.reduce((sum, session) => sum + session.count, 0),
    },
    sessions: sessions.length,
    carriers: app.profile.watchable.carriers ?? ANY_CARRIER,
  });
}
