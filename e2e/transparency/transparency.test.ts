import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import { ORIGIN } from '../matrix/run.ts';
import { servePage } from './serve.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;

/**
 * A frame's own `toString` does not know the stand-ins of the page around it: it prints them as it prints any
 * proxy, `function () { [native code] }`.
 */
const ACROSS_REALMS = ['toString of a frame', 'toString across'];

/** What the probe finds on this page, with the extension or without. */
async function probe(kind: BrowserKind, extensionDir: string | undefined, path: string) {
  const page = await servePage('probe.js');
  const browser = await ensureBrowser(kind);
  const maps = new Map([['*', page.port]]);
  const driver = await launch(kind, { path: browser.path, extensionDir, headless: true, maps });
  try {
    if (extensionDir) await driver.extensionPage('src/ui/options/index.html?welcome');
    const tab = await driver.open(`${ORIGIN}${path}`);
    const facts = await tab.evaluate(
      () => (globalThis as never as { facts: Promise<Record<string, string>> }).facts,
    );
    return facts;
  } finally {
    await driver.close();
    await page.close();
  }
}

describe.each(BROWSERS)('a page in %s', (kind, target) => {
  it.each(['/', '/strict'])(
    'finds nothing changed at %s',
    async (path) => {
      const without = await probe(kind, undefined, path);
      const withUs = await probe(kind, await ensureBuilt(target), path);
      expect(Object.keys(without).length).toBeGreaterThan(300);
      const changed = Object.keys({ ...without, ...withUs }).filter((key) => withUs[key] !== without[key]);
      const told = changed.filter((key) => !ACROSS_REALMS.includes(key));
      expect(told.map((key) => `${key}: ${without[key]} → ${withUs[key]}`)).toEqual([]);
    },
    120_000,
  );
});
