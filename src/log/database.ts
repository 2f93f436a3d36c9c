import Dexie, { type EntityTable } from 'dexie';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';

/** A session with the state of its part of the log. */
export interface SessionRow extends Session {
  /** Head of the chained log. */
  head: string;
  entries: number;
  /** Batches that never reached the log. */
  dropped: number;
}

/** An entry with its place in the log. */
export interface EntryRow extends Entry {
  seq?: number;
}

/**
 * What is kept. Nothing in it holds a value of the person's identifiers, but for the milliseconds that the
 * inbox holds what is not read yet.
 */
export class LogDatabase extends Dexie {
  sessions!: EntityTable<SessionRow, 'id'>;
  entries!: EntityTable<EntryRow, 'seq'>;
  runs!: EntityTable<RunRow, 'run'>;
  inbox!: EntityTable<InboxRow, 'key'>;

  constructor(name = 'candor') {
    super(name);
    this.version(1).stores({
      sessions: 'id, startedAt, tabId',
      entries: '++seq, &id, [session+seq]',
      runs: 'run, session',
      inbox: '++key',
    });
  }
}

/** One document's life in a page: which session it belongs to, and which of its batches and records arrived. */
export interface RunRow {
  run: string;
  session: string;
  /** Highest record number written. */
  lastRecord: number;
  /** Records written. */
  records: number;
  /** Records refused by the schema. */
  refused: number;
  /** Batches that the relay had to drop. */
  lost: number;
}

/** What came in and is not read yet. */
export interface InboxRow {
  key?: number;
  /** Which life of the background took it in. */
  life: string;
  value: unknown;
}

export const log = new LogDatabase();
