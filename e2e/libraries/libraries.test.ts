import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, reachExtension } from '../../src/cli/audit/extension.ts';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import { ADDED_SCRIPTS } from '../../src/watch/added-script-paths.ts';
import { ORIGIN } from '../matrix/run.ts';
import { type LibrarySite, serveLibraries } from './site.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;
const CANARIES = ['canary-fetch-77', 'canary-xhr-77', 'canary-beacon-77', 'canary-socket-77'];

type Lines = string[];
interface PageGlobals {
  results(): Promise<never>;
  runMocha(): Promise<Lines>;
  runTape(): Promise<Lines>;
}

describe.each(BROWSERS)('libraries in %s', (kind, target) => {
  let site: LibrarySite;
  let bare: Driver;
  let watched: Driver;
  let extension: Extension;

  beforeAll(async () => {
    const extensionDir = await ensureBuilt(target);
    const { path } = await ensureBrowser(kind);
    site = await serveLibraries(await readFile(join(extensionDir, ADDED_SCRIPTS.pageFrame), 'utf8'));
    const maps = new Map([['*', site.port]]);
    bare = await launch(kind, { path, headless: true, maps });
    watched = await launch(kind, { path, extensionDir, headless: true, maps });
    extension = await reachExtension(watched);
    const identifiers = CANARIES.map((value) => ({ dataType: 'user-id', value, label: value }));
    await extension.ask({ kind: 'save-settings', settings: { identifiers } });
  });

  afterAll(async () => {
    await Promise.all([bare?.close(), watched?.close()]);
    await site?.close();
  });

  /** What a page says in the bare browser and in the watched one, both at once. */
  async function both<R>(path: string, run: () => Promise<R>): Promise<[R, R]> {
    const one = async (driver: Driver) => {
      const page = await driver.open(`${ORIGIN}${path}`);
      const result = await page.evaluate(run);
      await page.close();
      return result;
    };
    return Promise.all([one(bare), one(watched)]);
  }

  it('pass their own browser tests alike: robust-websocket, nanoajax, simple-peer', async () => {
    const [without, withUs] = await both('/suites', async () => {
      const { runMocha, runTape } = globalThis as never as PageGlobals;
      const [mocha, tape] = await Promise.all([runMocha(), runTape()]);
      return { mocha, tape };
    });
    expect(withUs).toEqual(without);
    // Some of their tests fail here without us too: they want servers of the time, or cookies of third parties.
    const passed = without.mocha.filter((line) => line.endsWith(': passed'));
    expect(passed.length).toBeGreaterThan(30);
    expect(without.tape.filter((line) => !/not ok|timed out/.test(line)).length).toBeGreaterThan(8);
  });

  it('serve apps alike: axios, ky, socket.io', async () => {
    const [without, withUs] = await both(
      '/clients',
      () => (globalThis as never as PageGlobals).results() as Promise<Lines>,
    );
    expect(withUs).toEqual(without);
    expect(without.length).toBeGreaterThan(50);
  });

  it('report alike where they hook after us, and what they send on is seen: Sentry, OpenTelemetry, zone.js, PostHog', async () => {
    const [without, withUs] = await both(
      '/reporters',
      () => (globalThis as never as PageGlobals).results() as Promise<Record<string, Lines>>,
    );
    expect(withUs).toEqual(without);
    for (const [name, lines] of Object.entries(without)) expect(lines.length, name).toBeGreaterThan(2);
    const report = await extension.report();
    for (const canary of CANARIES)
      expect(
        report.flows.some((flow) => flow.label === canary),
        canary,
      ).toBe(true);
  });

  it('report alike where they hook before us', async () => {
    const results = () => (globalThis as never as PageGlobals).results() as Promise<Record<string, Lines>>;
    const origin = 'https://not-audited.example';
    const first = await bare.open(`${origin}/reporters`);
    const without = await first.evaluate(results);
    const late = await bare.open(`${origin}/reporters?first`);
    const withUs = await late.evaluate(results);
    expect(JSON.parse(JSON.stringify(withUs).replaceAll('?first', ''))).toEqual(without);
    const handed = await late.evaluate(() => (globalThis as never as { handed: string }).handed);
    for (const canary of CANARIES) expect(handed).toContain(canary);
  });
});
