import { readObservation } from '../audit/read-observation.ts';
import { RETRACTION } from '../audit/tally.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import { append, type BatchMark } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Entry } from '../model/entry.ts';
import type { Identifier } from '../model/identity.ts';
import type { Observation } from '../model/payload.ts';
import type { Session } from '../model/session.ts';
import type { Delivery } from '../watch/delivery.ts';
import { contextOf, type WorkerKind, WorkerScripts } from '../watch/network/context.ts';
import type { LogEvent } from '../watch/network/request-log.ts';
import { parseRecords } from '../watch/record.ts';
import { Joiner } from './join.ts';
import { observationOf } from './observation.ts';
import { appOf, type Sessions } from './sessions.ts';

/** Where a relay speaks from, as the browser says. */
export interface Speaker {
  tabId: number;
  tabUrl: string | undefined;
}

/** One thing to be written: a line of the request log, or a batch from a page with its acknowledgement. */
export type Job =
  | { kind: 'log'; event: LogEvent }
  | { kind: 'page'; delivery: Delivery; speaker: Speaker | null; done: () => void };

const RECENT = 20_000;
const NO_RECORD = -1;

/** Turns what the witnesses report into entries of the log, in the order it arrives. */
export class Recorder {
  readonly #log: LogDatabase;
  readonly #sessions: Sessions;
  readonly #joiner = new Joiner();
  /** Transmission and session of recent lines of the request log, for retractions. */
  readonly #recent = new Map<string, Entry>();
  readonly #workers = new WorkerScripts();
  #needles: Needles | null = null;

  constructor(log: LogDatabase, sessions: Sessions) {
    this.#log = log;
    this.#sessions = sessions;
  }

  async setIdentifiers(identifiers: readonly Identifier[]): Promise<void> {
    this.#needles = await compileIdentity(identifiers);
  }

  /** Lets the second witness of what a background before this one wrote find its first. */
  async recall(now: number, windowMs = 30_000): Promise<void> {
    for (const session of this.#sessions.recent()) {
      const rows = await this.#log.entries
        .where('[session+seq]')
        .between([session.id, 0], [session.id, Number.POSITIVE_INFINITY])
        .reverse()
        .limit(500)
        .toArray();
      for (const row of rows.reverse()) {
        if (now - row.time < windowMs) this.#joiner.join(row);
        if (row.channel === 'worker-script' && row.vantage === 'network') {
          this.#workers.note(row.url, row.context as WorkerKind);
        }
      }
    }
  }

  /** Reads and writes jobs together; acknowledges only what stands in the log. */
  async take(jobs: readonly Job[]): Promise<void> {
    const entries: Entry[] = [];
    const marks: BatchMark[] = [];
    const done: (() => void)[] = [];
    for (const job of jobs) {
      if (job.kind === 'log') await this.#takeEvent(job.event, entries);
      else {
        const mark = await this.#takeDelivery(job.delivery, job.speaker, entries);
        if (mark) marks.push(mark);
        done.push(job.done);
      }
    }
    await append(this.#log, entries, marks);
    for (const call of done) call();
  }

  async #takeEvent(event: LogEvent, entries: Entry[]): Promise<void> {
    if (event.kind === 'arrived') {
      await this.#sessions.arrive(event.tabId, event.url, event.time);
    } else if (event.kind === 'retracted') {
      const entry = this.#recent.get(event.observationId);
      if (entry) entries.push(retractionOf(entry, event.reason, event.time));
    } else {
      if (event.worker) this.#workers.note(event.observation.url, event.worker);
      event.observation.context = event.worker ?? contextOf(event.caller, this.#workers);
      const session = await this.#sessions.ofRequest(
        event.origin,
        event.observation.url,
        event.observation.time,
      );
      if (!session || session.pausedSince) return;
      const entry = this.#read(event.observation, session);
      if (!entry) return;
      entries.push(entry);
      this.#recent.set(entry.id, entry);
      if (this.#recent.size > RECENT) this.#recent.delete(this.#recent.keys().next().value as string);
    }
  }

  async #takeDelivery(
    delivery: Delivery,
    speaker: Speaker | null,
    entries: Entry[],
  ): Promise<BatchMark | null> {
    const { records, refused } = parseRecords(delivery.text);
    const time = records[0]?.time ?? 0;
    const session = await this.#sessionOf(delivery, speaker, time);
    if (!session || session.pausedSince) return null;
    let lastRecord = NO_RECORD;
    let passed = 0;
    let odd = refused;
    for (const record of records) {
      lastRecord = Math.max(lastRecord, record.seq);
      const observation = observationOf(delivery.run, record);
      const entry = observation && this.#read(observation, session);
      if (entry) entries.push(entry);
      else if (observation) passed++;
      else odd++;
    }
    return { run: delivery.run, session: session.id, lastRecord, passed, refused: odd, lost: delivery.lost };
  }

  /** Written ahead by a page that is gone: the run tells its session, else the page's origin does. */
  async #sessionOf(delivery: Delivery, speaker: Speaker | null, time: number): Promise<Session | null> {
    const run = await this.#log.runs.get(delivery.run);
    if (run) return (await this.#log.sessions.get(run.session)) ?? null;
    const top = delivery.top ?? (speaker ? null : delivery.origin);
    if (speaker) return this.#sessions.ofRelay(speaker.tabId, top, speaker.tabUrl, time);
    return this.#sessions.recent().find((session) => session.origin === top) ?? null;
  }

  #read(observation: Observation, session: Session): Entry | null {
    const context = {
      session: session.id,
      transmission: observation.id,
      app: appOf(session),
      needles: this.#needles!,
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
    if (entry) entry.transmission = this.#joiner.join(entry);
    return entry;
  }
}

function retractionOf(entry: Entry, reason: string, time: number): Entry {
  return {
    ...entry,
    id: `${entry.id}:r`,
    method: RETRACTION,
    time,
    reason,
    bytes: 0,
    opaqueBytes: 0,
    items: [],
  };
}
