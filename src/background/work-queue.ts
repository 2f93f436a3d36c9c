/**
 * Runs jobs one after another. `take` handles what has gathered since the last turn together, so that a burst
 * costs one write to the log rather than a thousand.
 */
export class WorkQueue<T> {
  #jobs: T[] = [];
  #running: Promise<void> | null = null;
  readonly #ready: Promise<unknown>;
  readonly #take: (jobs: T[]) => Promise<void>;
  readonly #most: number;

  constructor(ready: Promise<unknown>, take: (jobs: T[]) => Promise<void>, most = 500) {
    this.#ready = ready;
    this.#take = take;
    this.#most = most;
  }

  get length(): number {
    return this.#jobs.length;
  }

  push(job: T): void {
    this.#jobs.push(job);
    this.#running ??= this.#run();
  }

  /** Resolves when everything pushed so far has been handled. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    await this.#ready;
    while (this.#jobs.length > 0) {
      try {
        await this.#take(this.#jobs.splice(0, this.#most));
      } catch (error) {
        console.error('candor: a batch could not be written', error);
      }
    }
    this.#running = null;
  }
}
