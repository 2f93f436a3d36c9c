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
    await aptInstall([DEBIAN_PACKAGE[kind]]);
  } else if (kind === 'chromium') {
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
    await succeeds(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  }
  const got = await findBrowser(kind);
  if (got === null) throw new Missing(HOW[kind]);
  return got;
}

/** A program that real chats in tests need, and Debian's packages that hold it. */
export interface SystemProgram {
  name: string;
  command: string;
  packages: readonly string[];
  /** What else must be there, by path. */
  files?: readonly string[];
}

export const PROSODY: SystemProgram = { name: 'Prosody', command: 'prosody', packages: ['prosody'] };
export const NGIRCD: SystemProgram = { name: 'ngIRCd', command: 'ngircd', packages: ['ngircd'] };
export const JANUS: SystemProgram = {
  name: 'Janus with its demonstrations',
  command: 'janus',
  packages: ['janus', 'janus-demos'],
  files: ['/usr/share/janus/demos/textroomtest.html'],
};

/** Path of its executable, or null where it or another of its files is not there. */
export function findProgram(
  { command, files = [] }: SystemProgram,
  system: System = thisSystem(),
): string | null {
  if (!files.every((path) => existsSync(path))) return null;
  return onPath(command, system).find((path) => existsSync(path)) ?? null;
}

/** The program, got if need be as root on Debian. Throws `Missing` with one line. */
export async function ensureProgram(program: SystemProgram): Promise<string> {
  const found = findProgram(program);
  if (found !== null) return found;
  const packages = program.packages.join(' ');
  if (isRootOnDebian()) await aptInstall(program.packages);
  const got = findProgram(program);
  if (got === null)
    throw new Missing(`${program.name} could not be had: install it (Debian: apt-get install ${packages})`);
  return got;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** True where the packages are there afterwards as far as apt can tell. */
async function aptInstall(names: readonly string[]): Promise<boolean> {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const install = ['install', '-y', '--no-install-recommends', ...lock, ...names];
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
