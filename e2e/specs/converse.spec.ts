import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../../src/cli/audit/write-report.ts';
import { PROSODY } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind, FoundBrowser } from '../../src/cli/browsers/find.ts';
import { auditPlainly } from '../audit-plainly.ts';
import { Unheard } from '../converse/chat.ts';
import {
  converse,
  FRIEND,
  HEARD,
  inviteFriend,
  LOGO_HOST,
  PERSON,
  SAID,
  type Stage,
  setStage,
} from '../converse/conversation.ts';
import { CHAT_HOST } from '../converse/prosody.ts';
import { findingLines, typesSent } from '../findings.ts';
import { haveBrowser, haveProgram, KINDS } from '../have.ts';
import { proves } from '../proofs.ts';

// A real messenger: Converse.js against Prosody. What truly left is known frame by frame, so the report can be held
// against it.

const prosody = await haveProgram(PROSODY);
const browsers = new Map<BrowserKind, FoundBrowser>();
for (const kind of KINDS) {
  const found = await haveBrowser(kind);
  if (found) browsers.set(kind, found);
}
const friendKind = KINDS.find((kind) => browsers.has(kind));

/** Lines of each browser's findings by mode, to compare. */
const findings = new Map<string, string[]>();

/** One conversation, audited, on a stage of its own. */
async function audit(kind: BrowserKind, encrypted: boolean): Promise<{ stage: Stage; audited: Audited }> {
  const stage = await setStage(prosody!, encrypted);
  try {
    const friend = await inviteFriend(stage, browsers.get(friendKind!)!, friendKind!);
    try {
      const results = await auditPlainly({
        urls: [`https://${CHAT_HOST}/`],
        browser: kind,
        identifiers: [{ dataType: 'phone-number', value: `+${PERSON}`, label: 'my number' }],
        maps: stage.maps,
        drive: ({ page }) => converse(stage, page, friend.page),
      });
      expect(results).toHaveLength(1);
      return { stage, audited: results[0]! };
    } finally {
      await friend.driver.close();
    }
  } catch (error) {
    await stage.close();
    throw error;
  }
}

for (const encrypted of [false, true]) {
  for (const kind of KINDS) {
    const runs = prosody !== null && friendKind !== undefined && browsers.has(kind);
    describe.skipIf(!runs)(`Converse.js, ${encrypted ? 'OMEMO' : 'in clear'}, in ${kind}`, () => {
      let stage: Stage;
      let audited: Audited;

      beforeAll(async () => {
        const heard = await audit(kind, encrypted).catch((error: unknown) => {
          if (!encrypted || !(error instanceof Unheard)) throw error;
          // Both begin again, once, with new keys.
          console.warn(`Converse.js, OMEMO, in ${kind}: ${error.message}; begun again`);
          return audit(kind, encrypted);
        });
        ({ stage, audited } = heard);
        findings.set(`${encrypted} ${kind}`, findingLines(audited.report));
      });
      afterAll(() => stage?.close());

      test('presence, receipts, contacts and the own number are recognised', () => {
        const sent = typesSent(audited.report, CHAT_HOST);
        for (const type of [
          'presence',
          'delivery-receipt',
          'contact-identifier',
          'message-metadata',
        ] as const) {
          expect(sent, type).toContain(type);
        }
        const own = audited.report.flows.find((flow) => flow.label === 'my number');
        expect(own).toMatchObject({ dataType: 'phone-number', recipient: { host: CHAT_HOST } });
      });

      test(
        encrypted ? 'no text was sent, and none is said to have been' : 'typing and text are recognised',
        () => {
          const inClear = stage.site.sent.some((frame) => frame.includes(SAID));
          expect(inClear).toBe(!encrypted);
          const sent = typesSent(audited.report);
          expect(sent.has('message-content')).toBe(!encrypted);
          if (encrypted) return;
          expect(sent).toContain('typing');
          proves(kind, {
            id: 'converse',
            kind: 'software',
            what: 'Converse.js with Prosody, in clear and with OMEMO',
            spec: 'e2e/specs/converse.spec.ts',
            types: [...typesSent(audited.report, CHAT_HOST)],
          });
        },
      );

      test('neither the log nor the report holds a message or an identifier', () => {
        const everything = JSON.stringify(audited);
        for (const secret of [SAID, HEARD, PERSON]) expect(everything).not.toContain(secret);
      });

      test("the login page's logos went to a third party", () => {
        expect(stage.logos.length).toBeGreaterThan(0);
        const flows = audited.report.flows.filter(({ recipient }) => recipient.host === LOGO_HOST);
        expect(flows.length).toBeGreaterThan(0);
        for (const flow of flows) expect(flow.party).toBe('third');
      });

      test('every frame that left is in the log, read or counted', () => {
        const frames = audited.logs
          .flatMap((log) => log.entries)
          .filter(({ channel, method }) => channel === 'websocket' && method === 'SEND');
        const own = stage.site.sentBy(PERSON);
        expect(frames).toHaveLength(own.length);
        const bytes = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(bytes(frames.map((frame) => frame.bytes ?? -1))).toEqual(
          bytes(own.map((frame) => Buffer.byteLength(frame))),
        );
        expect(audited.report.blindSpots.dropped).toBe(0);
      });

      test('contacts do not stand in the log in clear', () => {
        expect(JSON.stringify(audited.logs)).not.toContain(`${FRIEND}@`);
      });
    });
  }

  test.skipIf(prosody === null || browsers.size < KINDS.length)(
    `both browsers give the same findings, ${encrypted ? 'OMEMO' : 'in clear'}`,
    () => {
      const [first, second] = KINDS.map((kind) => findings.get(`${encrypted} ${kind}`));
      expect(first).toBeDefined();
      expect(second).toEqual(first);
    },
  );
}
