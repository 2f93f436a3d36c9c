import { readFile } from 'node:fs/promises';
import type { Page as PlaywrightPage } from 'playwright';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import { ORIGIN } from '../matrix/run.ts';
import { servePlainSite } from '../plain-site.ts';
import { forgeries } from './forge.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;
const HONEST = 'honest-5d1f0c7a';
const FORGED = 'forged-91b3ee02';
/** More work: `CANDOR_HOSTILE_ROUNDS=20000 CANDOR_HOSTILE_SEED=7 npx vitest run --config e2e/vitest.config.ts e2e/hostile`. */
const ROUNDS = Number(process.env.CANDOR_HOSTILE_ROUNDS ?? 400);
const SEED = Number(process.env.CANDOR_HOSTILE_SEED ?? 1);
const LOGGED = ['fetch', 'xhr', 'beacon', 'websocket', 'form', 'image', 'navigation'];
const FLOODS = [5_000_000, 9_000_000, 17_000_000, 40_000_000];

interface Attacked {
  /** Windows that were tried, and those of them whose functions the page had changed before their document came. */
  ways: number;
  reused: number;
  stolen: number;
  words: number;
  heard: string[];
  errors: string[];
}

interface Plan {
  forged: string[];
  floods: number[];
  rounds: number;
  seed: number;
}

const forged = forgeries(FORGED, `${ORIGIN}/honest1?id=${HONEST}`);

/** Has all nodes of the next document that an event is sent to kept in `planted`, from before any other script. */
async function plant(kind: BrowserKind, page: Page): Promise<void> {
  const hand = () => {
    if (window !== top) return;
    const nodes = new Set<unknown>();
    Object.assign(globalThis, { planted: nodes });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      nodes.add((event as MouseEvent).relatedTarget);
      return dispatchEvent.call(this, event);
    };
  };
  if (kind === 'chromium') await (page.native as PlaywrightPage).addInitScript(hand);
  else await (page.native as PuppeteerPage).evaluateOnNewDocument(hand);
}

