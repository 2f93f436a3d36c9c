/** Milliseconds until a failed write is tried again: doubled from the first to the last. */
const FIRST_PAUSE = 250;
const LAST_PAUSE = 30_000;

/**
 * Runs jobs one after another. `take` handles what has gathered since the last turn together, so that a burst
 * costs one write to the log rather than a thousand. `take` keeps what it could not write and throws; it is
 * then called again, with nothing new, until it succeeds.
 */
export class WorkQueue<T> {
  #jobs: T[] = [];
  #running: Promise<void> | null = null;
  #pause = 0;
  #pushed = 0;
  #taken = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #ready: Promise<unknown>;
  readonly #take: (jobs: T[]) => Promise<void>;
  readonly #most: number;
  readonly #paceMs: number;
  /** Callers that wait for all to be done. */
  #waiting = 0;
  #hurry: (() => void) | null = null;

  /** What comes gathers for `paceMs` before it is taken, so that a burst is over when its work begins. */
  constructor(ready: Promise<unknown>, take: (jobs: T[]) => Promise<void>, most = 500, paceMs = 0) {
    this.#ready = ready;
    this.#take = take;
    this.#most = most;
    this.#paceMs = paceMs;
  }

  get length(): number {
    return this.#jobs.length;
  }

  push(job: T): void {
    this.#jobs.push(job);
    this.#pushed++;
    this.#running ??= this.#run();
  }

  /** Resolves when everything pushed so far has been handled, or could not be; what comes after is not waited for. */
  async drained(): Promise<void> {
    const goal = this.#pushed;
    this.#waiting++;
    while (this.#running && this.#taken < goal) {
      this.#hurry?.();
      await Promise.race([this.#running, this.#turn]);
    }
    this.#waiting--;
  }

  async #run(): Promise<void> {
    this.#turn = this.#ready;
    await this.#ready;
    do {
      this.#turn = this.#next();
      await this.#turn;
    } while (this.#jobs.length > 0);
    this.#running = null;
  }

  async #gather(): Promise<void> {
    if (this.#paceMs === 0 || this.#waiting > 0) return;
    await new Promise<void>((resolve) => {
      this.#hurry = resolve;
      setTimeout(resolve, this.#paceMs);
    });
    this.#hurry = null;
  }

  async #next(): Promise<void> {
    await this.#gather();
    const jobs = this.#jobs.splice(0, this.#most);
    try {
      await this.#take(jobs);
      this.#pause = 0;
    } catch (error) {
      if (this.#pause === 0) console.error(`candor: a batch could not be written yet: ${error}`);
      this.#again();
    }
    this.#taken += jobs.length;
  }

  #again(): void {
    if (this.#pause > 0) return;
    let pause = FIRST_PAUSE;
    const retry = () => {
      if (this.#pause === 0) return;
      this.#running ??= this.#run();
      pause = Math.min(pause * 2, LAST_PAUSE);
      this.#pause = pause;
      setTimeout(retry, pause);
    };
    this.#pause = pause;
    setTimeout(retry, pause);
  }
}
