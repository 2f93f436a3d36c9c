import { describe, expect, test } from 'vitest';
import type { Audited } from '../../src/cli/audit/write-report.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { ChannelReading } from '../../src/model/report.ts';
import type { Channel } from '../../src/model/vocabulary.ts';
import { auditPlainly } from '../audit-plainly.ts';
import { findingLines, typesSent } from '../findings.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { proves } from '../proofs.ts';
import { CLIENTS as MESSENGERS } from '../stand-ins/clients.ts';
import { expected, holdRows, NEVER_EXTRA, notArrived } from '../stand-ins/held.ts';
import { SDK_CLIENTS } from '../stand-ins/sdks.ts';
import { type Site, startSite } from '../stand-ins/site.ts';
import type { How, Row } from '../stand-ins/table.ts';

// Clients of messengers, and telemetry SDKs that come with no package, played by pages at their true origins: each sends the vectors of its app to their true
// hosts, which are served from loopback. What arrived is known byte by byte.

interface StandIn {
  standIn: { run(rows: readonly Row[]): Promise<void> };
}

/** The row of the report's channels that a way of sending stands in. */
const CHANNELS: Record<How, Channel> = {
  websocket: 'websocket',
  fetch: 'fetch',
  xhr: 'fetch',
  beacon: 'fetch',
  image: 'navigation',
  form: 'fetch',
};

const CLIENTS = [...MESSENGERS, ...SDK_CLIENTS];

const pages = Object.fromEntries(
  CLIENTS.map(({ page }) => [page.slice('https://'.length), { script: 'replay.js' }]),
);
const findings = new Map<BrowserKind, string[]>();
const there = new Map<BrowserKind, boolean>();
for (const kind of KINDS) there.set(kind, (await haveBrowser(kind)) !== null);

async function play(page: Page): Promise<void> {
  const client = CLIENTS.find((each) => each.page === page.url());
  await page.waitForFunction(() => 'standIn' in globalThis);
  await page.evaluate((rows) => (globalThis as never as StandIn).standIn.run(rows), client!.rows);
}

for (const kind of KINDS) {
  describe.skipIf(!there.get(kind))(`stand-ins in ${kind}`, () => {
    let audited: Audited[];
    let site: Site;
    const logAndReport = (page: string) => {
      const one = audited.find(({ logs }) => logs.some((log) => log.page === page))!;
      return { log: one.logs.find((log) => log.page === page)!, report: one.report };
    };

    test('are audited', async () => {
      site = await startSite(pages);
      try {
        audited = await auditPlainly({
          urls: CLIENTS.map(({ page }) => page),
          browser: kind,
          maps: site.maps,
          drive: ({ page }) => play(page),
        });
      } finally {
        await site.close();
      }
      findings.set(
        kind,
        audited.flatMap(({ report }) => findingLines(report).map((line) => `${report.session.page} ${line}`)),
      );
    });

    test('sent their bytes', () => {
      expect(
        notArrived(
          site,
          CLIENTS.flatMap(({ rows }) => rows),
        ),
      ).toEqual([]);
    });

    test.each(CLIENTS)(
      '$page: each thing sent is read for what it carries, ciphertext stays closed',
      ({ page, rows }) => {
        expect(holdRows(logAndReport(page).log, rows)).toEqual(expected(rows));
      },
    );

    test.each(CLIENTS)(
      '$page: the report tells what went to which host, and accuses of nothing else',
      ({ app, page, rows }) => {
        const { report } = logAndReport(page);
        expect(report.app.id).toBe(app);
        const carried = new Map<string, Set<string>>();
        for (const { rows: sent, page: other } of CLIENTS) {
          if (logAndReport(other).report !== report) continue;
          for (const { url, carries } of sent) {
            const { host } = new URL(url);
            carried.set(host, new Set([...(carried.get(host) ?? []), ...carries]));
          }
        }
        for (const host of new Set(rows.map(({ url }) => new URL(url).host))) {
          const told = typesSent(report, host);
          expect(
            [...carried.get(host)!].filter((type) => !told.has(type as never)),
            host,
          ).toEqual([]);
          const accused = NEVER_EXTRA.filter((type) => told.has(type) && !carried.get(host)!.has(type));
          expect(accused, host).toEqual([]);
        }
      },
    );

    test.each([...new Set(CLIENTS.map(({ app }) => app))])(
      '%s: each channel says how far it was read',
      (app) => {
        for (const { report } of audited.filter((one) => one.report.app.id === app)) {
          const rows = CLIENTS.filter(({ page }) => logAndReport(page).report === report).flatMap(
            (each) => each.rows,
          );
          const should = new Map<ChannelReading | string, Set<boolean>>();
          for (const { name, how, url, closed } of rows) {
            const { host } = new URL(url);
            const channel = report.channels?.find(
              (each) => each.channel === CHANNELS[how] && each.hosts.includes(host),
            );
            should.set(channel ?? name, (should.get(channel ?? name) ?? new Set()).add(closed));
          }
          for (const [channel, closed] of should) {
            const status = closed.size > 1 ? 'partly' : closed.has(true) ? 'opaque' : 'read';
            expect(channel, rows[0]!.url).toMatchObject({ status });
          }
        }
      },
    );

    test.each(SDK_CLIENTS)('$behind.sdk: known by its shape, on its own host and on the page’s', (client) => {
      const { flows } = logAndReport(client.page).report;
      const own = new URL(client.page).host;
      const told = (direct: boolean) =>
        flows
          .filter(({ recipient }) => (recipient.host !== own) === direct)
          .flatMap(({ behind }) => behind?.map(({ sdk, entity }) => `${sdk} ${entity}`) ?? []);
      const expectedToBe = [`${client.behind.sdk} ${client.behind.entity}`];
      expect([...new Set(told(true))]).toEqual(expectedToBe);
      expect([...new Set(told(false))]).toEqual(expectedToBe);
      for (const { recipient, party } of flows) {
        const known = recipient.host !== own;
        expect({ host: recipient.host, known: recipient.entity !== 'unknown', party }).toEqual({
          host: recipient.host,
          known,
          party: known ? 'third' : 'unknown',
        });
      }
    });

    test.each([...new Set(CLIENTS.map(({ id }) => id))])('%s is proven', (id) => {
      const clients = CLIENTS.filter((client) => client.id === id);
      const types = clients.flatMap(({ page, rows }) => {
        const told = typesSent(logAndReport(page).report);
        return rows.flatMap(({ carries }) => carries.filter((type) => told.has(type)));
      });
      proves(kind, {
        id,
        kind: 'stand-in',
        what: SDK_CLIENTS.some((sdk) => sdk.id === id)
          ? 'what its script sends, to its own host and through an app’s'
          : `the vectors, sent from ${clients.map(({ page }) => new URL(page).host).join(' and ')}`,
        spec: 'e2e/specs/stand-ins.spec.ts',
        types,
      });
    });
  });
}

test.skipIf([...there.values()].includes(false))('both browsers give the same findings', () => {
  const [first, second] = KINDS.map((kind) => findings.get(kind));
  expect(first).toBeDefined();
  expect(second).toEqual(first);
});
