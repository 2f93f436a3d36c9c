import type { Page } from '../../../src/cli/drive/page.ts';

const SLOW_MS = 60_000;

interface Bound {
  jQuery?: { _data(element: Element | null, what: 'events'): { click?: unknown } | undefined };
}

/** Starts the text room's page and joins by this name, over a data channel. */
export async function joinRoom(page: Page, name: string): Promise<void> {
  // The button does nothing until the page's script has seen to it.
  await page.waitForFunction(
    () => Boolean((globalThis as Bound).jQuery?._data(document.querySelector('#start'), 'events')?.click),
    undefined,
    SLOW_MS,
  );
  await page.click('#start');
  await page.waitForFunction(() => document.querySelector('#registernow.hide') === null, undefined, SLOW_MS);
  await page.waitForSelector('#username', SLOW_MS);
  await page.fill('#username', name);
  await page.click('#register');
  await page.waitForSelector('#datasend:not([disabled])', SLOW_MS);
}

/** Says something to everyone in the room. */
export async function say(page: Page, text: string): Promise<void> {
  await page.type('#datasend', text);
  await page.press('#datasend', 'Enter');
}

/** Says something to one person, who is on the list by this name. */
export async function whisper(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('#list li')].some((e) => e.textContent === wanted),
    name,
    SLOW_MS,
  );
  await page.evaluate((wanted) => {
    const entry = [...document.querySelectorAll('#list li')].find((e) => e.textContent === wanted);
    (entry as HTMLElement).click();
  }, name);
  await page.waitForSelector('.bootbox-input', SLOW_MS);
  await page.fill('.bootbox-input', text);
  await page.click('.bootbox .modal-footer .btn-primary');
}

/** Waits until this stands in the room. */
export function hears(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => document.querySelector('#chatroom')?.textContent?.includes(wanted),
    text,
    SLOW_MS,
  );
}
