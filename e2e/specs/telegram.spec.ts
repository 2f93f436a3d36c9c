import { describe, expect, test } from 'vitest';
import { reportOfLogs } from '../../src/cli/audit/report-of-logs.ts';
import type { Audited } from '../../src/cli/audit/write-report.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { auditPlainly } from '../audit-plainly.ts';
import { findingLines, typesSent } from '../findings.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { proves } from '../proofs.ts';
import { heldAgainst } from '../stand-ins/held.ts';
import { type Site, startSite } from '../stand-ins/site.ts';
import { FALLBACK, type Message, SOCKET, TELEGRAM } from '../stand-ins/telegram.ts';

// Telegram Web's two clients, played at their true origin: what the pages hand to their workers crosses in clear, what
// the workers send is closed.

interface StandIn {
  standIn: { run(messages: readonly Message[]): Promise<void> };
}

const findings = new Map<BrowserKind, string[]>();
const there = new Map<BrowserKind, boolean>();
for (const kind of KINDS) there.set(kind, (await haveBrowser(kind)) !== null);

async function play(page: Page): Promise<void> {
  const { messages } = TELEGRAM.find(({ url }) => url === page.url())!;
  await page.waitForFunction(() => 'standIn' in globalThis);
  const run = (all: readonly Message[]) => (globalThis as never as StandIn).standIn.run(all);
  await page.evaluate(run, messages);
}

for (const kind of KINDS) {
  describe.skipIf(!there.get(kind))(`Telegram Web, played in ${kind}`, () => {
    let audited: Audited;
    let site: Site;

    test('is audited', async () => {
      site = await startSite({
        'web.telegram.org/k/': { script: 'telegram.js' },
        'web.telegram.org/a/': { script: 'telegram.js' },
      });
      try {
        const results = await auditPlainly({
          urls: TELEGRAM.map(({ url }) => url),
          browser: kind,
          maps: site.maps,
          drive: ({ page }) => play(page),
        });
        expect(results).toHaveLength(1);
        audited = results[0]!;
      } finally {
        await site.close();
      }
      const judging = { tool: audited.report.tool, region: '', date: null, policy: null, app: null };
      const each = await Promise.all(audited.logs.map((log) => reportOfLogs([log], judging)));
      const lines = each.map((report, index) => [TELEGRAM[index]!.what, ...findingLines(report)]);
      findings.set(kind, lines.flat());
    });

    test('its workers sent packets that nobody here can read', () => {
      const frames = site.frames.filter(({ address }) => address === SOCKET);
      const answered = TELEGRAM.flatMap(({ messages }) => messages).filter(({ via }) => via !== 'channel');
      expect(frames).toHaveLength(answered.length + TELEGRAM.length);
      const requests = site.arrivals.filter(
        ({ host, path }) => host === FALLBACK.host && path === FALLBACK.path,
      );
      expect(requests.map(({ body }) => body.length)).toEqual(TELEGRAM.map(() => 104));
    });

    test.each(TELEGRAM.map((page, index) => ({ ...page, index })))(
      '$what: each call is read as it crosses',
      ({ messages, index }) => {
        const crossed = audited.logs[index]!.entries.filter(({ channel }) => channel === 'worker-bridge');
        const calls = messages.filter(({ carries }) => carries !== null);
        expect(crossed).toHaveLength(calls.length);
        expect(calls.map(({ name, carries }, at) => heldAgainst(name, carries!, [crossed[at]!]))).toEqual(
          calls.map(({ name }) => ({ name, missing: [], wrong: [], state: 'read' })),
        );
      },
    );

    test('the packets that the request log shows are size and time', () => {
      for (const { entries } of audited.logs) {
        const packets = entries.filter(({ host, method }) => host === FALLBACK.host && method === 'POST');
        expect(packets.map(({ level, bytes }) => [level, bytes])).toEqual([['size-and-time', 104]]);
      }
    });

    test('each channel says how far it was read', () => {
      const { channels = [] } = audited.report;
      const statuses = channels
        .filter(({ role, channel }) => role === 'socket' || channel === 'worker-bridge')
        .map(({ channel, role, status }) => `${channel} ${role ?? 'inside'}: ${status}`);
      expect(statuses.sort()).toEqual([
        'fetch socket: opaque',
        'websocket socket: not-watched',
        'worker-bridge inside: read',
      ]);
    });

    test('the report tells of the calls, and that what left is closed', () => {
      const { report } = audited;
      const told = typesSent(report, 'web.telegram.org');
      const carried = TELEGRAM.flatMap(({ messages }) => messages.flatMap(({ carries }) => carries ?? []));
      expect([...new Set(carried)].filter((type) => !told.has(type))).toEqual([]);
      const before = report.flows.filter(({ evidence }) => evidence.level === 'before-encryption');
      const types = new Set(before.map(({ dataType }) => dataType));
      expect([...new Set(carried)].filter((type) => !types.has(type))).toEqual([]);
      proves(kind, {
        id: 'telegram',
        kind: 'stand-in',
        what: 'pages at its origin for both clients, calls crossing to worker, port and channel',
        spec: 'e2e/specs/telegram.spec.ts',
        types: carried.filter((type) => told.has(type)),
      });
    });
  });
}

test.skipIf([...there.values()].includes(false))('both browsers give the same findings', () => {
  const [first, second] = KINDS.map((kind) => findings.get(kind));
  expect(first).toBeDefined();
  expect(second).toEqual(first);
});
