/** Milliseconds from a failed write to the next try: doubled from the first to the last. */
const FIRST_PAUSE = 250;
const LAST_PAUSE = 8000;

/**
 * A write that failed, until another succeeds. It is tried again after a pause only: a full disk gets no better by being
 * asked, and a browser that cannot open a database again and again may take it for broken, and give it up.
 */
export class Failure {
  readonly #now: () => number;
  #error: unknown;
  #pause = 0;
  #until = 0;

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get stands(): boolean {
    return this.#pause > 0;
  }

  note(error: unknown): void {
    this.#error = error;
    this.#pause = Math.min(Math.max(FIRST_PAUSE, this.#pause * 2), LAST_PAUSE);
    this.#until = this.#now() + this.#pause;
  }

  clear(): void {
    this.#pause = 0;
  }

  /** Throws the last error while it is too early to try again. */
  check(): void {
    if (this.stands && this.#now() < this.#until) throw this.#error;
  }
}
