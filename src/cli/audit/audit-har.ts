import { createHash } from 'node:crypto';
import { type App, appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import { readSafely } from '../../background/read-safely.ts';
import { compileIdentity, type Needles } from '../../detect/needles.ts';
import { siteOf } from '../../entities/site.ts';
import type { Policy } from '../../model/claim.ts';
import type { Identifier } from '../../model/identity.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { productInfo } from '../product.ts';
import { BadInput } from './bad-input.ts';
import { readHarFile } from './har/har-file.ts';
import { type HarReading, readHar } from './har/read-har.ts';
import type { AuditOptions } from './options.ts';
import { reportOfLogs } from './report-of-logs.ts';
import { headOf, type SessionLog } from './session-log.ts';
import type { Audited } from './write-report.ts';

/** One file of captured traffic, and whose page it is of. */
export interface Captured extends HarReading {
  id: string;
  app: App;
  /** The audited page's address as far as the file tells. */
  page: string;
}

/** How to audit captured traffic. */
export interface HarAudit extends Pick<AuditOptions, 'region' | 'date'> {
  identifiers: readonly Identifier[];
  /** In place of the app's bundled documents and claims. */
  policy: Policy | null;
}

/** Reads HAR files; `app`: the id of the profile they are of, null: as the pages of each tell. Throws `BadInput`. */
export async function readHars(paths: readonly string[], app: string | null): Promise<Captured[]> {
  const captured: Captured[] = [];
  for (const path of paths) {
    const { text, attached } = await readHarFile(path);
    const id = `har-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    if (captured.some((one) => one.id === id)) throw new BadInput(`${path}: the same file as one before it`);
    const reading = readHar(path, text, id, attached);
    if (reading.observations.length === 0)
      throw new BadInput(
        reading.refused > 0
          ? `${path}: none of its ${reading.refused} entries is as HAR 1.2 has them`
          : `${path}: it holds no request that left`,
      );
    const of = (app !== null && appById(app)) || appOfHar(reading);
    captured.push({ id, ...reading, app: of, page: pageOf(reading, of) });
  }
  return captured;
}

/** ISO date of the last day on which something was sent; null where nothing was. */
export function lastDayOf(captured: readonly Captured[]): string | null {
  const last = captured
    .flatMap(({ observations }) => observations)
    .reduce((latest, { time }) => Math.max(latest, time), 0);
  return last > 0 ? new Date(last).toISOString().slice(0, 10) : null;
}

/** Audits captured traffic: each file is one session, and those of one app are one result. No browser. */
export async function auditHars(captured: readonly Captured[], options: HarAudit): Promise<Audited[]> {
  const product = await productInfo();
  const needles = compileIdentity(options.identifiers);
  const { region, date, policy } = options;
  const audits = byApp(captured).map(async (files) => {
    const { writer } = files[0];
    const tool = { ...product, browser: writer.name || 'HAR file', browserVersion: writer.version };
    const logs = files.map((file) => logOf(file, needles)).sort((a, b) => a.startedAt - b.startedAt);
    return {
      logs,
      report: await reportOfLogs(logs, { tool, region, date, policy, captured: true, app: null }),
    };
  });
  return Promise.all(audits);
}

function logOf(
  { id, app, page, pages, observations, refused, isSanitised }: Captured,
  needles: Needles,
): SessionLog {
  const entries = observations.flatMap((observation) => {
    const context = { session: id, transmission: observation.id, app, needles };
    return readSafely(observation, context) ?? [];
  });
  const times = entries.map(({ time }) => time);
  const startedAt = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
  return {
    id,
    app: app.profile.id,
    origin: parseAddress(page)?.origin ?? '',
    page: page.split(/[?#]/)[0] ?? '',
    ...(pages.length === 0 ? { isPageGuessed: true } : {}),
    startedAt,
    endedAt: times.reduce((a, b) => Math.max(a, b), startedAt),
    head: headOf(id, entries),
    dropped: 0,
    refused,
    isSanitised,
    entries,
  };
}

/** Files of one app, or of one site without a profile, together, in the order in which they were given. */
function byApp(captured: readonly Captured[]): [Captured, ...Captured[]][] {
  const groups = new Map<string, [Captured, ...Captured[]]>();
  for (const file of captured) {
    const site = file.pages.length > 0 ? siteOf(file.page) : '';
    const key = file.app === GENERIC ? `site ${site}` : file.app.profile.id;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

function isOf(app: App, page: string): boolean {
  return appForOrigin(parseAddress(page)?.origin ?? '') === app;
}

/** The first app that a page of the file belongs to. */
function appOfHar({ pages }: HarReading): App {
  for (const page of pages) {
    const app = appForOrigin(parseAddress(page)?.origin ?? '');
    if (app) return app;
  }
  return GENERIC;
}

function pageOf({ pages, observations }: HarReading, app: App): string {
  return pages.find((one) => isOf(app, one)) ?? pages[0] ?? observations[0]?.url ?? '';
}
