import type { Session } from '../model/session.ts';

/**
 * Sessions of pages that a tab has ready and does not show yet: the browser renders some before anybody goes there, at a
 * page's word (speculation rules) or as a person types the address.
 */
export class Ahead {
  readonly #sessions = new Set<Session>();

  add(session: Session): void {
    this.#sessions.add(session);
  }

  has(session: Session): boolean {
    return this.#sessions.has(session);
  }

  /** Those of a tab that still run, the newest first; at one origin alone where it is told. */
  of(tabId: number, origin: string | null = null): Session[] {
    const isOf = (one: Session) => one.tabId === tabId && one.endedAt === null;
    return [...this.#sessions].filter((one) => isOf(one) && one.origin === (origin ?? one.origin)).reverse();
  }

  /** Takes what a tab had ready away: it shows one of them now, or none of them ever. */
  take(tabId: number): Session[] {
    const taken = this.of(tabId);
    for (const session of this.#sessions) if (session.tabId === tabId) this.#sessions.delete(session);
    return taken;
  }
}
