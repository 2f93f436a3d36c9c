import type { Entry } from '../model/entry.ts';

/** The decoder of an app's own transport reads nothing any more: the app has changed how it talks. */
export interface LostFooting {
  /** When the first of the unread messages left, milliseconds since the epoch. */
  since: number;
  /** Messages since then, none of which could be read. */
  unread: number;
}

/** Messages in a row that must stay closed before it is called a loss: one or two are new kinds. */
const ENOUGH = 10;

/** Follows whether what an app hands to its own encryption or worker can still be read. */
export class Footing {
  #since = 0;
  #unread = 0;

  /** Takes one message that was handed over. */
  add({ level, items, time }: Pick<Entry, 'level' | 'items' | 'time'>): void {
    if (level !== 'size-and-time' || items.length > 0) {
      this.#unread = 0;
      return;
    }
    if (this.#unread === 0) this.#since = time;
    this.#unread++;
  }

  lost(): LostFooting | null {
    return this.#unread >= ENOUGH ? { since: this.#since, unread: this.#unread } : null;
  }
}
