import { addDiscovered } from '../audit/add-discovered.ts';
import { readObservation } from '../audit/read-observation.ts';
import { HOOKED, RETRACTION, UNANSWERED } from '../audit/remarks.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import { append, type BatchMark, startSession } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Inbox, Kept } from '../log/inbox.ts';
import { inRanges, type Ranges, withRange } from '../log/ranges.ts';
import { lastEntries } from '../log/read.ts';
import type { Entry } from '../model/entry.ts';
import type { Identifier } from '../model/identity.ts';
import type { Observation } from '../model/payload.ts';
import type { Session } from '../model/session.ts';
import type { Delivery } from '../watch/delivery.ts';
import { contextOf, type WorkerKind, WorkerScripts } from '../watch/network/context.ts';
import type { LogEvent } from '../watch/network/request-log.ts';
import { parseRecords } from '../watch/record.ts';
import type { Discoveries } from './discoveries.ts';
import { Failure } from './failure.ts';
import { Joiner } from './join.ts';
import { observationOf } from './observation.ts';
import { loadedEvent, silencedEvent } from './session-events.ts';
import { appOf, type Sessions } from './sessions.ts';

/** Where a relay speaks from, as the browser says. */
export interface Speaker {
  tabId: number;
  tabUrl: string | undefined;
}

/** One thing to be written: a line of the request log, a batch from a page with its acknowledgement, or a page's end. */
export type Job =
  | { kind: 'log'; event: LogEvent; kept: Kept | null }
  | { kind: 'page'; delivery: Delivery; speaker: Speaker | null; done: () => void }
  | { kind: 'silenced'; run: string; top: string | null; speaker: Speaker; time: number };

/** What was read together and is written together. */
interface Batch {
  entries: Entry[];
  marks: BatchMark[];
  done: (() => void)[];
  /** What the inbox may hold of it. */
  kept: Kept[];
}

/** Entries held at most while the log takes none. */
const MAX_HELD = 20_000;
/** Lines of the request log that may still be retracted, as many as the browser may have under way. */
const RECENT = 5000;
const RECALLED = 500;
/** Page runs whose records are known at a time. */
const KNOWN_RUNS = 500;
/** Of one run; only a page that makes up its numbers has as many. */
const MAX_RANGES = 1000;

/** Turns what the witnesses report into entries of the log, in the order it arrives. */
export class Recorder {
  readonly #log: LogDatabase;
  readonly #sessions: Sessions;
  readonly #inbox: Inbox<LogEvent>;
  readonly #discoveries: Discoveries;
  readonly #joiner = new Joiner();
  /** Transmission and session of recent lines of the request log, for retractions. */
  readonly #recent = new Map<string, Entry>();
  readonly #workers = new WorkerScripts();
  readonly #run: string;
  readonly #held: Batch[] = [];
  #heldEntries = 0;
  /** Stands from a failed write to the next that succeeds: what is merely on its way is not unwritten. */
  readonly #failure = new Failure(Date.now);
  /** Entries that the log held of each session when it was last written. */
  readonly #standing = new Map<string, number>();
  /** Lines of the request log given up, by session. */
  readonly #lost = new Map<string, number>();
  #lossWritten = 0;
  #needles: Needles = compileIdentity([]);
  /** Numbers of records that were read, by page run: a relay says again what is not acknowledged yet. */
  readonly #known = new Map<string, Ranges>();

  /** `run` names this life of the background. */
  constructor(
    log: LogDatabase,
    sessions: Sessions,
    inbox: Inbox<LogEvent>,
    discoveries: Discoveries,
    run: string,
  ) {
    this.#inbox = inbox;
    this.#discoveries = discoveries;
    this.#run = run;
    this.#log = log;
    this.#sessions = sessions;
  }

  setIdentifiers(identifiers: readonly Identifier[]): void {
    this.#needles = compileIdentity(identifiers);
  }

