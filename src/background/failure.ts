/** Milliseconds from a failed write to the next try: doubled from the first to the last. */
const FIRST_PAUSE = 250;
const LAST_PAUSE = 8000;
/** Milliseconds after which a write that has not come to an end counts as failing. */
const LATE_MS = 5000;

/**
 * A write that failed, until another succeeds. It is tried again after a pause only: a full disk gets no better by being
 * asked, and a browser that cannot open a database again and again may take it for broken, and give it up.
 */
export class Failure {
  readonly #now: () => number;
  readonly #onLate: () => void;
  #error: unknown;
  #pause = 0;
  #until = 0;
  #since: number | null = null;

  /** `now` in milliseconds; `onLate` is called where a write takes longer than it should. */
  constructor(now: () => number, onLate: () => void = () => undefined) {
    this.#now = now;
    this.#onLate = onLate;
  }

  /** When writing began to fail, or to take too long; null where it does not. */
  get since(): number | null {
    return this.#since;
  }

  /** Runs a write; throws what it throws. */
  watch<T>(write: () => Promise<T>): Promise<T> {
    return this.#watch(write, () => undefined);
  }

  /** Runs something that only reads, and is waited for no longer than a write that is not late. */
  watchRead<T>(read: () => Promise<T>): Promise<T> {
    let giveUp: (error: Error) => void = () => undefined;
    const late = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    return this.#watch(() => Promise.race([read(), late]), giveUp);
  }

  async #watch<T>(work: () => Promise<T>, giveUp: (error: Error) => void): Promise<T> {
    const begun = this.#now();
    const timer = setTimeout(() => {
      this.#since ??= begun;
      giveUp(new Error('the log does not answer'));
      this.#onLate();
    }, LATE_MS);
    try {
      return await work();
    } catch (error) {
      this.#note(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  clear(): void {
    this.#pause = 0;
    this.#since = null;
  }

  /** Throws the last error while it is too early to try again. */
  check(): void {
    const wait = this.#until - this.#now();
    // Longer than the pause: the clock was put back.
    if (wait > 0 && wait <= this.#pause) throw this.#error;
  }

  #note(error: unknown): void {
    this.#error = error;
    this.#pause = Math.min(Math.max(FIRST_PAUSE, this.#pause * 2), LAST_PAUSE);
    this.#until = this.#now() + this.#pause;
    this.#since ??= this.#now();
  }
}
