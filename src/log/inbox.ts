import type { InboxRow, LogDatabase } from './database.ts';

/** Milliseconds that what came in may wait for the log before it is kept by itself. */
const PATIENCE_MS = 4;
/** Milliseconds that storing it may take; a database that the browser gives up may never answer. */
const LATE_MS = 3000;

/** Something that waits to be read and written to the log. */
export interface Kept {
  /** Its key in the inbox, once it is there; null where storage failed. Absent while it is only in memory. */
  key?: Promise<number | null>;
}

/**
 * Keeps what has to wait until it is read and written to the log, so that a background that dies in between loses
 * nothing. Rows hold raw traffic, for milliseconds: they go in the same transaction that writes what they say.
 */
export class Inbox<T> {
  readonly #log: LogDatabase;
  readonly #life: string;
  readonly #waiting = new Map<Kept, T>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `life` names this life of the background. */
  constructor(log: LogDatabase, life: string) {
    this.#life = life;
    this.#log = log;
  }

  /** Stores a value, with all others that wait, unless it is taken within moments. */
  keep(value: T): Kept {
    const kept: Kept = {};
    this.#waiting.set(kept, value);
    this.#timer ??= setTimeout(() => this.#store(), PATIENCE_MS);
    return kept;
  }

  /** The log writes these now: gives the keys of those that are stored, to be deleted with it. */
  async take(all: readonly Kept[]): Promise<number[]> {
    for (const kept of all) this.#waiting.delete(kept);
    const keys = await Promise.all(all.map((kept) => kept.key));
    return keys.filter((key) => key !== undefined && key !== null);
  }

  /** Forgets what is of no use any more. */
  async drop(kept: Kept): Promise<void> {
    await this.#log.inbox.bulkDelete(await this.take([kept]));
  }

  /** What a background before this one kept and did not get to write, oldest first. */
  async leftovers(): Promise<{ key: number; value: T }[]> {
    const rows = await this.#log.inbox.orderBy('key').toArray();
    return rows
      .filter((row) => row.life !== this.#life)
      .map(({ key, value }) => ({ key: key as number, value: value as T }));
  }

  #store(): void {
    this.#timer = null;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (waiting.length === 0) return;
    const rows = waiting.map(([, value]) => ({ life: this.#life, value }));
    const keys = this.#inTime(this.#add(rows).catch(() => null));
    for (const [at, [kept]] of waiting.entries()) kept.key = keys.then((all) => all?.[at] ?? null);
  }

  /** What is stored after that all the same goes again: it is taken for not stored. */
  async #inTime(adding: Promise<number[] | null>): Promise<number[] | null> {
    let isLate = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve(null);
      }, LATE_MS);
    });
    void adding
      .then((keys) => {
        clearTimeout(timer);
        return isLate && keys ? this.#log.inbox.bulkDelete(keys) : undefined;
      })
      .catch(() => undefined);
    return Promise.race([adding, late]);
  }

  /** Commits without waiting for any answer: what is handed over now is stored even if this background dies at once. */
  async #add(rows: readonly Omit<InboxRow, 'key'>[]): Promise<number[]> {
    // It counts as open while it is still being brought up to date.
    await this.#log.open();
    return new Promise((resolve, reject) => {
      const transaction = this.#log.backendDB().transaction('inbox', 'readwrite');
      const store = transaction.objectStore('inbox');
      const requests = rows.map((row) => store.add(row));
      transaction.oncomplete = () => resolve(requests.map((request) => request.result as number));
      transaction.onabort = () => reject(transaction.error);
      transaction.commit();
    });
  }
}
