import type { Speaker } from './jobs.ts';

const MOST = 1000;

/** Which tab a page run speaks from, for what it left behind when it went away; the oldest are forgotten. */
export class Speakers {
  readonly #byRun = new Map<string, Speaker>();

  note(run: string, speaker: Speaker): void {
    this.#byRun.delete(run);
    this.#byRun.set(run, speaker);
    if (this.#byRun.size > MOST) this.#byRun.delete(this.#byRun.keys().next().value as string);
  }

  /** Null where it connected to a background before this one. */
  of(run: string): Speaker | null {
    return this.#byRun.get(run) ?? null;
  }
}
