import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser, readVersion } from './find.ts';
import { Missing } from './missing.ts';
import { playwrightPlaces, type System, wellKnownPlaces } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'candor-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pretender(name: string, printed: string, code = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${printed}'\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const system = (env: Record<string, string>): System => ({ platform: 'linux', env, home: folder });

describe('finding a browser', () => {
  test('the variable goes before every other place', async () => {
    const path = pretender('my-own', 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12');
    expect(await findBrowser('chromium', system({ CANDOR_CHROMIUM: path, PATH: '/usr/bin' }))).toEqual({
      path,
      version: '156.0.8078.79',
      name: 'Chromium',
    });
  });

  test('a variable that names nothing, no program or branded Chrome is one clear line', async () => {
    const branded = pretender('chrome', 'Google Chrome 141.0.7390.54');
    for (const path of [join(folder, 'absent'), folder, branded]) {
      const finding = findBrowser('firefox', system({ CANDOR_FIREFOX: path }));
      await expect(finding).rejects.toThrow(Missing);
      await expect(finding).rejects.toThrow(`CANDOR_FIREFOX names ${path}`);
    }
  });

  test('the first on the PATH that runs', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    pretender('bin/firefox-esr', '', 1);
    const path = pretender('bin/firefox', 'Mozilla Firefox 153.7.0esr');
    const found = await findBrowser('firefox', system({ PATH: bin }));
    // A machine may have its own firefox-esr in /usr/bin, which comes before any other name.
    if (found?.path.startsWith('/usr/')) expect(found.name).toBe('Mozilla Firefox');
    else expect(found).toEqual({ path, version: '153.7.0esr', name: 'Mozilla Firefox' });
  });
});

describe('what --version says', () => {
  test.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'Chromium', '156.0.8078.79'],
    ['Google Chrome for Testing 141.0.7390.54 ', 'Google Chrome for Testing', '141.0.7390.54'],
    ['Microsoft Edge 140.0.3485.94', 'Microsoft Edge', '140.0.3485.94'],
    ['Mozilla Firefox 153.7.0esr', 'Mozilla Firefox', '153.7.0esr'],
    ['*** You are running in headless mode.\nMozilla Firefox 150.0', 'Mozilla Firefox', '150.0'],
  ])('%s', (printed, name, version) => {
    expect(readVersion('/x', printed)).toEqual({ path: '/x', name, version });
  });

  test('branded Chrome and noise are no browser of ours', () => {
    expect(readVersion('/x', 'Google Chrome 141.0.7390.54')).toBeNull();
    expect(readVersion('/x', '')).toBeNull();
    expect(readVersion('/x', 'command not found')).toBeNull();
  });
});

describe('places', () => {
  test('per platform', () => {
    const mac: System = { platform: 'darwin', env: {}, home: '/Users/ada' };
    expect(wellKnownPlaces('firefox', mac)[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
    const windows: System = { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' }, home: '' };
    expect(wellKnownPlaces('firefox', windows)[0]).toBe('C:\\Program Files\\Mozilla Firefox\\firefox.exe');
    expect(wellKnownPlaces('chromium', system({ PATH: '/opt/bin' }))[0]).toBe('/opt/bin/chromium');
  });

  test("Playwright's cache: the wanted revision first, then the newest", () => {
    const cache = join(folder, 'ms-playwright');
    for (const name of ['chromium-900', 'chromium-1100', 'chromium-1200', 'firefox-1300']) {
      mkdirSync(join(cache, name), { recursive: true });
    }
    const inside = join('chrome-linux', 'chrome');
    expect(playwrightPlaces(join(cache, 'chromium-1100', inside))).toEqual([
      join(cache, 'chromium-1100', inside),
      join(cache, 'chromium-1200', inside),
      join(cache, 'chromium-900', inside),
    ]);
  });
});
