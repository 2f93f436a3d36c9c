import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt } from '../src/cli/build.ts';
import { fromPuppeteer } from '../src/cli/drive/firefox.ts';
import type { Page } from '../src/cli/drive/page.ts';

/** With these Firefox (ESR, or without a demand for signatures) runs what lies in its profile, and opens after a crash what it had shown. */
export const KEEPS_EXTENSION = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.max_resumed_crashes': -1,
  'browser.sessionstore.restore_on_demand': false,
  'browser.sessionstore.resume_from_crash': true,
  'browser.startup.page': 3,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** Puts the extension into a profile of Firefox for good: one that is installed by a tool goes with the browser. */
export async function sideload(profileDir: string): Promise<void> {
  const dir = await ensureBuilt('firefox');
  const files = await filesIn(dir);
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  const { id } = manifest.browser_specific_settings.gecko as { id: string };
  await mkdir(join(profileDir, 'extensions'), { recursive: true });
  await writeFile(join(profileDir, 'extensions', `${id}.xpi`), zipSync(files));
}

async function filesIn(dir: string): Promise<Record<string, Uint8Array>> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const entries = files.map(async (path) => [path.slice(dir.length + 1), await readFile(path)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The open tab whose address begins so, as the page itself tells it; waits for it. */
export async function tabOf(browser: Browser, start: string): Promise<Page> {
  for (const until = performance.now() + 30_000; performance.now() < until; ) {
    for (const page of await browser.pages()) {
      const url = await page.evaluate('location.href').catch(() => '');
      if (String(url).startsWith(start)) return fromPuppeteer(page);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no tab shows ${start}`);
}
