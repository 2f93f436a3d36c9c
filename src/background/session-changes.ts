import { endSession, startSession } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Session } from '../model/session.ts';

/** Sessions that have begun, changed or ended since the log was told of them. */
export class SessionChanges {
  #unwritten: Session[] = [];
  /** Of those, the ones that the log never had. */
  readonly #begun = new Set<Session>();
  /** Those that were paused, or go on, since they were written last. */
  readonly #turned = new Set<Session>();
  #writing: Promise<void> = Promise.resolve();
  readonly #log: LogDatabase;
  readonly #isKnown: (id: string) => boolean;

  /** Called with a session that the log had and has no more, though nobody erased it. */
  onLost: (session: Session) => Promise<void> = () => Promise.resolve();

  /** `isKnown`: whether a session was not erased. */
  constructor(log: LogDatabase, isKnown: (id: string) => boolean) {
    this.#log = log;
    this.#isKnown = isKnown;
  }

  begin(session: Session): void {
    this.#begun.add(session);
    this.#unwritten.push(session);
  }

  /** It is paused, or goes on. */
  turn(session: Session): void {
    this.#turned.add(session);
    this.#unwritten.push(session);
  }

  /** Anything else is another. */
  change(session: Session): void {
    this.#unwritten.push(session);
  }

  /** Forgets all but those that are kept. */
  drop(isKept: (session: Session) => boolean): void {
    this.#unwritten = this.#unwritten.filter(isKept);
    for (const some of [this.#begun, this.#turned])
      for (const session of some) if (!isKept(session)) some.delete(session);
  }

  /** Writes all of it to the log; what fails is tried again the next time. */
  write(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#writeAll());
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    const { sessions } = this.#log;
    for (let next = this.#unwritten[0]; next; next = this.#unwritten[0]) {
      const session = next;
      if (this.#begun.has(session)) await startSession(this.#log, session);
      // One that was erased is not begun again by its end.
      else if (this.#isKnown(session.id) && !(await sessions.get(session.id))) await this.onLost(session);
      const { id, discovery, undiscovered, pausedSince, store, isAhead } = session;
      if (store !== undefined) await sessions.update(id, { store });
      if (this.#turned.has(session)) await sessions.update(id, { pausedSince });
      if (session.pausedSince === pausedSince) this.#turned.delete(session);
      if (isAhead !== undefined) await sessions.update(id, { isAhead });
      if (discovery) await sessions.update(id, { discovery });
      if (undiscovered) await sessions.update(id, { undiscovered });
      if (session.endedAt !== null) await endSession(this.#log, id, session.endedAt);
      this.#begun.delete(session);
      // It may have been dropped meanwhile.
      if (this.#unwritten[0] === session) this.#unwritten.shift();
    }
  }
}
