/** Pauses of a session that are remembered. */
const MOST = 100;

/** A session, as far as a pause knows it. */
interface Pausable {
  id: string;
  pausedSince?: number | null;
}

/** When sessions were paused: what came in then may be read later, and what came in before it, too. */
export class Pauses {
  readonly #over = new Map<string, { since: number; until: number }[]>();

  /** One that is paused already stays so since it was. */
  pause(session: Pausable, now: number): void {
    session.pausedSince ??= now;
  }

  resume(session: Pausable, now: number): void {
    const { id, pausedSince: since } = session;
    if (!since) return;
    this.#over.set(id, [...this.#of(id), { since, until: now }].slice(-MOST));
    session.pausedSince = null;
  }

  /** True where a session was paused when something came in; as it is now, where that is not known. */
  had({ id, pausedSince }: Pausable, at?: number): boolean {
    if (at === undefined) return Boolean(pausedSince);
    if (pausedSince && at >= pausedSince) return true;
    return this.#of(id).some(({ since, until }) => since <= at && at < until);
  }

  #of(id: string): { since: number; until: number }[] {
    return this.#over.get(id) ?? [];
  }
}
