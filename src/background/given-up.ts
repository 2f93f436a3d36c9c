import type { BatchMark } from '../log/append.ts';

/** Lines of the request log that were given up, by session, and how many of them the log knows of. */
export class GivenUp {
  readonly #run: string;
  readonly #all = new Map<string, number>();
  #told = new Map<string, number>();

  /** `run` names this life of the background. */
  constructor(run: string) {
    this.#run = run;
  }

  add(session: string): void {
    this.#all.set(session, (this.#all.get(session) ?? 0) + 1);
  }

  /** What tells the log of all of them. */
  marks(): BatchMark[] {
    return [...this.#all].map(([session, lost]) => ({
      run: `lost:${this.#run}:${session}`,
      session,
      records: [],
      refused: 0,
      lost,
    }));
  }

  /** The log was told, as `marks` said. */
  told(marks: readonly BatchMark[]): void {
    this.#told = new Map(marks.map(({ session, lost }) => [session, lost]));
  }

  /** Sessions and how many of theirs the log does not know of. */
  untold(): [string, number][] {
    return [...this.#all].map(([session, n]) => [session, n - (this.#told.get(session) ?? 0)]);
  }
}
