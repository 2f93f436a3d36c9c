import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Session } from '../model/session.ts';
import type { Brief } from './brief.ts';
import { brief, storage } from './brief-storage.ts';
import type { Ranges } from './ranges.ts';
import { toBlocks } from './to-blocks.ts';

/** A session with the state of its part of the log. */
export interface SessionRow extends Session {
  /** Head of the chained log. */
  head: string;
  entries: number;
  /** Batches and records that never reached the log. */
  dropped: number;
  /** Place of the first entry that stands in a small block still; absent where none does. */
  loose?: number;
  /** For how long, in milliseconds, it was seen to be later than the clock: how old it is nothing else tells. */
  aheadFor?: number;
}

/** Entries of a session that stand together. */
export interface BlockRow {
  session: string;
  /** Place of its first entry in the session, counted from 0. */
  from: number;
  count: number;
  /** See `packEntries`. */
  data: Uint8Array;
}

/**
 * What is kept. Nothing in it holds a value of the person's identifiers, but for the moments that the
 * inbox holds what is not read yet.
 */
export class LogDatabase extends Dexie {
  sessions!: EntityTable<SessionRow, 'id'>;
  blocks!: Table<BlockRow, [session: string, from: number]>;
  runs!: EntityTable<RunRow, 'run'>;
  inbox!: EntityTable<InboxRow, 'key'>;
  bridges!: Table<BridgeRow, [tabId: number, frameId: number]>;
  sleepers!: EntityTable<SleeperRow, 'run'>;

  /** True where it stands in memory, and is kept only until the browser is closed. */
  readonly isBrief: boolean;

  /** `brief`: keeps its rows where `options` name no storage that outlives the background. */
  constructor(name = 'candor', brief: Brief | null = null, options: DexieOptions = {}) {
    super(name, options);
    this.isBrief = brief !== null;
    brief?.keep(this);
    this.version(1).stores({
      sessions: 'id, startedAt, tabId',
      entries: '++seq, &id, [session+seq]',
      runs: 'run, session',
      inbox: '++key',
    });
    this.version(2).stores({ blocks: '[session+from]' }).upgrade(toBlocks);
    this.version(3).stores({ entries: null });
    this.version(4).stores({ bridges: '[tabId+frameId], tabId' });
    this.version(5).stores({ sleepers: 'run, tabId, at' });
    this.version(6).upgrade((transaction) =>
      transaction
        .table<InboxRow & { value?: unknown }>('inbox')
        .toCollection()
        .modify((row) => {
          row.values = [row.value];
          delete row.value;
        }),
    );
  }
}

/** One document's life in a page: which session it belongs to, and which of its records arrived. */
export interface RunRow {
  run: string;
  session: string;
  /** Numbers of the sound records that arrived. */
  records: Ranges;
  /** Missing numbers that are waited for no more. */
  forgone?: number;
  /** Records refused by the schema. */
  refused: number;
  /** Numbers of the batches that they were in. */
  refusedIn?: Ranges;
  /** Batches that the relay had to drop. */
  lost: number;
}

/** A frame whose relay is connected, so that another can take over from it when the extension is loaded anew. */
export interface BridgeRow {
  tabId: number;
  frameId: number;
  /** Known to this relay and the hooks beside it alone. */
  run: string;
}

/** A document whose relay was cut off: it is gone, or lies in the back/forward cache, from where it may come back. */
export interface SleeperRow extends BridgeRow {
  /** When it was cut off, milliseconds since the epoch. */
  at: number;
  /** Names the load of the extension whose relay it has. */
  load: string;
}

/** What came in together and is not read yet. */
export interface InboxRow {
  key?: number;
  /** Which life of the background took it in. */
  life: string;
  values: unknown[];
}

export const log = new LogDatabase('candor', brief, storage);
