import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Report } from '../../src/model/report.ts';
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
  stolen: number;
  words: number;
  heard: string[];
  errors: string[];
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
      const reportOf = () => extension.ask<Report>({ kind: 'report', session: null });
      const page = await driver.open(`${ORIGIN}/`);
      const code = await readFile(new URL('page.js', import.meta.url), 'utf8');
      await page.evaluate<void>(`(() => { ${code} })()`);
      const honest = [1, 2, 3].map((n) => `${ORIGIN}/honest${n}?id=${HONEST}`);
      const attacked = await page.evaluate(
        (plan) => (globalThis as never as { attack(plan: unknown): Promise<Attacked> }).attack(plan),
        {
          forged: forgeries(FORGED, `${ORIGIN}/honest1?id=${HONEST}`),
          floods: FLOODS,
          honest,
          rounds: ROUNDS,
          seed: SEED,
        },
      );
      expect(attacked.heard).toEqual([]);
      expect(attacked.stolen).toBeGreaterThan(0);
      expect(attacked.words).toBeGreaterThan(0);

      // What was spoken for a frame comes through: the bridge was reached. It is the page's word and no more.
      await expect
        .poll(async () => (await reportOf()).flows.some((flow) => flow.label === FORGED), { timeout: 30_000 })
        .toBe(true);
      const report = await reportOf();
      const entries = await extension.ask<Entry[]>({ kind: 'entries', session: null });
      const forged = entries.filter((entry) => entry.items.some((item) => item.label === FORGED));
      expect(new Set(forged.map((entry) => entry.vantage))).toEqual(new Set(['page']));
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
      expect(entries.filter((entry) => ['RETRACTION', 'HOOKED'].includes(entry.method))).toEqual([]);
      // What was too much or made no sense is counted.
      expect(report.blindSpots.dropped).toBeGreaterThan(0);
      // The background lives, and has seen by both witnesses what truly left.
      for (const n of [1, 2, 3]) {
        const seen = entries.filter((entry) => entry.url.includes(`/honest${n}`) && entry.method === 'POST');
        expect(new Set(seen.map((entry) => entry.vantage)), `honest${n}`).toEqual(
          new Set(['page', 'network']),
        );
      }
      expect(report.flows.some((flow) => flow.label === HONEST && flow.vantage === 'both')).toBe(true);
    } finally {
      await driver.close();
      await site.close();
    }
  }, 180_000);
});
