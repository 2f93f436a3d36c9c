/** Milliseconds until a failed write is tried again: doubled from the first to the last. */
const FIRST_PAUSE = 250;
const LAST_PAUSE = 30_000;

/** How long what comes gathers before it is taken, so that a burst is over when its work begins. */
export interface Pace {
  /** Until nothing has come for so many milliseconds, */
  quietMs: number;
  /** but no longer than so many. */
  atMostMs: number;
}

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
  /** Ends with what is at work now. */
  #work: Promise<unknown> = Promise.resolve();
  readonly #ready: Promise<unknown>;
  readonly #take: (jobs: T[]) => Promise<void>;
  readonly #most: number;
  readonly #pace: Pace | null;
  /** Callers that wait for all to be done. */
  #waiting = 0;
  #hurry: (() => void) | null = null;

  /** Takes `most` jobs at a time; without a pace at once. */
  constructor(
    ready: Promise<unknown>,
    take: (jobs: T[]) => Promise<void>,
    most = 500,
    pace: Pace | null = null,
  ) {
    this.#ready = ready;
    this.#take = take;
    this.#most = most;
    this.#pace = pace;
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

  /** Does something while no job is: after what is at work, and before what comes next. */
  alone<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#work.then(work, work);
    this.#work = done.catch(() => undefined);
    return done;
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
    const pace = this.#pace;
    if (pace === null || this.#waiting > 0 || this.#jobs.length >= this.#most) return;
    await new Promise<void>((resolve) => {
      const until = performance.now() + pace.atMostMs;
      let before = this.#pushed;
      let timer: ReturnType<typeof setTimeout>;
      const look = () => {
        const isQuiet = this.#pushed === before;
        if (isQuiet || this.#jobs.length >= this.#most || performance.now() >= until) resolve();
        else timer = setTimeout(look, pace.quietMs);
        before = this.#pushed;
      };
      timer = setTimeout(look, pace.quietMs);
      this.#hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#hurry = null;
  }

  async #next(): Promise<void> {
    await this.#gather();
    const jobs = this.#jobs.splice(0, this.#most);
    try {
      await this.alone(() => this.#take(jobs));
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
