import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../../../src/cli/audit/write-report.ts';
import { NGIRCD } from '../../../src/cli/browsers/ensure.ts';
import type { BrowserKind, FoundBrowser } from '../../../src/cli/browsers/find.ts';
import type { Driver } from '../../../src/cli/drive/driver.ts';
import { launch } from '../../../src/cli/drive/launch.ts';
import type { Page } from '../../../src/cli/drive/page.ts';
import { auditPlainly } from '../../audit-plainly.ts';
import { findingLines, typesSent } from '../../findings.ts';
import { haveBrowser, haveProgram, KINDS } from '../../have.ts';
import { proves } from '../../proofs.ts';
import { enter, hears, join, sees } from './chat.ts';
import { frontSocketIo, type Sent, type SocketIoFront } from './front.ts';
import { type LoungeServers, startLounge } from './servers.ts';

// The Lounge, a web client for IRC, in front of ngIRCd: it speaks Socket.IO, is audited without a profile, and what it
// truly sends is known message by message. The friend comes by another host, in a browser of their own.

const HOST = 'lounge.chat.example';
const FRIENDS = 'friends.chat.example';
const SAID = 'meet me at the xylophone museum';
const WHISPERED = 'bring the marimba';
const HEARD = 'the marimba wing opens at nine';
const REAL_NAME = 'Ada Test';
/** Nine letters at most, as the server has it; each browser's person has their own. */
const NICKS: Record<BrowserKind, string> = { chromium: 'adachrome', firefox: 'adafirefo' };

const ngircd = await haveProgram(NGIRCD);
const browsers = new Map<BrowserKind, FoundBrowser>();
for (const kind of KINDS) {
  const found = await haveBrowser(kind);
  if (found) browsers.set(kind, found);
}
const findings = new Map<BrowserKind, string[]>();

describe.skipIf(ngircd === null || browsers.size === 0)('The Lounge with ngIRCd', () => {
  let servers: LoungeServers;
  let front: SocketIoFront;
  let friend: { driver: Driver; page: Page };

  beforeAll(async () => {
    servers = await startLounge(ngircd!);
    front = await frontSocketIo(servers.port);
    const [kind, { path }] = [...browsers][0]!;
    const driver = await launch(kind, { path, headless: true, maps: new Map([[FRIENDS, front.port]]) });
    const page = await driver.open(`https://${FRIENDS}/`);
    friend = { driver, page };
    await join(page, 'ben', 'Ben Test');
  });
  afterAll(async () => {
    await friend?.driver.close();
    await front?.close();
    await servers?.stop();
  });

  describe.each([...browsers.keys()])('in %s', (kind) => {
    const nick = NICKS[kind];
    let audited: Audited;
    /** What the audited browser truly sent. */
    let own: Sent[];

    beforeAll(async () => {
      const before = front.sent.length;
      const [result] = await auditPlainly({
        urls: [`https://${HOST}/`],
        browser: kind,
        identifiers: [
          { dataType: 'username', value: nick, label: 'my nick' },
          { dataType: 'name', value: REAL_NAME, label: 'my name' },
        ],
        maps: new Map([[HOST, front.port]]),
        async drive({ page }) {
          await join(page, nick, REAL_NAME);
          await sees(page, 'ben');
          await enter(page, SAID);
          await hears(friend.page, SAID);
          await enter(friend.page, HEARD);
          await hears(page, HEARD);
          await enter(page, `/msg ben ${WHISPERED}`);
          await enter(page, '/away having tea');
          await front.until(HOST, '/away having tea');
        },
      });
      audited = result!;
      own = front.sent.slice(before).filter(({ host }) => host === HOST);
      findings.set(kind, findingLines(audited.report));
    });

    test('messages, people, the channel, the nick and the name are recognised, by the protocol alone', () => {
      expect(audited.report.app.id).toBe('generic');
      const sent = typesSent(audited.report, HOST);
      const expected = [
        'message-content',
        'message-metadata',
        'contact-identifier',
        'group-membership',
        'username',
        'name',
        'presence',
      ] as const;
      expect([...sent]).toEqual(expect.arrayContaining([...expected]));
      const labels = new Set(audited.report.flows.map(({ label }) => label));
      expect(labels).toContain('my nick');
      expect(labels).toContain('my name');
      proves(kind, {
        id: 'the-lounge',
        kind: 'software',
        what: 'The Lounge 2.6 with ngIRCd',
        spec: 'e2e/software/lounge/lounge.test.ts',
        types: [...expected],
      });
    });

    test('what was said truly left in clear', () => {
      const said = own.map(({ text }) => text).join('\n');
      for (const text of [SAID, WHISPERED, nick, REAL_NAME]) expect(said).toContain(text);
    });

    test('every frame and every poll that left is in the log, read and of its size', () => {
      const entries = audited.logs.flatMap((log) => log.entries);
      const bytes = (by: Sent['by']) =>
        own
          .filter((one) => one.by === by)
          .map(({ text }) => Buffer.byteLength(text))
          .sort((a, b) => a - b);
      const frames = entries.filter(({ channel, method }) => channel === 'websocket' && method === 'SEND');
      expect(frames.length).toBeGreaterThan(0);
      expect(frames.map((frame) => frame.bytes ?? -1).sort((a, b) => a - b)).toEqual(bytes('frame'));
      const posts = new Map(
        entries
          .filter(({ method, channel }) => method === 'POST' && channel !== 'websocket')
          .map((e) => [e.transmission, e]),
      );
      expect([...posts.values()].map((post) => post.bytes ?? -1).sort((a, b) => a - b)).toEqual(
        bytes('post'),
      );
      expect(audited.report.blindSpots).toMatchObject({ bodiesUnread: 0, opaqueBytes: 0, dropped: 0 });
    });

    test('neither log nor report holds a message, the nick or the name', () => {
      const everything = JSON.stringify(audited);
      for (const secret of [SAID, WHISPERED, HEARD, nick, REAL_NAME])
        expect(everything).not.toContain(secret);
    });
  });

  test.skipIf(browsers.size < KINDS.length)('both browsers give the same findings', () => {
    const [first, second] = KINDS.map((kind) => findings.get(kind));
    expect(first).toBeDefined();
    expect(second).toEqual(first);
  });
});
