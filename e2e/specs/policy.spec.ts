import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { type PolicySite, startPolicySite } from '../policy-site.ts';

// Two versions of a policy, opened at its true address: each is read in the browser, kept, and the change is shown.

const ADDRESS = 'https://www.whatsapp.com/legal/privacy-policy';

interface Extension {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome: Extension['browser'] & { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
}

for (const kind of KINDS) {
  const found = await haveBrowser(kind);
  describe.skipIf(!found)(`a policy through time, in ${kind}`, () => {
    let site: PolicySite;
    let driver: Driver;
    let own: Page;

    beforeAll(async () => {
      site = await startPolicySite();
      driver = await launch(kind, {
        path: found!.path,
        extensionDir: await ensureBuilt(kind === 'chromium' ? 'chrome' : 'firefox'),
        maps: new Map([
          ['www.whatsapp.com', site.port],
          ['web.whatsapp.com', site.port],
        ]),
        headless: true,
      });
      own = await driver.extensionPage('src/ui/options/index.html?welcome');
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    const tabOf = (prefix: string) =>
      own.evaluate(async (start) => {
        const { chrome } = globalThis as never as Extension;
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url?.startsWith(start))?.id ?? -1;
      }, prefix);

    async function read(tab: number, nth: number): Promise<string> {
      const page = await driver.extensionPage(`src/ui/policy/index.html?tab=${tab}&n=${nth}`);
      await page.waitForFunction(() =>
        /claims? (was|were) found/.test(document.querySelector('h1')?.textContent ?? ''),
      );
      return String(await page.evaluate(() => document.querySelector('main')?.textContent ?? ''));
    }

    test('a known address is offered for reading, and read in place', async () => {
      await driver.open(ADDRESS);
      const tab = await tabOf(ADDRESS);
      const popup = await driver.extensionPage(`src/ui/popup/index.html?tab=${tab}`);
      await popup.waitForFunction(() => document.body.textContent?.includes('Read this policy') ?? false);
      const text = await read(tab, 1);
      expect(text).toContain('7 July 2012');
      expect(text).toContain('We do not share your phone number with advertisers');
      expect(text).not.toContain('Between these two versions');
    });

    test('a text in shadow roots and frames of the page is read, without what is hidden', async () => {
      const address = 'https://www.whatsapp.com/in-parts';
      await driver.open(address);
      const text = await read(await tabOf(address), 3);
      expect(text).toContain('We collect your profile name');
      expect(text).toContain('We do not share your phone number with advertisers');
      expect(text).toContain('We collect your location');
      expect(text).not.toContain('We sell your contacts');
    });

    test('a text in a form is read, though its controls are named like what a form has', async () => {
      const address = 'https://www.whatsapp.com/in-form';
      await driver.open(address);
      const text = await read(await tabOf(address), 6);
      expect(text).toContain('We collect your profile name');
      expect(text).toContain('We do not share your phone number with advertisers');
      expect(text).not.toContain('We sell your');
    });

    test('what cannot be taken of a page is named, and the reading is called incomplete', async () => {
      const address = 'https://www.whatsapp.com/lacking';
      await driver.open(address);
      const text = await read(await tabOf(address), 5);
      expect(text).toContain('The capture is incomplete');
      expect(text).toContain('We collect your location');
      expect(text).not.toContain('We sell your contacts');
      for (const note of [
        'in a frame that is not loaded yet, from www.whatsapp.com was not read',
        'in a frame from web.whatsapp.com was not read',
        'what the page loads only when its closed parts are opened was not read',
        'a dialog of the page was not read (759 characters)',
        '1 passage is not English and was not read',
      ])
        expect(text).toContain(note);
    });

    test('a page around a frame of another origin is not called a policy', async () => {
      const address = 'https://www.whatsapp.com/shell';
      await driver.open(address);
      const tab = await tabOf(address);
      const page = await driver.extensionPage(`src/ui/policy/index.html?tab=${tab}&n=4`);
      await page.waitForFunction(() => document.querySelector('[role=alert]') !== null);
      expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toContain(
        'stands in a frame from web.whatsapp.com, which cannot be read from here',
      );
    });

    test('nothing of a hostile page is run, loaded or shown as markup', async () => {
      const address = 'https://www.whatsapp.com/markup';
      await driver.open(address);
      const tab = await tabOf(address);
      const before = site.embedded();
      expect(before).toBeGreaterThan(0);
      const text = await read(tab, 6);
      expect(text).toContain('We share your phone number');
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(site.embedded()).toBe(before);
      const page = await driver.extensionPage(`src/ui/policy/index.html?tab=${tab}&n=7`);
      await page.waitForFunction(() => document.body.textContent?.includes('phone number') ?? false);
      const planted = () => [
        document.title,
        document.querySelectorAll('.planted, iframe, main script').length,
      ];
      expect(await page.evaluate(planted)).toEqual([expect.not.stringContaining('planted'), 0]);
    });

    test.each(['/deep', '/long'])('%s: is read or refused in one line', async (path) => {
      await driver.open(`https://www.whatsapp.com${path}`);
      const tab = await tabOf(`https://www.whatsapp.com${path}`);
      const page = await driver.extensionPage(`src/ui/policy/index.html?tab=${tab}&n=8`);
      await page.waitForFunction(() =>
        /claims? (was|were) found|was not read/.test(document.querySelector('h1')?.textContent ?? ''),
      );
      const text = String(await page.evaluate(() => document.querySelector('main')?.textContent ?? ''));
      expect(text).toMatch(path === '/deep' ? /claims? (was|were) found/ : /longer than is read/);
    });

    test('a text file that is chosen is read', async () => {
      const page = await driver.extensionPage('src/ui/policy/index.html?n=9');
      await page.waitForSelector('input[type=file]');
      await page.evaluate(async () => {
        const chosen = new DataTransfer();
        const text =
          'Privacy policy\n\nEffective 3 March 2021\n\nWe share your phone number with advertisers.\n';
        chosen.items.add(new File([text], 'policy.txt', { type: 'text/plain' }));
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('advertisers'));
      await page.click('.paste button[type=submit]');
      await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('1 claim was'));
      const text = String(await page.evaluate(() => document.querySelector('main')?.textContent ?? ''));
      expect(text).toContain('text that was given');
      expect(text).toContain('We share your phone number with advertisers.');
    });

    test('the newer version is held against it, and the popup says what changed', async () => {
      site.show('newer');
      await driver.open(`${ADDRESS}?v=2`);
      const text = await read(await tabOf(`${ADDRESS}?v=2`), 2);
      expect(text).toContain('25 August 2016');
      expect(text).toMatch(/Between these two versions: .*claims? added/);
      expect(text).not.toMatch(/claims? (removed|turned)/);
      expect(text).toContain('Both texts were read by this browser');

      await driver.open('https://web.whatsapp.com/');
      const popup = await driver.extensionPage(
        `src/ui/popup/index.html?tab=${await tabOf('https://web.whatsapp.com/')}`,
      );
      await popup.waitForFunction(
        () => document.body.textContent?.includes('The policy changed on') ?? false,
      );
      const notice = String(await popup.evaluate(() => document.querySelector('.notice')?.textContent ?? ''));
      expect(notice).toContain('25 August 2016');
      expect(notice).toMatch(/phone number/);
      expect(notice).toMatch(/family/);
    });
  });
}
