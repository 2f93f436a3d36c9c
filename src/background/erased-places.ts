import type { Session } from '../model/session.ts';

/** Longer than anything that was sent is on its way, milliseconds. */
const ON_ITS_WAY_MS = 60_000;

type Place = Pick<Session, 'tabId' | 'origin'>;

/** When the audit at an origin in a tab was erased last: what was sent before is told of later, too. */
export class ErasedPlaces {
  readonly #times = new Map<string, number>();

  note(place: Place, now: number): void {
    this.#times.set(nameOf(place), now);
  }

  /** True where what was sent at a time was erased, though a witness tells of it only now. */
  had(place: Place, time: number): boolean {
    const before = (this.#times.get(nameOf(place)) ?? 0) - time;
    // A longer time: the clock was put back.
    return before > 0 && before < ON_ITS_WAY_MS;
  }

  /** True where another stood in a session's place since it ended, and was erased: what its page sends on is not this one's. */
  hadAfter(ended: Place & Pick<Session, 'endedAt'>): boolean {
    return ended.endedAt !== null && (this.#times.get(nameOf(ended)) ?? 0) > ended.endedAt;
  }
}

function nameOf({ tabId, origin }: Place): string {
  return `${tabId} ${origin}`;
}
