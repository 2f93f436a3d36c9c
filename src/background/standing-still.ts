import { PATIENCE_MS } from './in-time.ts';

/** A background that cannot begin, for the log does not answer: until it does, nothing is written. */
export class StandingStill {
  readonly #begun: number;
  #isReady = false;
  #isLate = false;

  /** `onChange` is called when it begins to stand still, and when it does no more. */
  constructor(ready: Promise<unknown>, now: number, onChange: () => void) {
    this.#begun = now;
    const timer = setTimeout(() => {
      this.#isLate = true;
      onChange();
    }, PATIENCE_MS);
    const done = () => {
      clearTimeout(timer);
      this.#isReady = true;
      if (this.#isLate) onChange();
    };
    ready.then(done, done);
  }

  /** Since when; null where it does not. */
  get since(): number | null {
    return this.#isLate && !this.#isReady ? this.#begun : null;
  }
}
