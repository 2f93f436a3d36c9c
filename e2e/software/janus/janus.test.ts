import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../../../src/cli/audit/write-report.ts';
import { JANUS } from '../../../src/cli/browsers/ensure.ts';
import type { BrowserKind, FoundBrowser } from '../../../src/cli/browsers/find.ts';
import type { Driver } from '../../../src/cli/drive/driver.ts';
import { launch } from '../../../src/cli/drive/launch.ts';
import type { Page } from '../../../src/cli/drive/page.ts';
import { auditPlainly } from '../../audit-plainly.ts';
import { findingLines, typesSent } from '../../findings.ts';
import { haveBrowser, haveProgram, KINDS } from '../../have.ts';
import { proves } from '../../proofs.ts';
import { hears, joinRoom, say, whisper } from './room.ts';
import { type JanusServer, startJanus } from './server.ts';
import { type JanusSite, type Signal, serveJanus } from './site.ts';

// Janus' own text room: its pages as Debian ships them, a true peer connection, and messages on a data channel that no
// request log shows. The friend comes by another host, in a browser of their own.

const HOST = 'janus.chat.example';
const FRIENDS = 'friends.chat.example';
const PAGE = 'textroomtest.html';
const SAID = 'meet me at the xylophone museum';
const WHISPERED = 'bring the marimba';
const HEARD = 'the marimba wing opens at nine';
const NAME = 'Ada Test';
const FRIEND = 'Ben';
/** Join, say, whisper. */
const MESSAGES = 3;

const janus = await haveProgram(JANUS);
const browsers = new Map<BrowserKind, FoundBrowser>();
for (const kind of KINDS) {
  const found = await haveBrowser(kind);
  if (found) browsers.set(kind, found);
}
const findings = new Map<BrowserKind, string[]>();

describe.skipIf(janus === null || browsers.size === 0)('Janus’ text room', () => {
  let server: JanusServer;
  let site: JanusSite;
  let friend: { driver: Driver; page: Page };

  beforeAll(async () => {
    server = await startJanus(janus!);
    site = await serveJanus(server.port);
    const [kind, { path }] = [...browsers][0]!;
    const driver = await launch(kind, { path, headless: true, maps: new Map([[FRIENDS, site.port]]) });
    const page = await driver.open(`https://${FRIENDS}/${PAGE}`);
    friend = { driver, page };
    await joinRoom(page, FRIEND);
  });
  afterAll(async () => {
    await friend?.driver.close();
    await site?.close();
    await server?.stop();
  });

  describe.each([...browsers.keys()])('in %s', (kind) => {
    let audited: Audited;
    /** What the audited browser truly asked of Janus. */
    let own: Signal[];

    beforeAll(async () => {
      const before = site.signals.length;
      const [result] = await auditPlainly({
        urls: [`https://${HOST}/${PAGE}`],
        browser: kind,
        identifiers: [{ dataType: 'name', value: NAME, label: 'my name' }],
        maps: new Map([[HOST, site.port]]),
        async drive({ page }) {
          await joinRoom(page, NAME);
          await say(page, SAID);
          await hears(friend.page, SAID);
          await say(friend.page, HEARD);
          await hears(page, HEARD);
          await whisper(page, FRIEND, WHISPERED);
          await hears(friend.page, WHISPERED);
        },
      });
      audited = result!;
      own = site.signals.slice(before).filter(({ host }) => host === HOST);
      findings.set(kind, findingLines(audited.report));
    });

    test('what goes by the data channel is recognised, without a profile', () => {
      const sent = typesSent(audited.report, 'peer');
      const expected = ['message-content', 'name'] as const;
      expect([...sent]).toEqual(expect.arrayContaining([...expected]));
      const named = audited.report.flows.find(({ label }) => label === 'my name');
      expect(named).toMatchObject({ channel: 'webrtc', vantage: 'page', recipient: { entity: 'unknown' } });
      proves(kind, {
        id: 'generic',
        kind: 'software',
        what: 'Janus’ text room over WebRTC',
        spec: 'e2e/software/janus/janus.test.ts',
        types: [...expected],
      });
    });

    test('every message on the data channel is in the log, read whole', () => {
      const messages = audited.logs
        .flatMap((log) => log.entries)
        .filter(({ channel, method }) => channel === 'webrtc' && method === 'SEND');
      expect(messages.map(({ read }) => read)).toEqual(Array(MESSAGES).fill('full'));
      const length = (text: string) => Buffer.byteLength(text);
      for (const text of [NAME, SAID, WHISPERED])
        expect(messages.some(({ bytes }) => (bytes ?? 0) > length(text))).toBe(true);
      expect(messages.flatMap(({ items }) => items.map(({ dataType }) => dataType))).toContain(
        'message-content',
      );
    });

    test('the signalling that arrived is in the log: the answer, and where the device can be reached', () => {
      const logged = audited.logs
        .flatMap((log) => log.entries)
        .filter(({ url, method }) => method === 'POST' && new URL(url).pathname.startsWith('/janus'));
      const posts = own.filter(({ method }) => method === 'POST');
      for (const part of ['"jsep"', '"trickle"', 'candidate:'])
        expect(
          posts.some(({ body }) => body.includes(part)),
          part,
        ).toBe(true);
      // Both browsers hide the device's address behind a name: none is given away, and none is said to be.
      const given = posts.some(({ body }) => /candidate:\S+ \d+ \w+ \d+ [\d.:]+ /.test(body));
      expect(typesSent(audited.report, HOST).has('ip-address')).toBe(given);
      const ascending = (sizes: readonly number[]) => [...sizes].sort((a, b) => a - b);
      for (const witness of ['page', 'network'])
        expect(
          ascending(logged.filter(({ vantage }) => vantage === witness).map(({ bytes }) => bytes ?? -1)),
          witness,
        ).toEqual(ascending(posts.map(({ body }) => Buffer.byteLength(body))));
      expect(new Set(logged.map(({ transmission }) => transmission)).size).toBe(posts.length);
    });

    test('neither log nor report holds a message or the name', () => {
      const everything = JSON.stringify(audited);
      for (const secret of [SAID, WHISPERED, HEARD, NAME]) expect(everything).not.toContain(secret);
    });
  });

  test.skipIf(browsers.size < KINDS.length)('both browsers give the same findings', () => {
    const [first, second] = KINDS.map((kind) => findings.get(kind));
    expect(first).toBeDefined();
    expect(second).toEqual(first);
  });
});
