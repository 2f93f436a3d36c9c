import type { Unwritten } from '../audit/unwritten.ts';
import type { PolicyDocument } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Identifier } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Session } from '../model/session.ts';
import type { DocumentType, Verdict } from '../model/vocabulary.ts';
import type { Lane } from '../report/view/timeline.ts';

/** What left unread to one host, for the table of blind spots. */
export interface UnreadRow {
  host: string;
  /** The company, as flows name it; `unknown` where the host's owner is not known. */
  entity: string;
  what: string;
  /** Null where not even that is known. */
  times: number | null;
  bytes: number | null;
  why: string;
}

/** One thing worth saying before all else. The first of a list is shown, the others wait. */
export type Notice =
  | { kind: 'policy-changed'; effectiveDate: string; summary: string }
  /** The decoder no longer understands the app: of `of` messages since `since` (ms), `unread` stayed closed. */
  | { kind: 'decoder-lost'; since: number; unread: number; of: number };

/** A claim of one version set beside the other's. */
export interface PolicyChange {
  kind: 'added' | 'removed' | 'broader' | 'narrower' | 'turned' | 'unchanged';
  /** In our words; null where that version says nothing about it. */
  older: { statement: string; section: string } | null;
  newer: { statement: string; section: string } | null;
  /** What it means for data already seen; empty where nothing seen depends on it. */
  affected: { what: string; before: Verdict | null; after: Verdict | null }[];
}

/** A version of the policy on the line of versions. */
export interface PolicyVersion {
  id: string;
  effectiveDate: string;
  /** `Europe`, `all regions`. */
  region: string;
  url: string;
  /** False where the capture is incomplete: a state of ours, not a change of theirs. */
  complete: boolean;
}

export interface PolicyComparison {
  /** What was compared; `summaries`: our own words, which may leave out what a text says. */
  basis?: 'texts' | 'summaries';
  versions: PolicyVersion[];
  older: string;
  newer: string;
  /** Why the two cannot be held against each other; empty or absent where they can. */
  obstacle?: string;
  changes: PolicyChange[];
}

/** What the log makes of one session. Everything beyond session and report is shown where it is given. */
export interface ReportView {
  session: Session;
  report: Report;
  timeline?: Lane[];
  unread?: UnreadRow[];
  notices?: Notice[];
  /** All documents known of the app, for the choice of what to judge by. */
  documents?: PolicyDocument[];
  comparison?: PolicyComparison;
}

/** Calls back with the session's audit, now and whenever the log changes; returns how to stop. */
export type WatchReport = (sessionId: string, onChange: (view: ReportView) => void) => () => void;
/** Calls back with all sessions, newest first or not, now and whenever they change. */
export type WatchSessions = (onChange: (sessions: Session[]) => void) => () => void;

/** A session's entries, in order, in parts; masked as everything in the log. */
export type ReadEntries = (sessionId: string) => AsyncIterable<readonly Entry[]>;

export interface Log {
  watchReport: WatchReport;
  watchSessions: WatchSessions;
  readEntries: ReadEntries;
}

/** What the background knows of a tab. */
export interface TabState {
  app: { id: string; name: string } | null;
  origin: string;
  status: 'watching' | 'paused' | 'not-audited' | 'no-permission' | 'not-a-web-page' | 'kept-off';
  session: string | null;
  /** Milliseconds since the epoch. */
  since: number | null;
  pausedSince: number | null;
  /** The known policy document that the tab shows; null where it shows none. */
  policy: { service: string; type: DocumentType } | null;
  /** Where discovery is on: values followed, since when (ms), and how often it had to begin from nothing. */
  discovery?: { known: number; since: number | null; restarts: number } | null;
}

export interface Settings {
  /** `EEA`, `UK`, `US`, …; empty: everywhere. */
  region: string;
  /** ISO date by which documents are chosen; null: today. */
  judgedAt: string | null;
  retentionDays: number;
  identifiers: Identifier[];
  /** Whether identifiers that an app's own pages tell first are followed. */
  discover?: boolean;
  addedOrigins: string[];
}

/** What the pages ask of the background. Reading the log is not among it: that they do themselves. */
export interface Background {
  state(tabId: number): Promise<TabState>;
  auditOrigin(origin: string): Promise<void>;
  stopOrigin(origin: string): Promise<void>;
  pause(tabId: number): Promise<void>;
  resume(tabId: number): Promise<void>;
  /** False where the log does not answer: it is erased then as soon as it does. */
  erase(): Promise<boolean>;
  eraseSession(session: string): Promise<boolean>;
  settings(): Promise<Settings>;
  saveSettings(settings: Partial<Settings>): Promise<void>;
  /** Calls back when settings have changed, wherever that was done; returns how to stop. */
  onSettings(changed: () => void): () => void;
  /** Calls back with what is not written, now and whenever that is another answer; returns how to stop. */
  watchUnwritten(onChange: (unwritten: Unwritten) => void): () => void;
}

/** The extension's own pages. */
export type FacePage = 'audit' | 'options' | 'policy';

/** What the pages ask of the browser itself. */
export interface Browser {
  /** The tab that the popup was opened on. */
  currentTab(): Promise<number | null>;
  /** Asks for every site; must be called straight from a click. True where it is held now. */
  requestPermission(): Promise<boolean>;
  hasPermission(): Promise<boolean>;
  /** Whether the hooks may go into workers; null where the browser has no way to. */
  deepMode(): Promise<boolean | null>;
  /** Turns that on or off; must be called straight from a click. */
  setDeepMode(on: boolean): Promise<unknown>;
  /** Calls back when a permission was given or taken. */
  onPermissionChange(listener: () => void): () => void;
  reload(tabId: number): Promise<void>;
  /** Opens a page of the extension, with query and fragment. */
  open(page: FacePage, rest?: string): Promise<void>;
  /** Its address, for a link. */
  address(page: FacePage, rest?: string): string;
}
