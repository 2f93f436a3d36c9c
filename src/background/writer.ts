import { append, type BatchMark, startSession } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Cleared, Inbox, Kept } from '../log/inbox.ts';
import type { Entry } from '../model/entry.ts';
import type { Observation } from '../model/payload.ts';
import type { Session } from '../model/session.ts';
import { Failure } from './failure.ts';
import { GivenUp } from './given-up.ts';
import type { Waiting } from './jobs.ts';
import { loadedEvent } from './session-events.ts';
import type { Sessions } from './sessions.ts';

/** What was read together and is written together. */
export interface Batch {
  entries: Entry[];
  marks: BatchMark[];
  /** Called once it stands in the log. */
  done: (() => void)[];
  /** What the inbox may hold of it. */
  kept: Kept[];
  /** Set once it is written, but for these sessions, which the log does not know any more. */
  gone?: Session[];
}

/** What a writer needs of the background around it. */
export interface WriterParts {
  log: LogDatabase;
  sessions: Sessions;
  inbox: Inbox<Waiting>;
  /** Names this life of the background. */
  run: string;
  read(observation: Observation, session: Session): Entry | null;
  /** Called where the log takes longer than it should. */
  onLate(): void;
}

/** Entries held at most while the log takes none. */
const MAX_HELD = 20_000;

/** Writes batches to the log in the order in which they came; holds them for as long as it takes none. */
export class Writer {
  /** Stands from a failed write to the next that succeeds. */
  readonly failure: Failure;
  readonly #parts: WriterParts;
  readonly #held: Batch[] = [];
  #heldEntries = 0;
  readonly #givenUp: GivenUp;
  /** Entries that the log held of each session when it was last written. */
  readonly #standing = new Map<string, number>();

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.failure = new Failure(Date.now, () => parts.onLate());
    this.#givenUp = new GivenUp(parts.run);
    parts.sessions.changes.onLost = (session) => this.#beginAnew(session, [], []);
  }

  /**
   * False where memory may hold no more: lines of the request log are given up and counted then; pages keep their own.
   */
  hold(batch: Batch): boolean {
    if (this.#heldEntries + batch.entries.length <= MAX_HELD) {
      this.#held.push(batch);
      this.#heldEntries += batch.entries.length;
      return true;
    }
    for (const { session, vantage } of batch.entries) {
      if (vantage === 'network') this.#givenUp.add(session);
    }
    return false;
  }

  /** Writes all that is held; throws what the log throws, and keeps what it did not take. */
  async write(): Promise<void> {
    const { sessions, inbox } = this.#parts;
    this.failure.check();
    await this.failure.watch(() => sessions.write());
    for (let next = this.#held[0]; next; next = this.#held[0]) {
      const batch = next;
      await this.failure.watch(async () => this.#write(batch, await inbox.take(batch.kept)));
      this.failure.clear();
      this.#held.shift();
      this.#heldEntries -= next.entries.length;
      for (const call of next.done) call();
    }
    this.failure.clear();
  }

  /** Sessions and entries of theirs that are held though the log should have taken them, or were given up. */
  unwritten(): [session: string, entries: number][] {
    // What is merely on its way is not unwritten.
    const held = this.failure.since === null ? [] : this.#held.flatMap(({ entries }) => entries);
    return [...held.map(({ session }): [string, number] => [session, 1]), ...this.#givenUp.untold()];
  }

  async #write(batch: Batch, cleared: Cleared): Promise<void> {
    const { entries, marks } = batch;
    // Where beginning one anew failed, the rest is not written again.
    batch.gone ??= await this.#append(entries, marks, cleared);
    for (let next = batch.gone[0]; next; next = batch.gone[0]) {
      if (this.#parts.sessions.byId(next.id)) await this.#beginAnew(next, entries, marks);
      batch.gone.shift();
    }
  }

  /** Gives the sessions that run and that the log does not know. */
  async #append(entries: Entry[], marks: BatchMark[], cleared: Cleared): Promise<Session[]> {
    const { log, sessions } = this.#parts;
    const losses = this.#givenUp.marks();
    const standing = await append(log, entries, [...marks, ...losses], cleared);
    this.#givenUp.told(losses);
    const gone: Session[] = [];
    for (const [id, count] of standing) {
      if (count !== null) this.#standing.set(id, count);
      // Erased by the person: what comes late goes the same way.
      const session = count === null ? sessions.byId(id) : null;
      if (session !== null) gone.push(session);
    }
    return gone;
  }

  /** The browser may give up a database on a full disk: the session begins anew, and what is gone is counted. */
  async #beginAnew(session: Session, entries: readonly Entry[], marks: readonly BatchMark[]): Promise<void> {
    const { log, run, read } = this.#parts;
    const { id } = session;
    await startSession(log, session);
    const { observation } = loadedEvent(run, session, Date.now(), 'the browser gave up the log');
    const mine = entries.filter((entry) => entry.session === id);
    const remark = read(observation, session);
    if (remark) mine.unshift(remark);
    const lost = this.#standing.get(id) ?? 1;
    const gone = { run: `gone:${run}:${id}`, session: id, records: [], refused: 0, lost };
    const marked = [...marks.filter((mark) => mark.session === id), gone];
    const anew = await append(log, mine, marked);
    this.#standing.set(id, anew.get(id) ?? 0);
  }
}
