import { addDiscovered } from '../audit/add-discovered.ts';
import { isRemark } from '../audit/remarks.ts';
import { bySession, type Unwritten } from '../audit/unwritten.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import type { BatchMark } from '../log/append.ts';
import type { LogDatabase, RunRow } from '../log/database.ts';
import type { Inbox } from '../log/inbox.ts';
import { inRanges, type Ranges, withRange } from '../log/ranges.ts';
import { lastEntries } from '../log/read.ts';
import type { Entry } from '../model/entry.ts';
import type { Identifier } from '../model/identity.ts';
import type { Observation } from '../model/payload.ts';
import type { Session } from '../model/session.ts';
import type { Context } from '../model/vocabulary.ts';
import type { Delivery } from '../watch/delivery.ts';
import { contextOf, type WorkerKind, WorkerScripts } from '../watch/network/context.ts';
import type { LogEvent, Sent } from '../watch/network/request-log.ts';
import { type PageRecord, parseRecords, type Records } from '../watch/record.ts';
import { isByWindow } from './by-window.ts';
import type { Discoveries } from './discoveries.ts';
import type { Erased } from './erased.ts';
import type { Job, Speaker, Waiting } from './jobs.ts';
import { Joiner } from './join.ts';
import { observationOf } from './observation.ts';
import { Prefetched } from './prefetched.ts';
import { readSafely } from './read-safely.ts';
import { remarkOf } from './remark.ts';
import { loadedEvent, mixedEvent, silencedEvent, speaksEvent, unhookedEvent } from './session-events.ts';
import { appOf, type Sessions } from './sessions.ts';
import { Unclaimed } from './unclaimed.ts';
import { Unread } from './unread.ts';
import { type Batch, Writer } from './writer.ts';

type PageJob = Extract<Job, { kind: 'page' }>;
type SilencedJob = Extract<Job, { kind: 'silenced' }>;

/** Lines of the request log that may still be retracted, as many as the browser may have under way. */
const RECENT = 5000;
/** Entries of a session that a background reads again when it begins: of some a witness tells long after the other. */
const RECALLED = 5000;
/** Page runs whose records are known at a time. */
const KNOWN_RUNS = 500;
/** How long a page's word may have been on its way, milliseconds: where it comes first, its audit begins with it. */
const LONGEST_WAIT_MS = 3_600_000;
/** Where what runs stands in no tab, as the request log has it. */
const TABLESS: ReadonlySet<Context> = new Set(['shared-worker', 'service-worker']);
/** Of one run; only a page that makes up its numbers has as many. */
const MAX_RANGES = 1000;

/** Turns what the witnesses report into entries of the log, in the order it arrives. */
export class Recorder {
  readonly #log: LogDatabase;
  readonly #sessions: Sessions;
  readonly #inbox: Inbox<Waiting>;
  readonly #discoveries: Discoveries;
  readonly #erased: Erased;
  readonly #joiner = new Joiner();
  /** Transmission and session of recent lines of the request log, for retractions. */
  readonly #recent = new Map<string, Entry>();
  readonly #workers = new WorkerScripts();
  readonly #unclaimed = new Unclaimed();
  readonly #prefetched = new Prefetched();
  readonly #run: string;
  readonly #writer: Writer;
  readonly #unread = new Unread<PageJob | SilencedJob>();
  #needles: Needles = compileIdentity([]);
  /** Sessions of which it was said that their workers are not told apart from another's. */
  readonly #mixed = new Set<string>();
  /** Numbers of records that were read, by page run: a relay says again what is not acknowledged yet. */
  readonly #known = new Map<string, Ranges>();

  /** Called whenever there may be another answer to what is not written. */
  onUnwritten: () => void = () => undefined;

