import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { chromium } from 'playwright';

export type BrowserKind = 'chromium' | 'firefox';

/** What decides where browsers lie; the process's own by default, stated by tests. */
export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** Names on the PATH. Branded Chrome is not among them: since 137 it ignores `--load-extension`. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The system that this process runs on. */
export function thisSystem(): System {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/** Where a browser of this kind may lie, likeliest first; none of it is checked. */
export function wellKnownPlaces(kind: BrowserKind, system: System): string[] {
  if (system.platform === 'darwin') {
    return ['/Applications', join(system.home, 'Applications')].flatMap((folder) =>
      MAC_APPS[kind].map((app) => join(folder, app)),
    );
  }
  if (system.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => system.env[name]);
    return folders.flatMap((folder) => (folder ? WINDOWS_APPS[kind].map((app) => `${folder}\\${app}`) : []));
  }
  return COMMANDS[kind].flatMap((command) => onPath(command, system));
}

/** Where a command of this name may lie on the PATH. */
export function onPath(command: string, system: System): string[] {
  const folders = (system.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/usr/sbin', '/snap/bin'])].map((folder) =>
    join(folder, command),
  );
}

/**
 * Chromium and Chrome for Testing that Playwright downloaded: the one of the installed version first, then
 * others, newest first.
 */
export function playwrightPlaces(wanted: string = chromium.executablePath()): string[] {
  const revision = wanted.split(sep).findLast((part) => /^chromium-\d+$/.test(part));
  if (revision === undefined) return [wanted];
  const cache = wanted.slice(0, wanted.lastIndexOf(`${sep}${revision}${sep}`));
  const inside = relative(join(cache, revision), wanted);
  if (!existsSync(cache)) return [wanted];
  const others = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name) && name !== revision)
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return [wanted, ...others.map((name) => join(cache, name, inside))];
}

/** Version of a Windows browser by the folder beside it (`120.0.1.2`): there `--version` opens a window. */
export function versionFolder(path: string): string {
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return (
    names
      .filter((name) => /^\d+(\.\d+){3}$/.test(name))
      .sort()
      .at(-1) ?? ''
  );
}
