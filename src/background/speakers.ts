import type { Runtime } from 'webextension-polyfill';
import type { Speaker } from './jobs.ts';

const MOST = 1000;

/** Where a relay speaks from; null where that is no tab. Chromium tells of a document that its tab did not show yet as it connected. */
export function speakerOf(sender: Runtime.MessageSender): Speaker | null {
  const { tab, documentLifecycle } = sender as Runtime.MessageSender & { documentLifecycle?: string };
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, tabUrl: tab.url, isAhead: documentLifecycle === 'prerender' };
}

/** Which tab a page run speaks from, for what it left behind when it went away; the oldest are forgotten. */
export class Speakers {
  readonly #byRun = new Map<string, Speaker>();

  note(run: string, speaker: Speaker): void {
    this.#byRun.delete(run);
    this.#byRun.set(run, speaker);
    if (this.#byRun.size > MOST) this.#byRun.delete(this.#byRun.keys().next().value as string);
  }

  /** Null where it connected to a background before this one. */
  of(run: string): Speaker | null {
    return this.#byRun.get(run) ?? null;
  }
}
