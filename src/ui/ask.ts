import browser from 'webextension-polyfill';

/** Milliseconds between two tries, and how often it is tried: a background that begins anew is deaf for a moment. */
const PAUSE = 200;
const TRIES = 25;
/** What browsers say where nobody hears; the message was not delivered then. */
const DEAF = /Receiving end does not exist/;

/** Asks the background one thing. */
export async function ask<T>(message: { kind: string } & Record<string, unknown>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return (await browser.runtime.sendMessage(message)) as T;
    } catch (error) {
      if (tries === TRIES || !DEAF.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
