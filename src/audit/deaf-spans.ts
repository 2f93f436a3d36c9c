import type { Entry } from '../model/entry.ts';
import { LOADED } from './remarks.ts';

/**
 * A background that nobody needs is put to sleep half a minute after the last event, by either browser, and woken with
 * all that happens then. One that another follows sooner died: what was under way to it is lost.
 */
const SLEEPS_AFTER_MS = 30_000;
/** How much longer than any that was seen a call may take from the page's hook to the request log. */
const LAG_MS = 1000;
/** A page tells the times of its calls itself: it may not have more than this thought to be on their way. */
const MAX_LAG_MS = 10_000;
/** The life of the background that an entry of the request log names in its id. */
const LIFE = /^net:([^:]+):/;

interface Life {
  /** Of what it heard, milliseconds since the epoch. */
  first: number;
  last: number;
  isLoaded: boolean;
}

/**
 * When the request log may have been deaf: where the background died in the middle of traffic, or the extension was loaded
 * anew. What only the page's hook saw then may have left all the same.
 */
export class DeafSpans {
  readonly #lives = new Map<string, Life>();
  #spans: readonly [from: number, to: number][] = [];
  #latest: Life | null = null;
  /** The longest that a call of this log took to the request log, milliseconds. */
  #lag = 0;

  /** Takes an entry of the log, in the log's order; true where the spans may be others now. */
  note({ id, vantage, method, time }: Entry): boolean {
    const name = vantage === 'network' ? LIFE.exec(id)?.[1] : undefined;
    if (name === undefined) return false;
    const life = this.#lives.get(name) ?? {
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
      isLoaded: false,
    };
    this.#lives.set(name, life);
    if (method === LOADED) {
      life.isLoaded = true;
    } else {
      // Most of what is heard is heard last, by the latest life: that ends no span, nor begins one.
      const isWithin = time >= life.first && (time <= life.last || life === this.#latest);
      life.first = Math.min(life.first, time);
      life.last = Math.max(life.last, time);
      if (isWithin) return false;
    }
    // Logs of several sessions tell of the same lives. One that has heard nothing yet is the latest.
    const lives = [...this.#lives.values()].sort((a, b) =>
      a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
    );
    this.#latest = lives.at(-1) ?? null;
    this.#spans = spansOf(lives);
    return true;
  }

  /** Takes how long a call took to the request log, milliseconds; true where the spans are others now. */
  noteLag(lag: number): boolean {
    const before = this.#lag;
    this.#lag = Math.max(before, Math.min(lag, MAX_LAG_MS));
    return this.#lag > before && this.#spans.length > 0;
  }

  /** True where a call of this time may have left unheard. */
  covers(time: number): boolean {
    const lag = this.#lag + LAG_MS;
    return this.#spans.some(([from, to]) => time >= from - lag && time <= to);
  }
}

/** `lives` in the order in which they began. */
function spansOf(lives: readonly Life[]): [number, number][] {
  const spans: [number, number][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const life of lives) {
    const hasDied = life.first - last < SLEEPS_AFTER_MS;
    if (life.isLoaded || hasDied) spans.push([last, life.first]);
    last = Math.max(last, life.last);
  }
  return spans;
}
