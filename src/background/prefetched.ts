import type { Observation } from '../model/payload.ts';
import type { Sent } from '../watch/network/request-log.ts';

/** Longer than Chromium keeps what it has fetched ahead (`kPrefetchCacheDuration`: five minutes). */
const KEPT_MS = 600_000;
const MAX_KEPT = 200;

/**
 * Documents that were fetched ahead of need: one is shown out of that, and Chromium's request log tells of
 * it as if it were asked for again (measured).
 */
export class Prefetched {
  readonly #times = new Map<string, number>();

  note({ channel, url, time }: Pick<Observation, 'channel' | 'url' | 'time'>): void {
    if (channel !== 'prefetch') return;
    this.#times.delete(url);
    this.#times.set(url, time);
    if (this.#times.size > MAX_KEPT) this.#times.delete(this.#times.keys().next().value as string);
  }

  /** True where nothing left, for what was fetched ahead gave the answer. */
  answers({ observation: { url, time }, isAnswered }: Sent): boolean {
    return isAnswered === true && time - (this.#times.get(url) ?? Number.NEGATIVE_INFINITY) < KEPT_MS;
  }
}
