/** Characters kept at most; a page says again what is not kept here. */
const MAX_KEPT = 33_554_432;

interface Waiting<Job> {
  job: Job;
  /** Characters that it takes. */
  size: number;
  /** Whose it is, as far as can be told. */
  session: string;
  records: number;
}

/** What pages said and has to wait, for the log cannot be asked what it has of them already. */
export class Unread<Job> {
  readonly #waiting = new Map<string, Waiting<Job | null>>();
  #size = 0;

  /** `name`: the same for what is said again. */
  add(name: string, waiting: Waiting<Job>): void {
    this.forget(name);
    const isKept = this.#size + waiting.size <= MAX_KEPT;
    if (isKept) this.#size += waiting.size;
    this.#waiting.set(name, isKept ? waiting : { ...waiting, job: null });
  }

  /** It has been read after all. */
  forget(name: string): void {
    const known = this.#waiting.get(name);
    if (known && known.job !== null) this.#size -= known.size;
    this.#waiting.delete(name);
  }

  /** Those that are kept, oldest first, to be tried again. */
  kept(): Job[] {
    return [...this.#waiting.values()].flatMap(({ job }) => (job === null ? [] : [job]));
  }

  /** Records that wait, by session. */
  counts(): [string, number][] {
    return [...this.#waiting.values()].map(({ session, records }) => [session, records]);
  }
}