describe.each(BROWSERS)('a hostile page in %s', (kind, target) => {
  it(`neither hears nor speaks for us nor brings us down (seed ${SEED}, ${ROUNDS} rounds)`, async () => {
    const extensionDir = await ensureBuilt(target);
    const site = await servePlainSite();
    const { path } = await ensureBrowser(kind);
    const maps = new Map([['*', site.port]]);
    const driver = await launch(kind, { path, extensionDir, headless: true, maps });
    try {
      const extension = await reachExtension(driver);
      const identifiers = [HONEST, FORGED].map((value) => ({ dataType: 'user-id', value, label: value }));
      await extension.ask({ kind: 'save-settings', settings: { identifiers } });
      const reportOf = () => extension.report();
      const page = await driver.open(`${ORIGIN}/`);
      const code = await readFile(new URL('page.js', import.meta.url), 'utf8');
      const attack = async (plan: Partial<Plan>): Promise<Attacked> => {
        await page.evaluate<void>(`(() => { ${code} })()`);
        return page.evaluate(
          (all) => (globalThis as never as { attack(plan: unknown): Promise<Attacked> }).attack(all),
          {
            forged,
            floods: [],
            rounds: ROUNDS,
            seed: SEED,
            ...plan,
          },
        );
      };

      // By an event that it makes up nobody is asked.
      await page.evaluate(() => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:made-up.example' }] });
        const candidate = new RTCIceCandidate({
          candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ srflx raddr 0.0.0.0 rport 0',
          sdpMid: '0',
        });
        connection.dispatchEvent(new RTCPeerConnectionIceEvent('icecandidate', { candidate }));
      });

      // A window that the page has only looked at before its document came keeps its hooks.
      await page.evaluate(async () => {
        const frames = ['touched', 'blank-first'].map((name) => {
          const frame = document.createElement('iframe');
          if (name === 'touched') frame.src = `/frame?${name}`;
          document.body.append(frame);
          String((frame.contentWindow as unknown as typeof globalThis).fetch);
          const loaded = new Promise((resolve) => {
            frame.addEventListener('load', resolve);
          });
          if (name !== 'touched') frame.src = `/frame?${name}`;
          return { name, frame, loaded };
        });
        for (const { name, frame, loaded } of frames) {
          await loaded;
          await frame.contentWindow!.fetch(`/${name}`, { method: 'POST', body: 'x' });
          frame.remove();
        }
      });
      await expect
        .poll(async () => {
          await extension.ask({ kind: 'flush' });
          const entries = await extension.ask<Entry[]>({ kind: 'entries', session: null });
          const seen = entries.filter(({ vantage, method }) => vantage === 'page' && method === 'POST');
          return seen.map(({ url }) => new URL(url).pathname).sort();
        })
        .toEqual(['/blank-first', '/touched']);

      // With nothing but what a page can do it never gets hold of the bridge.
      const plain = await attack({});
      expect(plain).toMatchObject({ reused: plain.ways, stolen: 0, words: 0, heard: [] });
      await extension.ask({ kind: 'flush' });
      const before = await extension.ask<Entry[]>({ kind: 'entries', session: null });
      expect(before.filter(({ items }) => items.some(({ label }) => label === FORGED))).toEqual([]);
      expect(before.filter(({ host }) => host === 'made-up.example')).toEqual([]);
      expect(before.filter(({ url }) => url.endsWith('/reused')).length).toBeGreaterThan(plain.ways);
      // Each of those windows is said to be unwatched; what it sent, the request log has.
      expect((await reportOf()).blindSpots.notes.join(' ')).toContain(
        `${plain.ways} documents were not watched from within`,
      );

      // Were it reached all the same, what is spoken there is the page's word and no more: the test itself reaches it.
      await plant(kind, page);
      await page.goto(`${ORIGIN}/`);
      const honest = [1, 2, 3].map((n) => `${ORIGIN}/honest${n}?id=${HONEST}`);
      const attacked = await attack({ floods: FLOODS });
      expect(attacked.stolen).toBe(0);
      // From a document of its own: what was spoken for the other has used up the numbers of what that truly does.
      await page.goto(`${ORIGIN}/`);
      await page.evaluate(async (urls) => {
        for (const url of urls) {
          await fetch(url, { method: 'POST', body: new URLSearchParams({ id: url.split('id=')[1]! }) });
        }
      }, honest);
      // The background lives, and comes to have seen by both witnesses what truly left.
      const both = async () =>
        (await reportOf()).flows.some((flow) => flow.label === HONEST && flow.vantage === 'both');
      const isDone = async () =>
        (await reportOf()).flows.some((flow) => flow.label === FORGED) && (await both()) && (await allSeen());
      const allSeen = async () => {
        const all = await extension.ask<Entry[]>({ kind: 'entries', session: null });
        return [1, 2, 3].every(
          (n) =>
            new Set(
              all
                .filter(({ url, method }) => url.includes(`/honest${n}`) && method === 'POST')
                .map(({ vantage }) => vantage),
            ).size === 2,
        );
      };
      await expect.poll(isDone).toBe(true);
      const report = await reportOf();
      const entries = await extension.ask<Entry[]>({ kind: 'entries', session: null });
      const spoken = entries.filter((entry) => entry.items.some((item) => item.label === FORGED));
      expect(new Set(spoken.map((entry) => entry.vantage))).toEqual(new Set(['page']));
      const flows = report.flows.filter((flow) => flow.label === FORGED);
      expect(new Set(flows.map((flow) => flow.vantage))).toEqual(new Set(['page']));
      // Where the request log sees every call, a call that it did not see makes no flow; what is put into the mouth of
      // one that it saw and read is counted as contradicted.
      const onLogged = flows.filter((flow) => LOGGED.includes(flow.channel));
      expect(onLogged.every((flow) => flow.recipient.host === new URL(ORIGIN).host)).toBe(true);
      if (onLogged.length > 0) expect(report.blindSpots.notes.join(' ')).toMatch(/found no such thing/);
      expect(report.blindSpots.notes.join(' ')).toMatch(
        /announced by the page never appeared in the request log/,
      );
      const remarks = entries.filter(({ method }) => ['RETRACTION', 'HOOKED'].includes(method));
      expect(remarks.filter(({ vantage }) => vantage === 'page')).toEqual([]);
      // What was too much or made no sense is counted.
      expect(report.blindSpots.dropped).toBeGreaterThan(0);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});
