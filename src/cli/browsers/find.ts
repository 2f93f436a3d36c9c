import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { Missing } from './missing.ts';
import {
  type BrowserKind,
  playwrightPlaces,
  type System,
  thisSystem,
  versionFolder,
  wellKnownPlaces,
} from './places.ts';

export type { BrowserKind } from './places.ts';

/** A browser that is there and can load an unpacked extension. */
export interface FoundBrowser {
  path: string;
  /** `156.0.8078.79`; empty where it does not say. */
  version: string;
  /** As it calls itself: `Chromium`, `Google Chrome for Testing`, `Microsoft Edge`, `Mozilla Firefox`. */
  name: string;
}

const run = promisify(execFile);

/** Environment variables that name a browser and go before every other place. */
const OVERRIDE: Record<BrowserKind, string> = { chromium: 'CANDOR_CHROMIUM', firefox: 'CANDOR_FIREFOX' };

/**
 * Finds an installed browser: the one that CANDOR_CHROMIUM or CANDOR_FIREFOX names, else Chromium, Chrome for
 * Testing or Edge, or Firefox, in its well-known places, else what Playwright downloaded. Null where there is
 * none. Throws `Missing` where the variable names nothing that runs.
 */
export async function findBrowser(
  kind: BrowserKind,
  system: System = thisSystem(),
): Promise<FoundBrowser | null> {
  const named = system.env[OVERRIDE[kind]];
  if (named) {
    const found = runnable(named) ? await introduce(named, system) : null;
    if (found === null) {
      throw new Missing(
        `${OVERRIDE[kind]} names ${named}, which is not a browser that can load an extension`,
      );
    }
    return found;
  }
  const places = wellKnownPlaces(kind, system);
  if (kind === 'chromium') places.push(...playwrightPlaces());
  for (const path of places) {
    const found = runnable(path) ? await introduce(path, system) : null;
    if (found !== null) return found;
  }
  return null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function introduce(path: string, system: System): Promise<FoundBrowser | null> {
  if (system.platform === 'win32') {
    const name = path.endsWith('msedge.exe')
      ? 'Microsoft Edge'
      : path.endsWith('firefox.exe')
        ? 'Mozilla Firefox'
        : 'Chromium';
    return { path, version: versionFolder(path), name };
  }
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return readVersion(path, stdout);
  } catch {
    return null;
  }
}

/**
 * Reads what `--version` printed; null for branded Chrome, which no longer takes an extension from the
 * command line, and for what is no browser.
 */
export function readVersion(path: string, printed: string): FoundBrowser | null {
  const said = /^(?<name>[A-Za-z][A-Za-z ]*?) (?<version>\d[\d.]*\w*)/m.exec(printed)?.groups;
  if (!said?.name || !said.version) return null;
  return said.name === 'Google Chrome' ? null : { path, version: said.version, name: said.name };
}
