import type { Page } from '../../src/cli/drive/page.ts';
import { CHAT_HOST, PASSWORD } from './prosody.ts';

const SLOW_MS = 90_000;
/** How long a message may take, and how often it is said. */
const HEARD_MS = 30_000;
const TRIES = 3;

/** Signs in through Converse's own form, once its page is whole, and waits until `contact` is on the roster. */
export async function logIn(page: Page, user: string, contact: string): Promise<void> {
  await page.waitForSelector('converse-controlbox input[name="jid"]', SLOW_MS);
  await page.fill('input[name="jid"]', `${user}@${CHAT_HOST}`);
  await page.fill('input[name="password"]', PASSWORD);
  await page.click('converse-controlbox button[type="submit"]');
  await page.waitForSelector(rosterEntry(contact), SLOW_MS);
}

/** Opens the chat with `contact`; with `encrypted` waits until Converse has OMEMO on for it. */
export async function openChat(page: Page, contact: string, encrypted: boolean): Promise<void> {
  await page.click(rosterEntry(contact));
  await page.waitForSelector('.chat-textarea', SLOW_MS);
  if (encrypted) await page.waitForSelector('.toggle-omemo .fa-lock', SLOW_MS);
}

/** Types a message key by key, sends it, and waits until it stands in the chat. */
async function say(page: Page, text: string): Promise<void> {
  await page.type('.chat-textarea', text);
  await page.press('.chat-textarea', 'Enter');
  await hear(page, text);
}

/** One end never showed what was said, the one that said it or the other: with encryption, Converse can lose the keys of a pair for good. */
export class Unheard extends Error {}

/**
 * Says it until it is heard, as people do: Converse may lose what it sends encrypted while either end is still at work on
 * the keys of the other. Throws `Unheard` where it stays lost.
 */
export async function tell(page: Page, other: Page, text: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await say(page, text);
      return await hear(other, text);
    } catch (error) {
      if (tries === TRIES)
        throw new Unheard(`said ${TRIES} times, and not shown on both ends`, { cause: error });
    }
  }
}

/** Waits until a message with this text stands in the chat. */
async function hear(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.chat-msg__text')].some((e) => e.textContent?.includes(wanted)),
    text,
    HEARD_MS,
  );
}

const rosterEntry = (contact: string) => `converse-roster .open-chat[data-jid="${contact}@${CHAT_HOST}"]`;
