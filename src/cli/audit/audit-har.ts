import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type App, appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import { readObservation } from '../../audit/read-observation.ts';
import { compileIdentity } from '../../detect/needles.ts';
import type { Policy } from '../../model/claim.ts';
import type { Identifier } from '../../model/identity.ts';
import { productInfo } from '../product.ts';
import { BadInput } from './bad-input.ts';
import { type HarReading, readHar } from './har/read-har.ts';
import type { AuditOptions } from './options.ts';
import { reportOfLogs } from './report-of-logs.ts';
import { headOf, type SessionLog } from './session-log.ts';
import type { Audited } from './write-report.ts';

/** Files to audit and how. */
export interface HarAudit extends Pick<AuditOptions, 'hars' | 'app' | 'region' | 'date'> {
  identifiers: readonly Identifier[];
  /** In place of the app's bundled documents and claims. */
  policy: Policy | null;
}

/** Audits captured traffic: each file is one session, all of one app. No browser. Throws `BadInput`. */
export async function auditHar(options: HarAudit): Promise<Audited> {
  const { identifiers, policy } = options;
  const readings = [];
  for (const path of options.hars) {
    const text = await readText(path);
    const id = `har-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    readings.push({ id, ...readHar(path, text, id) });
  }
  const app = (options.app !== null && appById(options.app)) || appOfHars(readings);
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
      dropped: refused,
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

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new BadInput(`${path}: cannot be read: ${(error as Error).message}`);
  }
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
