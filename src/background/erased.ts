import * as v from 'valibot';
import type { RunRow } from '../log/database.ts';
import type { Ranges } from '../log/ranges.ts';

/** Key in `storage.local`: what the browser keeps in memory alone is gone where the extension is loaded anew. */
const KEY = 'erased';
/** Runs remembered; the oldest are forgotten. */
const MOST = 5000;

/** Last number that a run had used when what it had told was erased, and batches that its relay had dropped by then. */
const ErasedSchema = v.array(v.tuple([v.string(), v.number(), v.number()]));

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * How far pages had come that stay open when their audit is erased: what they tell from then on begins another, which
 * misses nothing of what went before, and in which nothing of it stands that they say again. Nothing of what they told is
 * kept.
 */
export class Erased {
  readonly #runs = new Map<string, { last: number; lost: number }>();
  readonly #area: () => Area;

  /** `area`: asked for as it is needed. */
  constructor(area: () => Area) {
    this.#area = area;
  }

  /** Takes up what a background before this one knew. */
  async recall(): Promise<void> {
    const { [KEY]: stored } = await this.#area().get(KEY);
    const parsed = v.safeParse(ErasedSchema, stored);
    if (!parsed.success) return;
    for (const [run, last, lost] of parsed.output) this.#runs.set(run, { last, lost });
  }

  /** Notes the runs that were erased, as they stood. */
  async note(rows: readonly Pick<RunRow, 'run' | 'records' | 'lost'>[]): Promise<void> {
    if (rows.length === 0) return;
    for (const { run, records, lost } of rows) {
      const known = this.#runs.get(run);
      this.#runs.delete(run);
      const last = Math.max(known?.last ?? -1, records.at(-1) ?? -1);
      // The row counts from where the run was erased before.
      this.#runs.set(run, { last, lost: (known?.lost ?? 0) + lost });
      if (this.#runs.size > MOST) this.#runs.delete(this.#runs.keys().next().value as string);
    }
    await this.#area().set({ [KEY]: [...this.#runs].map(([run, { last, lost }]) => [run, last, lost]) });
  }

  /** Forgets all: the pages are gone where the browser was started anew. */
  async forgetAll(): Promise<void> {
    this.#runs.clear();
    await this.#area().remove(KEY);
  }

  /** Numbers of this run that are not waited for. */
  recordsOf(run: string): Ranges {
    const last = this.#runs.get(run)?.last ?? -1;
    return last < 0 ? [] : [0, last];
  }

  /** Batches that its relay had dropped before. */
  lostOf(run: string): number {
    return this.#runs.get(run)?.lost ?? 0;
  }
}