  /** `run` names this life of the background. */
  constructor(
    log: LogDatabase,
    sessions: Sessions,
    inbox: Inbox<Waiting>,
    discoveries: Discoveries,
    erased: Erased,
    run: string,
  ) {
    this.#inbox = inbox;
    this.#discoveries = discoveries;
    this.#erased = erased;
    this.#run = run;
    this.#log = log;
    this.#sessions = sessions;
    this.#writer = new Writer({
      log,
      sessions,
      inbox,
      run,
      read: (observation, session) => this.#read(observation, session),
      onLate: () => this.onUnwritten(),
    });
  }

  setIdentifiers(identifiers: readonly Identifier[]): void {
    this.#needles = compileIdentity(identifiers);
  }

  /**
   * Lets the second witness of what a background before this one wrote find its first, however long ago that was: the
   * machine may have slept since.
   */
  async recall(): Promise<void> {
    for (const session of this.#sessions.recent()) {
      const last = await lastEntries(this.#log, session.id, RECALLED);
      const told = last.filter((entry) => !isRemark(entry));
      // What has found its partner waits for none.
      const joined = new Set(
        told.flatMap(({ id, transmission }) => (transmission === id ? [] : [id, transmission])),
      );
      for (const entry of last) {
        if (entry.vantage === 'network') {
          this.#remember(entry);
          this.#prefetched.note(entry);
        }
        const isScript = entry.channel === 'worker-script' || entry.channel === 'script';
        if (isScript && entry.vantage === 'network' && entry.context.endsWith('worker')) {
          this.#workers.note(entry.url, entry.context as WorkerKind);
        }
      }
      for (const entry of told) {
        if (!joined.has(entry.id)) this.#joiner.join(entry);
      }
    }
  }

  /**
   * Reads and writes jobs together; acknowledges only what stands in the log. What could not be written is kept
   * and written first the next time; throws then.
   */
  async take(jobs: readonly Job[]): Promise<void> {
    const batch: Batch = { entries: [], marks: [], done: [], kept: [] };
    for (const job of [...this.#unread.kept(), ...jobs]) {
      if (job.kind === 'log') {
        this.#takeEvent(job.event, batch.entries, undefined, job.at);
      } else if (job.kind === 'silenced') {
        if (!(await this.#trySilenced(job, batch.entries))) continue;
      } else {
        if (!(await this.#tryDelivery(job, batch))) continue;
        batch.done.push(job.done);
      }
      if (job.kept) batch.kept.push(job.kept);
    }
    for (const session of this.#sessions.takeCut()) {
      const event = loadedEvent(this.#run, session, session.startedAt, 'the page was open before that');
      this.#takeEvent(event, batch.entries, session);
    }
    const isEmpty = Object.values(batch).every((list) => list.length === 0);
    if (!isEmpty && !this.#writer.hold(batch)) for (const { run } of batch.marks) this.#known.delete(run);
    try {
      await this.#writer.write();
      if (this.#unread.kept().length > 0) throw new Error('what a page said waits to be read');
    } finally {
      this.onUnwritten();
    }
  }

  /** Takes what a background before this one kept and did not write. */
  async takeLeftovers(): Promise<void> {
    const leftovers = await this.#inbox.leftovers();
    await this.take(
      leftovers.flatMap(({ kept, value }): Job[] => {
        if (value.kind === 'leaving') return [];
        if (value.kind !== 'page') return [{ kind: 'log', event: value, kept }];
        // Tabs may have other numbers now: its run tells its session, or its origin.
        return [{ ...value, speaker: null, kept, done: () => undefined }];
      }),
    );
  }

  /** Takes note of runs whose session was erased: what their pages tell from now on misses nothing of what went before. */
  async erased(runs: readonly RunRow[]): Promise<void> {
    const asKnown = runs.map((row) => ({ ...row, records: this.#known.get(row.run) ?? row.records }));
    for (const { run } of runs) this.#known.delete(run);
    await this.#erased.note(asKnown);
  }

  /** What was read and could not be written yet, and what was given up since the log last took any. */
  unwritten(): Unwritten {
    const counts = [...this.#writer.unwritten(), ...this.#unread.counts()];
    return { since: this.#writer.failure.since, sessions: bySession(counts) };
  }

  /** `session`: whose it is, where that is known already; `at`: when it came in. */
  #takeEvent(event: LogEvent, entries: Entry[], session?: Session, at?: number): void {
    if (event.kind === 'arrived') {
      const how = event.unasked ? 'comeBack' : 'arrive';
      this.#sessions[how](event.tabId, event.url, event.time);
    } else if (event.kind !== 'sent') {
      this.#unclaimed.retract(event.observationId);
      const entry = this.#recent.get(event.observationId);
      if (entry) entries.push(remarkOf(event, entry));
    } else {
      if (event.worker) this.#workers.note(event.observation.url, event.worker);
      event.observation.context = event.worker ?? contextOf(event.caller, this.#workers);
      const claimant = session ?? this.#sessions.byId(this.#unclaimed.show(event));
      this.#takeSent(event, entries, claimant, at);
    }
  }

  #takeSent(sent: Sent, entries: Entry[], claimant: Session | null, at?: number): void {
    const { origin, observation } = sent;
    const session = claimant ?? this.#sessions.ofRequest(origin, observation.url, observation.time);
    if (!session || this.#prefetched.answers(sent)) return;
    // Though it is not recorded: what is shown out of it later does not leave again.
    this.#prefetched.note(observation);
    if (this.#sessions.pauses.had(session, at)) return;
    if (this.#sessions.wasErased(session, observation.time)) return;
    if (isByWindow(sent, session)) observation.byWindow = true;
    const entry = this.#read(observation, session);
    if (!entry) return;
    entries.push(entry);
    this.#remember(entry);
    if (!claimant && origin.tabId < 0 && origin.store === undefined) this.#noteMixed(sent, entries);
  }

  /** Says once of each session that its workers may be taken for another's. */
  #noteMixed({ origin, observation }: Sent, entries: Entry[]): void {
    for (const session of this.#sessions.mixedAt(origin.top ?? origin.initiator)) {
      if (this.#mixed.has(session.id) || this.#sessions.pauses.had(session)) continue;
      this.#mixed.add(session.id);
      this.#takeSent(mixedEvent(this.#run, session, observation.time), entries, session);
    }
  }

  #remember(entry: Entry): void {
    this.#recent.set(entry.id, entry);
    if (this.#recent.size > RECENT) this.#recent.delete(this.#recent.keys().next().value as string);
  }

  /** False where the log cannot be asked what it has of this page already. */
  async #tryDelivery(job: PageJob, batch: Batch): Promise<boolean> {
    const { delivery, speaker } = job;
    const name = `${delivery.run} ${delivery.batch}`;
    const { records, refused } = parseRecords(delivery.text);
    const now = Date.now();
    // A page's clock is the page's.
    const began = Math.min(Math.max(records[0]?.time ?? now, now - LONGEST_WAIT_MS), now);
    try {
      this.#writer.failure.check();
      const [session, known] = await this.#writer.failure.watchRead(() =>
        Promise.all([this.#sessionOf(delivery, speaker, began, records), this.#knownOf(delivery.run)]),
      );
      if (delivery.unhooked && session)
        this.#takeEvent(unhookedEvent(this.#run, session, now, delivery.run), batch.entries, session, job.at);
      const worker = delivery.inWorker && records.find(({ context }) => TABLESS.has(context));
      if (worker && session && !this.#known.has(delivery.run)) {
        const event = speaksEvent(this.#run, session, now, delivery.run, worker.context);
        this.#takeSent(event, batch.entries, session, job.at);
      }
      const read = { records, refused };
      const mark = this.#takeDelivery(job, read, session, known, now, batch.entries);
      if (mark) batch.marks.push(mark);
      this.#unread.forget(name);
      return true;
    } catch {
      const session = this.#sessions.ofTab(speaker?.tabId ?? -1)?.id ?? '';
      const count = records.reduce((sum, record) => sum + record.count, 0);
      this.#unread.add(name, { job, size: delivery.text.length, session, records: count });
      return false;
    }
  }

  async #trySilenced(job: SilencedJob, entries: Entry[]): Promise<boolean> {
    const { leaving, speaker } = job;
    const name = `silenced ${leaving.run}`;
    try {
      this.#writer.failure.check();
      const session = await this.#writer.failure.watchRead(() =>
        this.#sessionOf(leaving, speaker, leaving.time),
      );
      if (session) {
        const event = silencedEvent(this.#run, session, leaving.time, leaving.run);
        this.#takeEvent(event, entries, session);
      }
      this.#unread.forget(name);
      return true;
    } catch {
      this.#unread.add(name, { job, size: 0, session: '', records: 0 });
      return false;
    }
  }

  #takeDelivery(
    { delivery, at }: PageJob,
    { records, refused }: Records,
    session: Session | null,
    before: Ranges,
    now: number,
    entries: Entry[],
  ): BatchMark | null {
    if (!session) return null;
    const isPaused = this.#sessions.pauses.had(session, at);
    let odd = refused;
    let known = before;
    const taken: { observation: Observation; count: number }[] = [];
    for (const record of records) {
      const { seq, count } = record;
      if (inRanges(known, seq)) continue;
      const isTaken = !isPaused && !this.#sessions.wasErased(session, record.time);
      // A page's clock is the page's: nothing was sent before its audit began, nor is to be.
      record.time = Math.min(Math.max(record.time, session.startedAt), now);
      const observation = isTaken ? observationOf(delivery.run, record) : null;
      if (isTaken && !observation) {
        odd++;
        continue;
      }
      // What is not taken is not missing either.
      known = withRange(known, seq, seq + count - 1);
      if (observation) taken.push({ observation, count });
    }
    const read = this.#readAll(
      taken.map(({ observation }) => observation),
      session,
    );
    for (const [i, { observation, count }] of taken.entries()) {
      const entry = read[i];
      if (entry) entries.push(count > 1 ? { ...entry, count } : entry);
      const shown = this.#unclaimed.announce(observation, session.id);
      if (shown) this.#takeSent(shown, entries, session, at);
    }
    this.#known.set(delivery.run, known.slice(-MAX_RANGES));
    if (this.#known.size > KNOWN_RUNS) this.#known.delete(this.#known.keys().next().value as string);
    const { run, batch } = delivery;
    const lost = Math.max(0, delivery.lost - this.#erased.lostOf(run));
    // All that is known: of a run whose session was erased the log may not know the beginning.
    return { run, session: session.id, records: known, refused: isPaused ? 0 : odd, batch, lost };
  }

  async #knownOf(run: string): Promise<Ranges> {
    const known = this.#known.get(run) ?? (await this.#log.runs.get(run))?.records;
    return known ?? this.#erased.recordsOf(run);
  }

  /** Written ahead by a page that is gone: the run tells its session, else the page's origin does. */
  async #sessionOf(
    delivery: Pick<Delivery, 'run' | 'top'> & Partial<Pick<Delivery, 'origin'>>,
    speaker: Speaker | null,
    time: number,
    records: readonly PageRecord[] = [],
  ): Promise<Session | null> {
    const isTabless = records.length > 0 && records.every(({ context }) => TABLESS.has(context));
    // Every page of its origin hears it: it goes where the request log has it go.
    const run = await this.#log.runs.get(delivery.run);
    const own =
      run && (this.#sessions.byId(run.session) ?? (await this.#log.sessions.get(run.session)) ?? null);
    const store = own?.store ?? this.#sessions.storeOf(speaker?.tabId ?? -1);
    const shared = isTabless ? this.#sessions.ofTabless(delivery.origin ?? null, time, store) : null;
    if (shared) return shared;
    if (own !== undefined) {
      if (own && !this.#sessions.isAudited(own.origin)) return null;
      return own && speaker ? this.#sessions.after(own, speaker.tabId, time) : own;
    }
    const top = delivery.top ?? (speaker ? null : (delivery.origin ?? null));
    if (speaker) return this.#sessions.ofRelay(speaker, top, time);
    return this.#sessions.ofOrigin(top, time);
  }

  #read(observation: Observation, session: Session): Entry | null {
    return this.#readAll([observation], session)[0]!;
  }

  /** Of observations that came together; null where one cannot be read. */
  #readAll(observations: readonly Observation[], session: Session): (Entry | null)[] {
    const read = observations.map((observation) => this.#readAlone(observation, session));
    // Joined as they stand: what the app was told between its two witnesses must not part them.
    const entries = read.filter((entry) => entry !== null);
    const transmissions = this.#joiner.joinAll(entries);
    for (const [i, entry] of entries.entries()) entry.transmission = transmissions[i]!;
    const app = appOf(session);
    return read.map((entry, i) => {
      if (!entry) return null;
      const observation = observations[i]!;
      return addDiscovered(entry, observation, app, this.#discoveries.of(session, observation.time));
    });
  }

  #readAlone(observation: Observation, session: Session): Entry | null {
    const context = {
      session: session.id,
      transmission: observation.id,
      app: appOf(session),
      needles: this.#needles,
    };
    return readSafely(observation, context);
  }
}
