import type { Dexie } from 'dexie';
import { type Change, keepingChanges } from './changes.ts';
import { clonedSize } from './cloned-size.ts';

/** A part of the browser's storage that outlives the background. */
export interface BriefArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What `storage.session` holds at most, 10 MiB (MDN), less what counting it here may be out by. */
const MOST = 10_000_000;
const PREFIX = 'row:';
const BEGUN = 'begun';

/**
 * Keeps the rows of databases that stand in memory in an area of the browser's storage, so that they outlive a background
 * that is stopped: a row is a value there, set as soon as its transaction has come to an end.
 */
export class Brief {
  readonly #area: BriefArea;
  readonly #most: number;
  readonly #sizes = new Map<string, number>();
  #size = 0;
  /** What the area did not take yet; undefined for what is to go. */
  readonly #unkept = new Map<string, unknown>();
  #failure: unknown = null;

  constructor(area: BriefArea, most = MOST) {
    this.#area = area;
    this.#most = most;
  }

  /** True the first time that this is asked since the browser was started, or the extension loaded. */
  async isFirst(): Promise<boolean> {
    const { [BEGUN]: begun } = await this.#area.get(BEGUN);
    await this.#area.set({ [BEGUN]: true });
    return begun !== true;
  }

  /** To be called before the database is opened. */
  keep(database: Dexie): void {
    let isRecalled = false;
    keepingChanges(database, {
      check: (changes) => isRecalled && this.#check(database.name, changes),
      committed: (changes) => isRecalled && this.#commit(database.name, changes),
    });
    database.on(
      'ready',
      async (opened) => {
        if (!isRecalled) await this.#recall(opened as Dexie);
        isRecalled = true;
      },
      true,
    );
  }

  /** Fills a database with what a background before this one kept. */
  async #recall(database: Dexie): Promise<void> {
    const own = `${PREFIX}${database.name}:`;
    const rows = new Map<string, unknown[]>();
    for (const [key, value] of Object.entries(await this.#area.get(null))) {
      if (!key.startsWith(own)) continue;
      this.#count(key, value);
      const table = key.slice(own.length, key.indexOf(':', own.length));
      const known = rows.get(table);
      if (known) known.push(value);
      else rows.set(table, [value]);
    }
    for (const table of database.tables) await table.bulkPut(rows.get(table.name) ?? []);
  }

  /** Throws where what would be kept is more than the area holds, or it takes nothing: as a full disk does. */
  #check(database: string, changes: readonly Change[]): void {
    if (changes.every(({ value }) => value === undefined)) return;
    if (this.#failure !== null) {
      this.#store();
      throw this.#failure;
    }
    let size = this.#size;
    for (const change of changes) {
      const key = keyOf(database, change);
      size += sizeOf(key, change.value) - (this.#sizes.get(key) ?? 0);
    }
    if (size > this.#most)
      throw new DOMException('the storage until the browser is closed is full', 'QuotaExceededError');
  }

  #commit(database: string, changes: readonly Change[]): void {
    for (const change of changes) {
      const key = keyOf(database, change);
      this.#count(key, change.value);
      this.#unkept.set(key, change.value);
    }
    this.#store();
  }

  #count(key: string, value: unknown): void {
    const size = sizeOf(key, value);
    this.#size += size - (this.#sizes.get(key) ?? 0);
    if (size > 0) this.#sizes.set(key, size);
    else this.#sizes.delete(key);
  }

  /** Hands over at once what is to be kept; what the area does not take is handed over with what comes next. */
  #store(): void {
    const changes = [...this.#unkept];
    this.#unkept.clear();
    const gone = changes.flatMap(([key, value]) => (value === undefined ? [key] : []));
    const kept = changes.filter(([, value]) => value !== undefined);
    // What goes makes room for what comes.
    const removed = gone.length > 0 ? this.#area.remove(gone) : Promise.resolve();
    const set = kept.length > 0 ? this.#area.set(Object.fromEntries(kept)) : Promise.resolve();
    void Promise.all([removed, set]).then(
      () => {
        this.#failure = null;
      },
      (error) => {
        this.#failure = error;
        for (const [key, value] of changes) if (!this.#unkept.has(key)) this.#unkept.set(key, value);
      },
    );
  }
}

function keyOf(database: string, { table, key }: Change): string {
  return `${PREFIX}${database}:${table}:${JSON.stringify(key)}`;
}

function sizeOf(key: string, value: unknown): number {
  return value === undefined ? 0 : key.length + clonedSize(value);
}
