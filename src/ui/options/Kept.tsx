import { useEffect, useRef, useState } from 'preact/hooks';
import { type Unwritten, unwrittenOf, withUnwritten } from '../../audit/unwritten.ts';
import type { Report } from '../../model/report.ts';
import type { Session } from '../../model/session.ts';
import { counted, plural } from '../../report/view/format.ts';
import { watchedUntil } from '../../report/watched-until.ts';
import type { Log, ReportView, Settings } from '../data.ts';
import { nameOf, save } from '../export.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../parts/Icon.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { AuditArchive } from '../report-archive.ts';
import { reportLog } from '../report-log.ts';
import { namesOfSessions } from '../session-words.ts';

interface Props {
  log: Log;
  settings: Settings;
  /** Undefined until the log has told, and while it cannot be read. */
  sessions: readonly Session[] | undefined;
  unwritten: Unwritten | undefined;
  onSave: (patch: Partial<Settings>) => void;
  onErase: () => void;
  onEraseSession: (session: string) => void;
}

const DAYS = [1, 7, 30, 90, 365] as const;
const SHOWN = 12;

/** What is kept: for how long, export of all, erasure of one or all. */
export function Kept({ log, settings, sessions: told, unwritten, onSave, onErase, onEraseSession }: Props) {
  const days = DAYS.some((each) => each === settings.retentionDays)
    ? DAYS
    : [...DAYS, settings.retentionDays].sort((a, b) => a - b);
  const [all, setAll] = useState(false);
  const sessions = told ?? [];
  const names = namesOfSessions(sessions, ({ origin }) => origin);
  const shown = all ? sessions : sessions.slice(0, SHOWN);
  return (
    <section aria-labelledby="o-kept">
      <h2 id="o-kept" tabIndex={-1}>
        What is kept
      </h2>
      <p class="lead">
        {unwritten?.untilClosed
          ? 'This browser is set to never remember history: Candor keeps audits and the policies that were read in memory, and they are gone when the browser is closed, or Candor is updated. To keep one, save its report. Settings and identifiers stay.'
          : 'Audits of private windows, where you allow Candor in them, are kept like all others: closing the window does not erase them.'}
      </p>
      <div class="fields">
        <label>
          <span>Keep audits for</span>
          <select
            value={String(settings.retentionDays)}
            onChange={(event) => onSave({ retentionDays: Number(event.currentTarget.value) })}
          >
            {days.map((each) => (
              <option key={each} value={String(each)}>
                {counted(each, 'day', 'days')}
              </option>
            ))}
          </select>
        </label>
        <ExportAll log={log} sessions={sessions} unwritten={unwritten} />
        {told && <EraseAll count={told.length} onErase={onErase} />}
      </div>
      {sessions.length === 0 ? (
        <p class="muted">{told ? 'No audit is kept now.' : 'Reading the log'}</p>
      ) : (
        <ul class="rows">
          {shown.map((session) => (
            <li key={session.id} tabIndex={-1}>
              <span>
                {hostOf(session.origin)} <span class="muted">{names.get(session.id)}</span>
              </span>
              <EraseOne
                name={`the audit of ${hostOf(session.origin)}, ${names.get(session.id)}`}
                onErase={() => onEraseSession(session.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <ShowMore
        shown={shown.length}
        left={sessions.length - shown.length}
        words={['more session', 'more sessions']}
        onShow={() => setAll(true)}
      />
    </section>
  );
}

/** Saves every session's report and its log in one file, and says how many could not be. */
function ExportAll({
  log,
  sessions,
  unwritten,
}: Pick<Props, 'log' | 'unwritten'> & { sessions: readonly Session[] }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble('');
    try {
      const archive = new AuditArchive();
      let missing = 0;
      for (const { id } of sessions) {
        const view = await once(log, id);
        const report = view && reportOf(view, unwritten);
        const isAdded = report ? archive.add(report, reportLog(log, id), nameOf(report)) : Promise.reject();
        await isAdded.catch(() => missing++);
      }
      if (missing < sessions.length) save(archive.done(), 'candor-all-audits.zip', 'application/zip');
      if (missing === sessions.length) setTrouble('No audit could be read, and nothing was saved.');
      else if (missing > 0)
        setTrouble(
          `${counted(missing, 'audit', 'audits')} could not be read and ${plural(missing, 'is', 'are')} not in the file.`,
        );
    } catch {
      setTrouble('That could not be written.');
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class="b"
        disabled={sessions.length === 0}
        // A button that is disabled while it is used loses the keyboard.
        aria-disabled={busy}
        onClick={() => void run()}
      >
        <Icon name="export" />
        {busy ? 'Gathering audits' : 'Export all'}
      </button>
      <p class="sr" role="status">
        {busy ? 'Gathering audits' : ''}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  );
}

/** As of now where the session goes on, with what is not written counted as missing. */
function reportOf({ session, report }: ReportView, unwritten: Unwritten | undefined): Report {
  const until = session.pausedSince ?? Date.now();
  const told = session.endedAt === null ? watchedUntil(report, until) : report;
  return unwritten ? withUnwritten(told, unwrittenOf(unwritten, session.id)) : told;
}

/** Longer than the log takes for its largest session, milliseconds. */
const PATIENCE = 30_000;

/** The first answer of the log about a session; null where it has none, as when it was erased meanwhile. */
function once(log: Log, session: string): Promise<ReportView | null> {
  return new Promise((resolve) => {
    let stop = () => {};
    const done = (view: ReportView | null) => {
      clearTimeout(timer);
      // The answer may come before the way to stop is known.
      queueMicrotask(() => stop());
      resolve(view);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    stop = log.watchReport(session, done);
  });
}

function EraseAll({ count, onErase }: { count: number; onErase: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="b" onClick={() => dialog.current?.showModal()}>
        Erase all
      </button>
      <dialog ref={dialog} aria-labelledby="erase-h">
        <h3 id="erase-h">Erase everything that was recorded</h3>
        <p>
          {counted(count, 'audit', 'audits')} and all policies that were read here will be erased from this
          device. That cannot be undone. Your settings and identifiers stay.
        </p>
        <div class="acts">
          <button type="button" class="b" onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button
            type="button"
            class="b b-main"
            onClick={() => {
              dialog.current?.close();
              onErase();
            }}
          >
            Erase all
          </button>
        </div>
      </dialog>
    </>
  );
}

function EraseOne({ name, onErase }: { name: string; onErase: () => void }) {
  const [sure, setSure] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on where it stood.
  useEffect(() => {
    if (sure !== null) next.current?.focus();
  }, [sure]);
  return sure ? (
    <span class="acts">
      <button ref={next} type="button" class="b" onClick={() => setSure(false)}>
        Keep<span class="sr"> {name}</span>
      </button>
      <button
        type="button"
        class="b b-main"
        onClick={() => {
          document.querySelector<HTMLElement>('#o-kept')?.focus();
          onErase();
        }}
      >
        Erase<span class="sr"> {name} for good</span>
      </button>
    </span>
  ) : (
    <button ref={next} type="button" class="b" onClick={() => setSure(true)}>
      Erase<span class="sr"> {name}</span>
    </button>
  );
}
