import type { Observation } from '../model/payload.ts';
import type { Sent } from '../watch/network/request-log.ts';

/** How long the word of the one witness waits for the other's. */
const PATIENCE_MS = 30_000;
const MAX_WAITING = 200;

interface Waiting<T> {
  time: number;
  url: string;
  what: T;
}

/**
 * Sessions that the request log shows without saying whose: Firefox names nobody where a sandboxed frame opened one
 * (measured). A page that announced the same address claims it, whichever of the two comes first; what nobody claims
 * belongs to a page that is not audited.
 */
export class Unclaimed {
  #shown: Waiting<Sent>[] = [];
  readonly #announced: Waiting<string>[] = [];

  /** Takes what the log shows; gives the session of the page that announced it, empty where none did. */
  show(event: Sent): string {
    const { origin, observation } = event;
    if (observation.channel !== 'webtransport' || origin.tabId >= 0 || origin.initiator !== null) return '';
    const { url, time } = observation;
    return take(this.#announced, url, time) ?? keep(this.#shown, { url, time, what: event }) ?? '';
  }

  /** Takes what the page of a session announces; gives what the log showed of it. */
  announce({ channel, method, url, time }: Observation, session: string): Sent | null {
    if (channel !== 'webtransport' || method !== 'CONNECT') return null;
    return take(this.#shown, url, time) ?? keep(this.#announced, { url, time, what: session });
  }

  /** It did not leave after all. */
  retract(observationId: string): void {
    this.#shown = this.#shown.filter(({ what }) => what.observation.id !== observationId);
  }
}

function take<T>(waiting: Waiting<T>[], url: string, time: number): T | null {
  const at = waiting.findIndex((one) => one.url === url && Math.abs(one.time - time) < PATIENCE_MS);
  return at < 0 ? null : (waiting.splice(at, 1)[0]?.what ?? null);
}

function keep<T>(waiting: Waiting<T>[], one: Waiting<T>): null {
  waiting.push(one);
  if (waiting.length > MAX_WAITING) waiting.shift();
  return null;
}
