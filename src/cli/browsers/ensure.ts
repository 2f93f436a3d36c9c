import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowser } from './find.ts';
import { Missing } from './missing.ts';
import { onPath, type System, thisSystem } from './places.ts';

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const HOW: Record<BrowserKind, string> = {
  chromium:
    'Chromium could not be had: install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CANDOR_CHROMIUM to a Chromium, Chrome for Testing or Edge',
  firefox:
    'Firefox could not be had: install it (Debian: apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox) or set CANDOR_FIREFOX to it',
};

/**
 * A browser that is there, got if need be: as root on Debian the system's package, else, for Chromium,
 * Playwright's download. What the installers print goes to standard error. Throws `Missing` with one line.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found !== null) return found;
  if (isRootOnDebian()) {
    await aptInstall(DEBIAN_PACKAGE[kind]);
  } else if (kind === 'chromium') {
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
    await succeeds(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  }
  const got = await findBrowser(kind);
  if (got === null) throw new Missing(HOW[kind]);
  return got;
}

/** Path of the Prosody XMPP server, or null. */
export function findProsody(system: System = thisSystem()): string | null {
  return onPath('prosody', system).find((path) => existsSync(path)) ?? null;
}

/** Prosody, got if need be as root on Debian. Throws `Missing` with one line. */
export async function ensureProsody(): Promise<string> {
  const found = findProsody();
  if (found !== null) return found;
  if (isRootOnDebian()) await aptInstall('prosody');
  const got = findProsody();
  if (got === null)
    throw new Missing('Prosody could not be had: install it (Debian: apt-get install prosody)');
  return got;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** True where the package is there afterwards as far as apt can tell. */
async function aptInstall(name: string): Promise<boolean> {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const install = ['install', '-y', '--no-install-recommends', ...lock, name];
  await succeeds('apt-get', ['update', ...lock]);
  return succeeds('apt-get', install);
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
