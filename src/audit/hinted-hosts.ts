import type { Entry } from '../model/entry.ts';
import { keyOf } from './maybe-asked.ts';

/** What the log puts in the place of an identifier in a host's name. */
const MASK = '[';

/** Hosts that the browser was to look up or connect to ahead of need, each once a channel and context. */
export class HintedHosts {
  readonly #entries = new Map<string, Entry>();

  add(entry: Entry): void {
    const key = keyOf(entry);
    if (!this.#entries.has(key)) this.#entries.set(key, entry);
  }

  /** Those to which nothing went that a witness saw: what else a look-up told, the report tells already. */
  unseen(reached: Iterable<Pick<Entry, 'host'>>): Entry[] {
    const seen = new Set([...reached].map(({ host }) => host));
    // Two names may be masked alike.
    return [...this.#entries.values()].filter(({ host }) => host.includes(MASK) || !seen.has(host));
  }
}
