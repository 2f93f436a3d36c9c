import { useRef, useState } from 'preact/hooks';
import type { Session } from '../../model/session.ts';
import { counted, shortDate } from '../../report/view/format.ts';
import type { Log, ReportView, Settings } from '../data.ts';
import { save } from '../export.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../parts/Icon.tsx';
import { sessionWords } from '../session-words.ts';

interface Props {
  log: Log;
  settings: Settings;
  sessions: readonly Session[];
  onSave: (patch: Partial<Settings>) => void;
  onErase: () => void;
  onEraseSession: (session: string) => void;
}

const DAYS = [1, 7, 30, 90, 365] as const;
const SHOWN = 12;

/** What is kept: for how long, export of all, erasure of one or all. */
export function Kept({ log, settings, sessions, onSave, onErase, onEraseSession }: Props) {
  const days = DAYS.some((each) => each === settings.retentionDays)
    ? DAYS
    : [...DAYS, settings.retentionDays].sort((a, b) => a - b);
  const [all, setAll] = useState(false);
  const shown = all ? sessions : sessions.slice(0, SHOWN);
  return (
    <section aria-labelledby="o-kept">
      <h2 id="o-kept">What is kept</h2>
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
        <ExportAll log={log} sessions={sessions} />
        <EraseAll count={sessions.length} onErase={onErase} />
      </div>
      {sessions.length === 0 ? (
        <p class="muted">Nothing is kept now.</p>
      ) : (
        <ul class="rows">
          {shown.map((session) => (
            <li key={session.id}>
              <span>
                {hostOf(session.origin)} <span class="muted">{sessionWords(session)}</span>
              </span>
              <EraseOne session={session} onErase={() => onEraseSession(session.id)} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < sessions.length && (
        <button type="button" class="linkb" onClick={() => setAll(true)}>
          Show {counted(sessions.length - shown.length, 'more session', 'more sessions')}
        </button>
      )}
    </section>
  );
}

/** Saves every session's report in one file. */
function ExportAll({ log, sessions }: { log: Log; sessions: readonly Session[] }) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    const reports = [];
    for (const session of sessions) {
      const view = await once(log, session.id);
      if (view) reports.push(view.report);
    }
    save(`${JSON.stringify(reports, null, 2)}\n`, 'candor-all-audits.json', 'application/json');
    setBusy(false);
  };
  return (
    <button type="button" class="b" disabled={busy || sessions.length === 0} onClick={() => void run()}>
      <Icon name="export" />
      {busy ? 'Gathering audits' : 'Export all'}
    </button>
  );
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
      <button type="button" class="b" disabled={count === 0} onClick={() => dialog.current?.showModal()}>
        Erase all
      </button>
      <dialog ref={dialog} aria-labelledby="erase-h">
        <h3 id="erase-h">Erase everything that was recorded</h3>
        <p>
          {counted(count, 'audit', 'audits')} will be erased from this device. That cannot be undone. Your
          settings and identifiers stay.
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

function EraseOne({ session, onErase }: { session: Session; onErase: () => void }) {
  const [sure, setSure] = useState(false);
  const name = `the audit of ${hostOf(session.origin)}, ${shortDate(session.startedAt)}`;
  return sure ? (
    <span class="acts">
      <button type="button" class="b" onClick={() => setSure(false)}>
        Keep<span class="sr"> {name}</span>
      </button>
      <button type="button" class="b b-main" onClick={onErase}>
        Erase<span class="sr"> {name} for good</span>
      </button>
    </span>
  ) : (
    <button type="button" class="b" onClick={() => setSure(true)}>
      Erase<span class="sr"> {name}</span>
    </button>
  );
}
