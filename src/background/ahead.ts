import type { Session } from '../model/session.ts';

/**
 * Sessions of pages that a tab has ready and does not show yet: the browser renders some before anybody goes there, at a
 * page's word (speculation rules) or as a person types the address. They are marked, for the log outlives the background.
 */
export class Ahead {
  readonly #all: () => readonly Session[];
  readonly #onShown: (session: Session) => void;

  /** `all`: sessions that may still receive. `onShown`: called with one that is no longer marked. */
  constructor(all: () => readonly Session[], onShown: (session: Session) => void) {
    this.#all = all;
    this.#onShown = onShown;
  }

  add(session: Session): void {
    session.isAhead = true;
  }

  has(session: Session): boolean {
    return session.isAhead === true;
  }

  /** Those of a tab that still run, the newest first; at one origin alone where it is told. */
  of(tabId: number, origin: string | null = null): Session[] {
    return this.#all()
      .filter((one) => this.has(one) && one.tabId === tabId && one.endedAt === null)
      .filter((one) => one.origin === (origin ?? one.origin))
      .sort((a, b) => b.startedAt - a.startedAt);
  }

  /** Takes what a tab had ready away: it shows one of them now, or none of them ever. */
  take(tabId: number): Session[] {
    const taken = this.of(tabId);
    for (const session of this.#all()) {
      if (!this.has(session) || session.tabId !== tabId) continue;
      session.isAhead = false;
      this.#onShown(session);
    }
    return taken;
  }
}
