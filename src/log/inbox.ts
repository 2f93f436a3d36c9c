import type { LogDatabase } from './database.ts';

/**
 * Keeps what came in until it has been read and written to the log, so that a background that dies in between
 * loses nothing. Rows hold raw traffic, for milliseconds: they are deleted once the log has what they say.
 */
export class Inbox<T> {
  readonly #log: LogDatabase;
  readonly #life: string;
  #gathering: { rows: { life: string; value: T }[]; keys: Promise<number[]> } | null = null;

  /** `life` names this life of the background. */
  constructor(log: LogDatabase, life: string) {
    this.#life = life;
    this.#log = log;
  }

  /** Stores a value at once, with all others of this turn. Resolves with its key; rejects where storage fails. */
  keep(value: T): Promise<number> {
    if (!this.#gathering) {
      const rows: { life: string; value: T }[] = [];
      const keys = Promise.resolve().then(() => {
        this.#gathering = null;
        return this.#log.inbox.bulkAdd(rows, { allKeys: true }) as Promise<number[]>;
      });
      this.#gathering = { rows, keys };
    }
    const { rows, keys } = this.#gathering;
    const at = rows.push({ life: this.#life, value }) - 1;
    return keys.then((all) => all[at]!);
  }

  async discard(keys: readonly number[]): Promise<void> {
    if (keys.length > 0) await this.#log.inbox.bulkDelete([...keys]);
  }

  /** What a background before this one kept and did not get to write, oldest first. */
  async leftovers(): Promise<{ key: number; value: T }[]> {
    const rows = await this.#log.inbox.orderBy('key').toArray();
    return rows
      .filter((row) => row.life !== this.#life)
      .map(({ key, value }) => ({ key: key as number, value: value as T }));
  }
}
