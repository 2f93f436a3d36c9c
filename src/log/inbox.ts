import type { InboxRow, LogDatabase } from './database.ts';

/** Milliseconds that what came in may wait for the log before it is kept by itself. */
const PATIENCE_MS = 4;
/** Milliseconds that storing it may take; a database that the browser gives up may never answer. */
const LATE_MS = 3000;

/** Something that waits to be read and written to the log. */
export interface Kept {
  /** The row that holds it, once it is there; null where storage failed. Absent while it is only in memory. */
  row?: Promise<Stored | null>;
}

/** A row of the inbox, and what in it is not written to the log yet. */
interface Stored {
  key: number;
  waiting: Map<Kept, unknown>;
}

/** What becomes of the inbox with a write to the log: rows that go, and what is left in others. */
export interface Cleared {
  gone: readonly number[];
  left: readonly { key: number; values: unknown[] }[];
}

/**
 * Keeps what has to wait until it is read and written to the log, so that a background that dies in between loses
 * nothing. Rows hold raw traffic, for moments: they go in the same transaction that writes what they say. What comes
 * together stands in one row: rows cost the browser more than what is in them.
 */
export class Inbox<T> {
  readonly #log: LogDatabase;
  readonly #life: string;
  readonly #waiting = new Map<Kept, T>();
  /** Of those that wait, the ones to be stored in rows of their own. */
  readonly #apart = new Set<Kept>();
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

  /** The same for what is not written with the others: it may wait long, or be dropped. */
  keepApart(value: T): Kept {
    const kept = this.keep(value);
    this.#apart.add(kept);
    return kept;
  }

  /** The log writes these now: gives what is to become of their rows with it. */
  async take(all: readonly Kept[]): Promise<Cleared> {
    for (const kept of all) {
      this.#waiting.delete(kept);
      this.#apart.delete(kept);
    }
    const rows = new Set<Stored>();
    for (const kept of all) {
      const row = await kept.row;
      row?.waiting.delete(kept);
      if (row) rows.add(row);
    }
    const gone: number[] = [];
    const left: { key: number; values: unknown[] }[] = [];
    for (const { key, waiting } of rows) {
      if (waiting.size === 0) gone.push(key);
      else left.push({ key, values: [...waiting.values()] });
    }
    return { gone, left };
  }

  /** Forgets what is of no use any more. */
  async drop(kept: Kept): Promise<void> {
    await clear(this.#log, await this.take([kept]));
  }

  /** What a background before this one kept and did not get to write, oldest first. */
  async leftovers(): Promise<{ kept: Kept; value: T }[]> {
    const rows = await this.#log.inbox.orderBy('key').toArray();
    return rows
      .filter(({ life }) => life !== this.#life)
      .flatMap(({ key, values }) => {
        const all = values.map((value) => ({ kept: {} as Kept, value: value as T }));
        asStored(key as number, new Map(all.map(({ kept, value }) => [kept, value])));
        return all;
      });
  }

  #store(): void {
    this.#timer = null;
    const apart = [...this.#waiting].filter(([kept]) => this.#apart.has(kept)).map((one) => [one]);
    const together = [...this.#waiting].filter(([kept]) => !this.#apart.has(kept));
    this.#waiting.clear();
    this.#apart.clear();
    const groups = [together, ...apart].filter((group) => group.length > 0);
    if (groups.length === 0) return;
    const rows = groups.map((group) => ({ life: this.#life, values: group.map(([, value]) => value) }));
    const keys = this.#inTime(this.#add(rows).catch(() => null));
    for (const [at, group] of groups.entries()) {
      const waiting = new Map<Kept, unknown>(group);
      const row = keys.then((all) => (all ? { key: all[at]!, waiting } : null));
      for (const [kept] of group) kept.row = row;
    }
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
    // Nothing of what stands in memory is committed by the browser.
    if (this.#log.isBrief) return (await this.#log.inbox.bulkAdd([...rows], { allKeys: true })) as number[];
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

/** Does to the inbox what came of a `take`; in a transaction that is open, or by itself. */
export async function clear({ inbox }: LogDatabase, { gone, left }: Cleared): Promise<void> {
  if (gone.length > 0) await inbox.bulkDelete([...gone]);
  // A row that was erased meanwhile stays erased.
  for (const { key, values } of left) await inbox.update(key, { values });
}

/** Makes each of `waiting` know the row that holds them all. */
function asStored(key: number, waiting: Map<Kept, unknown>): void {
  const row = Promise.resolve({ key, waiting });
  for (const kept of waiting.keys()) kept.row = row;
}
