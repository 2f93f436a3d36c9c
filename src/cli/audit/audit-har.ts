import { createHash } from 'node:crypto';
import { type App, appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import { readObservation } from '../../audit/read-observation.ts';
import { compileIdentity } from '../../detect/needles.ts';
import type { Policy } from '../../model/claim.ts';
import type { Identifier } from '../../model/identity.ts';
import { productInfo } from '../product.ts';
import { BadInput } from './bad-input.ts';
import { type HarReading, readHar } from './har/read-har.ts';
import type { AuditOptions } from './options.ts';
import { readText } from './read-text.ts';
import { reportOfLogs } from './report-of-logs.ts';
import { headOf, type SessionLog } from './session-log.ts';
import type { Audited } from './write-report.ts';

/** Captured traffic and the app it is of. */
export interface Captured {
  readings: (HarReading & { id: string })[];
  app: App;
  /** ISO date of the last day on which something was sent; null where nothing was. */
  lastDay: string | null;
}

/** How to audit captured traffic. */
export interface HarAudit extends Pick<AuditOptions, 'region' | 'date'> {
  identifiers: readonly Identifier[];
  /** In place of the app's bundled documents and claims. */
  policy: Policy | null;
}

/** Reads HAR files; `app`: the id of the profile they are of, null: as their pages tell. Throws `BadInput`. */
export async function readHars(paths: readonly string[], app: string | null): Promise<Captured> {
  const readings: Captured['readings'] = [];
  for (const path of paths) {
    const text = await readText(path, 'the HAR file');
    const id = `har-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    if (readings.some((one) => one.id === id)) throw new BadInput(`${path}: the same file as one before it`);
    const reading = readHar(path, text, id);
    if (reading.refused > 0 && reading.observations.length === 0)
      throw new BadInput(`${path}: none of its ${reading.refused} entries is as HAR 1.2 has them`);
    readings.push({ id, ...reading });
  }
  const last = readings
    .flatMap(({ observations }) => observations)
    .reduce((latest, { time }) => Math.max(latest, time), 0);
  return {
    readings,
    app: (app !== null && appById(app)) || appOfHars(readings),
    lastDay: last > 0 ? new Date(last).toISOString().slice(0, 10) : null,
  };
}

/** Audits captured traffic: each file is one session, all of one app. No browser. */
export async function auditHar({ readings, app }: Captured, options: HarAudit): Promise<Audited> {
  const { identifiers, policy } = options;
  const needles = compileIdentity(identifiers);
  const logs = readings.map(({ id, observations, refused, pages }): SessionLog => {
    const entries = observations.flatMap((observation) => {
      const context = { session: id, transmission: observation.id, app, needles };
      return readObservation(observation, context) ?? [];
    });
    const times = entries.map(({ time }) => time);
    const startedAt = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
    const page = pages.find((one) => isOf(app, one)) ?? pages[0] ?? observations[0]?.url ?? '';
    return {
      id,
      app: app.profile.id,
      origin: URL.canParse(page) ? new URL(page).origin : '',
      page: page.split(/[?#]/)[0] ?? '',
      startedAt,
      endedAt: times.reduce((a, b) => Math.max(a, b), startedAt),
      head: headOf(id, entries),
      dropped: 0,
      refused,
      entries,
    };
  });
  logs.sort((a, b) => a.startedAt - b.startedAt);
  const writer = readings[0]?.writer ?? { name: '', version: '' };
  const tool = {
    ...(await productInfo()),
    browser: writer.name || 'HAR file',
    browserVersion: writer.version,
  };
  const judging = { tool, region: options.region, date: options.date, policy, app: null };
  return { logs, report: reportOfLogs(logs, judging) };
}

function isOf(app: App, page: string): boolean {
  return URL.canParse(page) && appForOrigin(new URL(page).origin) === app;
}

/** The first app that a page of the files belongs to. */
function appOfHars(readings: readonly HarReading[]): App {
  for (const { pages } of readings) {
    for (const page of pages) {
      const app = URL.canParse(page) ? appForOrigin(new URL(page).origin) : null;
      if (app) return app;
    }
  }
  return GENERIC;
}
