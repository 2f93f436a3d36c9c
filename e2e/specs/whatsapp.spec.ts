import { describe, expect, test } from 'vitest';
import { reportOfLogs } from '../../src/cli/audit/report-of-logs.ts';
import type { SessionLog } from '../../src/cli/audit/session-log.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Report } from '../../src/model/report.ts';
import { auditPlainly } from '../audit-plainly.ts';
import { checkDrift } from '../faces.ts';
import { findingLines, typesSent } from '../findings.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { proves } from '../proofs.ts';
import { expected, heldAgainst, holdRows, notArrived } from '../stand-ins/held.ts';
import { type Site, startSite } from '../stand-ins/site.ts';
import {
  CONVERSATION,
  DRIFTED,
  HEADERS,
  HEARD,
  LOGIN,
  MESSAGE,
  NUMBER,
  ORIGIN,
  SAID,
  SIGN_INS,
  STANZAS,
  THREADS,
  type Told,
  threadSocket,
  UPLOADS,
  whatsAppServer,
} from '../stand-ins/whatsapp.ts';

// A stand-in for WhatsApp Web at its true origin, with the real encryption of its socket: what truly left is known
// because the other end decrypts it.

const MODES = ['main', 'worker', 'main-drift', 'worker-drift'] as const;
type Mode = (typeof MODES)[number];
const DRIFTS = ['main-drift', 'worker-drift'] as const;
const pageOf = (mode: Mode) => `${ORIGIN}/?mode=${mode}`;

interface StandIn {
  standIn: { run(plan: unknown): Promise<{ heard: string; intruders: string[] }> };
}

/** What the page of a mode is told to send. */
function planOf(mode: Mode) {
  const plan = {
    mode: mode.startsWith('worker') ? 'worker' : 'main',
    addresses: ['wss://web.whatsapp.com/ws/chat', 'wss://web.whatsapp.com:5222/ws/chat'],
    signIns: SIGN_INS.map(({ hex }) => hex),
  };
  return mode.endsWith('drift')
    ? { ...plan, signIns: [LOGIN], stanzas: DRIFTED, message: null, uploads: [] }
    : { ...plan, stanzas: STANZAS, message: MESSAGE, uploads: UPLOADS };
}

/** What the page of an encrypted thread of Messenger's or Instagram's is told to send. */
function planOfThread({ mode, owner }: (typeof THREADS)[number]) {
  return {
    mode,
    addresses: [threadSocket(owner)],
    signIns: [LOGIN],
    stanzas: CONVERSATION,
    message: MESSAGE,
    uploads: [],
  };
}

/** Channels of which each mode must say how far they were read. */
const TOLD: ReadonlySet<string> = new Set(['websocket', 'crypto', 'worker-bridge']);

const findings = new Map<BrowserKind, Map<Mode, string[]>>();
const there = new Map<BrowserKind, boolean>();
for (const kind of KINDS) there.set(kind, (await haveBrowser(kind)) !== null);

