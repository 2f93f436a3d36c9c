import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import { ORIGIN } from '../matrix/run.ts';
import { serveProbes } from './serve.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;
const PATHS = ['/', '/strict'] as const;

type Facts = Record<string, string>;

/**
 * What a page can still tell, and why. A rejection is made inside the native that we called: two lines of its stack are
 * ours, without an address. V8 names the class of what a method was called on, and a proxy's is `Object`. Firefox lets
 * nobody correct where an error was made but by properties of its own.
 */
const KNOWN = [/^rejected .*: foreign lines$/, /^toString of an instance$/, /: own names$/];
const OUR_LINES = 2;
const OUR_NAMES = ['columnNumber', 'filename', 'lineNumber', 'stack'];

/** Files of the extension that a page which knows its address can reach; runs in the page. */
async function reachable(origin: string): Promise<string[]> {
  const paths = ['manifest.json', 'icons/candor-16.png', 'src/watch/page.iife.js', 'src/ui/popup/index.html'];
  const reached: string[] = [];
  for (const path of paths) {
    const url = `${origin}/${path}`;
    await fetch(url, { mode: 'no-cors' }).then(
      () => reached.push(`fetch ${path}`),
      () => undefined,
    );
    await new Promise<void>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(void reached.push(`image ${path}`));
      image.onerror = () => resolve();
      image.src = url;
    });
  }
  return reached;
}

/** What the probes find on each page, with the extension or without. */
async function probe(kind: BrowserKind, built: string, isWatched: boolean): Promise<Record<string, Facts>> {
  const site = await serveProbes(built);
  const { path } = await ensureBrowser(kind);
  const maps = new Map([['*', site.port]]);
  const extensionDir = isWatched ? built : undefined;
  const driver = await launch(kind, { path, extensionDir, headless: true, maps });
  try {
    const own = extensionDir && (await driver.extensionPage('src/ui/options/index.html?welcome')).url();
    const found: Record<string, Facts> = {};
    for (const address of PATHS) {
      const tab = await driver.open(`${ORIGIN}${address}`);
      found[address] = await tab.evaluate(() => (globalThis as never as { facts(): Promise<Facts> }).facts());
      if (own) expect(await tab.evaluate(reachable, own.split('/').slice(0, 3).join('/'))).toEqual([]);
    }
    return found;
  } finally {
    await driver.close();
    await site.close();
  }
}

describe.each(BROWSERS)('a page in %s', (kind, target) => {
  it('finds nothing changed', async () => {
    const built = await ensureBuilt(target);
    const without = await probe(kind, built, false);
    const withUs = await probe(kind, built, true);
    for (const path of PATHS) {
      const [bare, watched] = [without[path]!, withUs[path]!];
      expect(Object.keys(bare).length).toBeGreaterThan(1000);
      const keys = Object.keys({ ...bare, ...watched });
      const changed = keys.filter(
        (key) => watched[key] !== bare[key] && !KNOWN.some((known) => known.test(key)),
      );
      expect(changed.map((key) => `${key}: ${bare[key]} → ${watched[key]}`)).toEqual([]);
      expect(keys.filter((key) => key.startsWith('failed')).map((key) => bare[key])).toEqual([]);
      for (const key of keys.filter((one) => one.endsWith('foreign lines'))) {
        expect(Number(watched[key]) - Number(bare[key]), key).toBeLessThanOrEqual(OUR_LINES);
      }
      for (const key of keys.filter((one) => one.endsWith('own names'))) {
        const names = new Set([...bare[key]!.split(','), ...OUR_NAMES]);
        expect(
          watched[key]!.split(',').filter((name) => !names.has(name)),
          key,
        ).toEqual([]);
      }
    }
  });
});
