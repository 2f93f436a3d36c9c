/** Times that are kept one by one at most; older ones are settled: what is taken back was seen of late. */
const MAX_LOOSE = 1000;

/** When something was seen, added and taken back. Milliseconds since the epoch. */
export class SeenTimes {
  /** How often, in the order first met. */
  readonly #counts = new Map<number, number>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  add(time: number): void {
    this.#counts.set(time, (this.#counts.get(time) ?? 0) + 1);
    if (this.#counts.size > MAX_LOOSE) this.#settle(this.#counts.keys().next().value as number);
  }

  remove(time: number): void {
    const count = this.#counts.get(time);
    if (count === undefined) return;
    if (count > 1) this.#counts.set(time, count - 1);
    else this.#counts.delete(time);
  }

  first(): number {
    let first = this.#first;
    for (const time of this.#counts.keys()) first = Math.min(first, time);
    return first;
  }

  last(): number {
    let last = this.#last;
    for (const time of this.#counts.keys()) last = Math.max(last, time);
    return last;
  }

  #settle(time: number): void {
    this.#counts.delete(time);
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
  }
}