for (const kind of KINDS) {
  describe.skipIf(!there.get(kind))(`WhatsApp Web, played in ${kind}`, () => {
    const told = new Map<Mode, Told>();
    const saw = new Map<Mode, { heard: string; intruders: string[] }>();
    const logs = new Map<Mode, SessionLog>();
    const reports = new Map<Mode, Report>();
    let site: Site;

    const threads = new Map<string, { told: Told; log: SessionLog }>();

    async function play(page: Page): Promise<void> {
      const mode = MODES.find((each) => page.url() === pageOf(each));
      const thread = THREADS.find((each) => page.url() === each.page);
      const heard = server.begin();
      await page.waitForFunction(() => 'standIn' in globalThis);
      const run = (plan: unknown) => (globalThis as never as StandIn).standIn.run(plan);
      const seen = await page.evaluate(run, mode ? planOf(mode) : planOfThread(thread!));
      if (mode) saw.set(mode, seen);
      if (mode) told.set(mode, heard);
      else threads.set(page.url(), { told: heard, log: null as never });
    }
    const server = whatsAppServer();

    test('is audited in both of its modes, and the faces say when it is read no more', async () => {
      site = await startSite(
        Object.fromEntries(
          ['https://web.whatsapp.com/', ...THREADS.map(({ page }) => page)].map((page) => [
            page.slice('https://'.length),
            { script: 'whatsapp.js', headers: page.startsWith(ORIGIN) ? HEADERS : {} },
          ]),
        ),
        server.onSocket,
      );
      try {
        const [audited, ...others] = await auditPlainly({
          urls: [...MODES.map(pageOf), ...THREADS.map(({ page }) => page)],
          browser: kind,
          identifiers: [{ dataType: 'phone-number', value: `+${NUMBER}`, label: 'my number' }],
          date: '2021-03-01',
          maps: site.maps,
          drive: ({ page }) => play(page),
          async afterwards([{ logs } = { logs: [] }], driver, extension) {
            for (const mode of DRIFTS) {
              const { id } = logs[MODES.indexOf(mode)]!;
              await checkDrift(driver, extension, { url: pageOf(mode), session: id });
            }
          },
        });
        const judging = {
          tool: audited!.report.tool,
          region: '',
          date: '2021-03-01',
          policy: null,
          app: null,
        };
        // In the order in which the pages were opened.
        expect(audited!.logs).toHaveLength(MODES.length);
        for (const [index, mode] of MODES.entries()) {
          const log = audited!.logs[index]!;
          logs.set(mode, log);
          reports.set(mode, await reportOfLogs([log], judging));
        }
        for (const log of others.flatMap(({ logs }) => logs)) threads.get(log.page)!.log = log;
      } finally {
        await site.close();
      }
      findings.set(kind, new Map(MODES.map((mode) => [mode, findingLines(reports.get(mode)!)])));
    });

    test.each(['main', 'worker'] as const)('%s: the server decrypted what the page was to send', (mode) => {
      const { signIns, stanzas, failures } = told.get(mode)!;
      expect(failures).toEqual([]);
      expect(signIns).toEqual(mode === 'main' ? SIGN_INS.map(({ hex }) => hex) : [expect.any(String)]);
      expect(stanzas.slice(0, -1)).toEqual(STANZAS.map(({ hex }) => hex));
      // The last holds the ciphertext of what was said, whatever it came to be.
      const [before, after] = MESSAGE.hex.split(MESSAGE.enc) as [string, string];
      expect(stanzas.at(-1)).toMatch(new RegExp(`^${before}[0-9a-f]{${MESSAGE.enc.length}}${after}$`));
      expect(saw.get(mode)!.heard).toBe(HEARD);
    });

    test.each(['main', 'worker'] as const)('%s: the uploads arrived', (mode) => {
      expect(notArrived(site, UPLOADS), mode).toEqual([]);
    });

    test('main: every plaintext is read before encryption, and nothing else is', () => {
      const entries = logs.get('main')!.entries.filter(({ channel }) => channel === 'crypto');
      const sent = [
        ...SIGN_INS.flatMap(({ name, hex, carries }) => [
          { name: 'own key of the handshake', bytes: 32, carries: ['public-key'] as const },
          { name, bytes: hex.length / 2, carries },
        ]),
        ...STANZAS.map(({ vector, hex, zip, carries }) => ({
          name: vector,
          bytes: zip ? -1 : hex.length / 2,
          carries,
        })),
        { name: 'message', bytes: MESSAGE.hex.length / 2, carries: MESSAGE.carries },
      ];
      expect(entries).toHaveLength(sent.length);
      const held = sent.map(({ name, carries, bytes }, index) => ({
        ...heldAgainst(name, carries, [entries[index]!]),
        bytes: bytes < 0 ? -1 : entries[index]!.bytes!,
      }));
      expect(held).toEqual(
        sent.map(({ name, bytes }) => ({ name, missing: [], wrong: [], state: 'read', bytes })),
      );
    });

    test('worker: every stanza is read on its way to the worker', () => {
      const entries = logs.get('worker')!.entries.filter(({ channel }) => channel === 'worker-bridge');
      const sent = [
        ...STANZAS.map(({ vector, carries }) => ({ name: vector, carries })),
        { name: 'message', carries: MESSAGE.carries },
      ];
      expect(entries).toHaveLength(sent.length);
      expect(sent.map(({ name, carries }, index) => heldAgainst(name, carries, [entries[index]!]))).toEqual(
        sent.map(({ name }) => ({ name, missing: [], wrong: [], state: 'read' })),
      );
    });

    test.each(['main', 'worker'] as const)('%s: the uploads are read for what they carry', (mode) => {
      expect(holdRows(logs.get(mode)!, UPLOADS)).toEqual(expected(UPLOADS));
    });

    test.each(['main', 'worker'] as const)('%s: the report tells what was read before encryption', (mode) => {
      const report = reports.get(mode)!;
      const carried = new Set([
        ...STANZAS.flatMap(({ carries }) => carries),
        ...(mode === 'main' ? SIGN_INS.flatMap(({ carries }) => carries) : []),
      ]);
      const told = typesSent(report, 'web.whatsapp.com');
      expect([...carried].filter((type) => !told.has(type))).toEqual([]);
      const before = report.flows.filter(({ evidence }) => evidence.level === 'before-encryption');
      const levels = new Set(before.map(({ dataType }) => dataType));
      expect([...carried].filter((type) => !levels.has(type))).toEqual([]);
      const own = report.flows.filter(({ label }) => label === 'my number');
      const hosts = new Set(own.map(({ recipient }) => recipient.host));
      expect(hosts).toContain('crashlogs.whatsapp.net');
      expect(hosts).toContain('web.whatsapp.com');
    });

    test.each(['main', 'worker'] as const)(
      '%s: message content is nowhere, but for what is posted in public',
      (mode) => {
        const content = reports.get(mode)!.flows.filter(({ dataType }) => dataType === 'message-content');
        const places = content.flatMap(({ evidence }) => evidence.samples.map(({ location }) => location));
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) expect(place).toMatch(/\.message\.plaintext$/);
        const everything = JSON.stringify([logs.get(mode), reports.get(mode)]);
        for (const form of [SAID, Buffer.from(SAID).toString('base64').slice(0, 40), NUMBER]) {
          expect(everything).not.toContain(form);
        }
        const metadata = logs.get(mode)!.entries.flatMap(({ items }) => items);
        const sizes = metadata.filter(
          ({ dataType, excerpt }) => dataType === 'message-metadata' && /encrypted bytes/.test(excerpt),
        );
        expect(sizes.length).toBeGreaterThanOrEqual(3);
      },
    );

    test.each(['main', 'worker'] as const)('%s: the page finds no trace of an intruder', (mode) => {
      expect(saw.get(mode)!.intruders).toEqual([]);
    });

    test('each channel says how far it was read', () => {
      const statuses = (mode: Mode) =>
        Object.fromEntries(
          (reports.get(mode)!.channels ?? [])
            .filter(({ channel }) => TOLD.has(channel))
            .map(({ channel, status }) => [channel, status]),
        );
      const main = { 'worker-bridge': 'not-used' };
      const worker = { websocket: 'not-watched', crypto: 'not-used' };
      expect(statuses('main')).toEqual({ ...main, websocket: 'read', crypto: 'read' });
      expect(statuses('worker')).toEqual({ ...worker, 'worker-bridge': 'read' });
      expect(statuses('main-drift')).toEqual({ ...main, websocket: 'partly', crypto: 'partly' });
      expect(statuses('worker-drift')).toEqual({ ...worker, 'worker-bridge': 'opaque' });
    });

    test.each(THREADS)(
      'an encrypted thread at $page is read as it is handed over ($mode)',
      ({ mode, page, app }) => {
        const { told, log } = threads.get(page)!;
        expect(told.stanzas.slice(0, -1)).toEqual(CONVERSATION.map(({ hex }) => hex));
        expect(log.app).toBe(app);
        const through = mode === 'main' ? 'crypto' : 'worker-bridge';
        const entries = log.entries.filter(({ channel }) => channel === through);
        const sent = [
          ...CONVERSATION.map(({ vector: name, carries }) => ({ name, carries })),
          { name: 'message', carries: MESSAGE.carries },
        ];
        const said = entries.slice(-sent.length);
        // Before them the handshake, where the page does it.
        expect(entries).toHaveLength(sent.length + (mode === 'main' ? 2 : 0));
        expect(sent.map(({ name, carries }, index) => heldAgainst(name, carries, [said[index]!]))).toEqual(
          sent.map(({ name }) => ({ name, missing: [], wrong: [], state: 'read' })),
        );
        expect(JSON.stringify(log)).not.toContain(SAID);
        proves(kind, {
          id: app,
          kind: 'stand-in',
          what: 'end-to-end encrypted threads, read as they are handed to encryption or worker',
          spec: 'e2e/specs/whatsapp.spec.ts',
          types: CONVERSATION.flatMap(({ carries }) => carries),
        });
      },
    );

    test('is proof', () => {
      const carried = [...SIGN_INS, ...STANZAS, ...UPLOADS].flatMap(({ carries }) => carries);
      const found = typesSent(reports.get('main')!);
      proves(kind, {
        id: 'whatsapp',
        kind: 'stand-in',
        what: 'a page at its origin that speaks Noise, in both modes, the other end decrypting',
        spec: 'e2e/specs/whatsapp.spec.ts',
        types: carried.filter((type) => found.has(type)),
      });
    });
  });
}

test.skipIf([...there.values()].includes(false))('both browsers give the same findings', () => {
  const [first, second] = KINDS.map((kind) => findings.get(kind));
  expect(first).toBeDefined();
  expect(second).toEqual(first);
});
