import { endSession, startSession } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Session } from '../model/session.ts';

interface Known {
  /** False for a session that was erased: it is not begun again by its end. */
  isKept(session: Session): boolean;
  /** Called with a session that the log had and has no more, though nobody erased it. */
  onLost(session: Session): Promise<void>;
}

/** What the log is yet to be told of sessions: which have begun, which have ended, and what was noted of them. */
export class UnwrittenSessions {
  #sessions: Session[] = [];
  /** Of those, the ones that the log never had. */
  readonly #new = new Set<Session>();
  /** Those that were paused, or go on, since they were written last. */
  readonly #turned = new Set<Session>();
  #writing: Promise<void> = Promise.resolve();
  readonly #log: LogDatabase;
  readonly #known: Known;

  constructor(log: LogDatabase, known: Known) {
    this.#log = log;
    this.#known = known;
  }

  add(session: Session): void {
    this.#sessions.push(session);
  }

  /** Adds one that the log never had. */
  addNew(session: Session): void {
    this.#new.add(session);
    this.add(session);
  }

  /** Adds one that was paused, or goes on. */
  addTurned(session: Session): void {
    this.#turned.add(session);
    this.add(session);
  }

  keepOnly(isKept: (session: Session) => boolean): void {
    this.#sessions = this.#sessions.filter(isKept);
    for (const some of [this.#new, this.#turned])
      for (const session of some) if (!isKept(session)) some.delete(session);
  }

  /** What fails is tried again the next time. */
  write(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#writeAll());
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#sessions[0]; next; next = this.#sessions[0]) {
      const session = next;
      if (this.#new.has(session)) await startSession(this.#log, session);
      else if (this.#known.isKept(session) && !(await this.#log.sessions.get(session.id)))
        await this.#known.onLost(session);
      const { discovery, undiscovered, pausedSince } = session;
      if (this.#turned.has(session)) await this.#log.sessions.update(session.id, { pausedSince });
      if (session.pausedSince === pausedSince) this.#turned.delete(session);
      if (discovery) await this.#log.sessions.update(session.id, { discovery });
      if (undiscovered) await this.#log.sessions.update(session.id, { undiscovered });
      if (session.endedAt !== null) await endSession(this.#log, session.id, session.endedAt);
      this.#new.delete(session);
      // It may have been dropped meanwhile.
      if (this.#sessions[0] === session) this.#sessions.shift();
    }
  }
}