  /** Lets the second witness of what a background before this one wrote find its first. */
  async recall(now: number, windowMs = 30_000): Promise<void> {
    for (const session of this.#sessions.recent()) {
      for (const entry of await lastEntries(this.#log, session.id, RECALLED)) {
        if (entry.vantage === 'network') this.#remember(entry);
        if (now - entry.time < windowMs) this.#joiner.join(entry);
        const isScript = entry.channel === 'worker-script' || entry.channel === 'script';
        if (isScript && entry.vantage === 'network' && entry.context.endsWith('worker')) {
          this.#workers.note(entry.url, entry.context as WorkerKind);
        }
      }
    }
  }

  /**
   * Reads and writes jobs together; acknowledges only what stands in the log. What could not be written is kept
   * and written first the next time; throws then.
   */
  async take(jobs: readonly Job[]): Promise<void> {
    const batch: Batch = { entries: [], marks: [], done: [], kept: [] };
    for (const job of jobs) {
      if (job.kind === 'log') {
        this.#takeEvent(job.event, batch.entries);
        if (job.kept) batch.kept.push(job.kept);
      } else if (job.kind === 'silenced') {
        const session = await this.#sessionOf(job, job.speaker, job.time);
        if (session) this.#takeEvent(silencedEvent(this.#run, session, job.time, job.run), batch.entries);
      } else {
        const mark = await this.#takeDelivery(job.delivery, job.speaker, batch.entries);
        if (mark) batch.marks.push(mark);
        batch.done.push(job.done);
      }
    }
    if (jobs.length > 0) this.#hold(batch);
    this.#failure.check();
    await this.#sessions.write().catch((error: unknown) => {
      this.#failure.note(error);
      throw error;
    });
    for (let next = this.#held[0]; next; next = this.#held[0]) {
      const kept = await this.#inbox.take(next.kept);
      try {
        await this.#write(next, kept);
      } catch (error) {
        this.#failure.note(error);
        throw error;
      }
      this.#failure.clear();
      this.#held.shift();
      this.#heldEntries -= next.entries.length;
      for (const call of next.done) call();
    }
  }

  async #write({ entries, marks }: Batch, kept: readonly number[]): Promise<void> {
    const standing = await append(this.#log, entries, [...marks, ...this.#lossMarks()], kept);
    for (const [id, count] of standing) {
      const session = count === null ? this.#sessions.byId(id) : null;
      if (count !== null) this.#standing.set(id, count);
      // Erased by the person: what comes late goes the same way.
      if (session === null) continue;
      // The browser may give up a database on a full disk: the session begins anew, and what is gone is counted.
      await startSession(this.#log, session);
      const lost = { run: `gone:${this.#run}:${id}`, session: id, records: [], refused: 0 };
      const { observation } = loadedEvent(this.#run, session, Date.now(), 'the browser gave up the log');
      const mine = entries.filter((entry) => entry.session === id);
      const remark = this.#read(observation, session);
      if (remark) mine.unshift(remark);
      const marked = [
        ...marks.filter((mark) => mark.session === id),
        { ...lost, lost: this.#standing.get(id) ?? 1 },
      ];
      const anew = await append(this.#log, mine, marked);
      this.#standing.set(id, anew.get(id) ?? 0);
    }
  }

  /** Takes what a background before this one kept and did not write. */
  async takeLeftovers(): Promise<void> {
    const rows = await this.#inbox.leftovers();
    await this.take(
      rows.map(({ key, value }): Job => {
        return { kind: 'log', event: value, kept: { key: Promise.resolve(key) } };
      }),
    );
  }

  /** Entries that were read and could not be written yet, and those given up since the log last took any. */
  get unwritten(): number {
    const held = this.#failure.stands ? this.#heldEntries : 0;
    return held + [...this.#lost.values()].reduce((sum, n) => sum + n, 0) - this.#lossWritten;
  }

  /** Beyond what memory may hold, lines of the request log are given up and counted; pages keep their own. */
  #hold(batch: Batch): void {
    if (this.#heldEntries + batch.entries.length <= MAX_HELD) {
      this.#held.push(batch);
      this.#heldEntries += batch.entries.length;
      return;
    }
    for (const { run } of batch.marks) this.#known.delete(run);
    for (const { session, vantage } of batch.entries) {
      if (vantage === 'network') this.#lost.set(session, (this.#lost.get(session) ?? 0) + 1);
    }
  }

  #lossMarks(): BatchMark[] {
    this.#lossWritten = [...this.#lost.values()].reduce((sum, n) => sum + n, 0);
    return [...this.#lost].map(([session, lost]) => ({
      run: `lost:${this.#run}:${session}`,
      session,
      records: [],
      refused: 0,
      lost,
    }));
  }

  #takeEvent(event: LogEvent, entries: Entry[]): void {
    if (event.kind === 'arrived') {
      this.#sessions.arrive(event.tabId, event.url, event.time);
    } else if (event.kind !== 'sent') {
      const entry = this.#recent.get(event.observationId);
      if (entry) entries.push(remarkOf(event, entry));
    } else {
      if (event.worker) this.#workers.note(event.observation.url, event.worker);
      event.observation.context = event.worker ?? contextOf(event.caller, this.#workers);
      const session = this.#sessions.ofRequest(event.origin, event.observation.url, event.observation.time);
      if (!session || session.pausedSince) return;
      const entry = this.#read(event.observation, session);
      if (!entry) return;
      entries.push(entry);
      this.#remember(entry);
    }
  }

  #remember(entry: Entry): void {
    this.#recent.set(entry.id, entry);
    if (this.#recent.size > RECENT) this.#recent.delete(this.#recent.keys().next().value as string);
  }

  async #takeDelivery(
    delivery: Delivery,
    speaker: Speaker | null,
    entries: Entry[],
  ): Promise<BatchMark | null> {
    const now = Date.now();
    const { records, refused } = parseRecords(delivery.text);
    const session = await this.#sessionOf(delivery, speaker, Math.min(records[0]?.time ?? 0, now));
    if (!session || session.pausedSince) return null;
    let arrived: Ranges = [];
    let odd = refused;
    let known = await this.#knownOf(delivery.run);
    for (const record of records) {
      const { seq, count } = record;
      if (inRanges(known, seq)) {
        arrived = withRange(arrived, seq, seq + count - 1);
        continue;
      }
      // A page's clock is the page's: nothing was sent before its audit began, nor is to be.
      record.time = Math.min(Math.max(record.time, session.startedAt), now);
      const observation = observationOf(delivery.run, record);
      const entry = observation && this.#read(observation, session);
      if (entry) entries.push(count > 1 ? { ...entry, count } : entry);
      if (!observation) {
        odd++;
        continue;
      }
      arrived = withRange(arrived, seq, seq + count - 1);
      known = withRange(known, seq, seq + count - 1);
    }
    this.#known.set(delivery.run, known.slice(-MAX_RANGES));
    if (this.#known.size > KNOWN_RUNS) this.#known.delete(this.#known.keys().next().value as string);
    return { run: delivery.run, session: session.id, records: arrived, refused: odd, lost: delivery.lost };
  }

  async #knownOf(run: string): Promise<Ranges> {
    return this.#known.get(run) ?? (await this.#log.runs.get(run))?.records ?? [];
  }

  /** Written ahead by a page that is gone: the run tells its session, else the page's origin does. */
  async #sessionOf(
    delivery: Pick<Delivery, 'run' | 'top'> & Partial<Pick<Delivery, 'origin'>>,
    speaker: Speaker | null,
    time: number,
  ): Promise<Session | null> {
    const run = await this.#log.runs.get(delivery.run);
    if (run) return (await this.#log.sessions.get(run.session)) ?? null;
    const top = delivery.top ?? (speaker ? null : (delivery.origin ?? null));
    if (speaker) return this.#sessions.ofRelay(speaker.tabId, top, speaker.tabUrl, time);
    return this.#sessions.recent().find((session) => session.origin === top) ?? null;
  }

  #read(observation: Observation, session: Session): Entry | null {
    const context = {
      session: session.id,
      transmission: observation.id,
      app: appOf(session),
      needles: this.#needles,
    };
    let entry: Entry | null;
    try {
      entry = readObservation(observation, context);
    } catch (error) {
      // A reader that fails over one payload must not cost the others: it is logged as unread.
      console.error('candor: an observation could not be read', error);
      const unread = { ...observation, body: null, headers: [], url: '', read: 'none' as const };
      entry = readObservation({ ...unread, reason: 'the reader failed' }, context);
    }
    if (!entry) return null;
    // Joined as it stands: what the app was told between its two witnesses must not part them.
    entry.transmission = this.#joiner.join(entry);
    return addDiscovered(entry, observation, context.app, this.#discoveries.of(session, observation.time));
  }
}

type Remark = Extract<LogEvent, { kind: 'retracted' | 'hooked' | 'unanswered' }>;

/** An entry that says something of another and carries nothing itself. */
function remarkOf(event: Remark, entry: Entry): Entry {
  const { time } = event;
  if (event.kind === 'retracted')
    return { ...remarkOn(entry, 'r', time), method: RETRACTION, reason: event.reason };
  if (event.kind === 'hooked') return { ...remarkOn(entry, 'h', time), method: HOOKED };
  return { ...remarkOn(entry, 'u', time), method: UNANSWERED };
}

function remarkOn(entry: Entry, mark: string, time: number): Entry {
  return { ...entry, id: `${entry.id}:${mark}`, time, bytes: 0, opaqueBytes: 0, items: [] };
}
