import { expect } from 'vitest';
import type { Extension } from '../src/cli/audit/extension.ts';
import type { Driver } from '../src/cli/drive/driver.ts';
import type { Page } from '../src/cli/drive/page.ts';

interface Tabs {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
}

/** Number of the tab that shows this address, as the extension knows it. */
export async function tabOf(extension: Extension, url: string): Promise<number> {
  const id = await extension.page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
    const tabs = await (browser ?? chrome)!.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Opens the popup as a page for the tab that shows `url`. */
export async function openPopup(driver: Driver, extension: Extension, url: string): Promise<Page> {
  return driver.extensionPage(`src/ui/popup/index.html?tab=${await tabOf(extension, url)}`);
}

/** The popup says which app, that it is watched, and who got what. */
export async function checkPopup(
  driver: Driver,
  extension: Extension,
  url: string,
  picture: string,
): Promise<void> {
  const popup = await openPopup(driver, extension, url);
  await popup.waitForFunction(() => document.body.textContent.includes('Giphy'));
  const text = await popup.evaluate(() => document.body.textContent);
  expect(text).toContain('WhatsApp Web');
  expect(text).not.toContain('Not watching');
  await popup.setViewport(420, 600);
  await popup.screenshot(picture);
  await popup.close();
}

/** The full page lists the findings. */
export async function checkAuditPage(driver: Driver, picture: string): Promise<void> {
  const page = await driver.extensionPage('src/ui/audit/index.html');
  await page.waitForFunction(() => document.body.textContent.includes('Giphy'));
  expect(await page.evaluate(() => document.body.textContent)).toContain('WhatsApp');
  await page.setViewport(1280, 900);
  await page.screenshot(picture);
  await page.close();
}

/** Popup and full page say that the app is read no more, and since when. */
export async function checkDrift(
  driver: Driver,
  extension: Extension,
  { url, session }: { url: string; session: string },
): Promise<void> {
  const popup = await openPopup(driver, extension, url);
  await popup.waitForFunction(() => document.querySelector('.notice') !== null);
  const notice = () => document.querySelector('.notice')?.textContent ?? '';
  const said = await popup.evaluate(notice);
  expect(said).toMatch(/WhatsApp Web has changed how it talks\./);
  expect(said).toMatch(/lost its footing since \d{2}:\d{2}: (\d+) of \1 messages could not be read/);
  await popup.close();
  const page = await driver.extensionPage(`src/ui/audit/index.html?session=${session}`);
  await page.waitForFunction(() => document.querySelector('.notice') !== null);
  expect(await page.evaluate(notice)).toBe(said);
  await page.close();
}
