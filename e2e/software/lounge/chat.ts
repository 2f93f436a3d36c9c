import type { Page } from '../../../src/cli/drive/page.ts';
import { CHANNEL } from './servers.ts';

const SLOW_MS = 60_000;

/** Signs in through The Lounge's own form and waits until the channel is there with its people in it. */
export async function join(page: Page, nick: string, realName: string): Promise<void> {
  await page.waitForSelector('#connect form button[type="submit"]', SLOW_MS);
  await page.fill('#connect input[name="nick"]', nick);
  await page.fill('#connect input[name="username"]', nick);
  await page.fill('#connect input[name="realname"]', realName);
  await page.click('#connect form button[type="submit"]');
  await page.waitForSelector(`#sidebar .chan.channel[data-title="${CHANNEL}"]`, SLOW_MS);
  await page.click(`#sidebar .chan.channel[data-title="${CHANNEL}"]`);
  await sees(page, nick);
}

/** Waits until somebody is among the channel's people. */
export function sees(page: Page, nick: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.names .user')].some((e) => e.textContent?.includes(wanted)),
    nick,
    SLOW_MS,
  );
}

/** Types a line key by key into the input and sends it. */
export async function enter(page: Page, line: string): Promise<void> {
  await page.type('#input', line);
  await page.press('#input', 'Enter');
}

/** Waits until a message with this text is there. */
export function hears(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => [...document.querySelectorAll('#chat .msg')].some((e) => e.textContent?.includes(wanted)),
    text,
    SLOW_MS,
  );
}
