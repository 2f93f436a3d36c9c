import { appById } from '../../apps/index.ts';
import type { Session } from '../../model/session.ts';
import { datesOf } from '../../report/view/documents.ts';
import { date } from '../../report/view/format.ts';
import type { Log, ReportView, Settings } from '../data.ts';
import { hostOf } from '../host.ts';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Icon } from '../parts/Icon.tsx';
import { reportLog } from '../report-log.ts';
import { namesOfSessions } from '../session-words.ts';

interface Props {
  sessions: readonly Session[];
  chosen: string | null;
  view: ReportView | undefined;
  settings: Settings | undefined;
  settingsAddress: string;
  log: Log;
  onChoose: (session: string) => void;
  onJudgeBy: (judgedAt: string | null) => void;
}

/** App, session and documents to judge by; export. */
export function Bar(props: Props) {
  const { sessions, chosen, view, settings } = props;
  const current = sessions.find((session) => session.id === chosen);
  const apps = [...new Map(sessions.map((session) => [appKey(session), session])).values()];
  const own = sessions.filter((session) => current && appKey(session) === appKey(current));
  const names = namesOfSessions(own);
  return (
    <header class="bar">
      <p class="brand">
        <Icon name="mark" />
        Candor
      </p>
      <div class="ctx">
        {sessions.length > 0 && (
          <>
            <label>
              <span>App</span>
              <select
                value={current ? appKey(current) : ''}
                onChange={(event) => {
                  const next = sessions.find((s) => appKey(s) === event.currentTarget.value);
                  if (next) props.onChoose(next.id);
                }}
              >
                {!current && <option value="">choose</option>}
                {apps.map((session) => (
                  <option key={appKey(session)} value={appKey(session)}>
                    {nameOf(session)}
                  </option>
                ))}
              </select>
            </label>
            {current && (
              <label>
                <span>Session</span>
                <select value={current.id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
                  {own.map((session) => (
                    <option key={session.id} value={session.id}>
                      {names.get(session.id)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </>
        )}
        {view && settings && <JudgedBy {...props} view={view} settings={settings} />}
      </div>
      <div class="acts">
        <a class="b" href={props.settingsAddress}>
          <Icon name="settings" />
          Settings
        </a>
        {view && (
          <ExportMenu
            report={view.report}
            log={reportLog(props.log, view.session.id)}
            until={view.session.endedAt === null ? () => view.session.pausedSince ?? Date.now() : undefined}
            main
          />
        )}
      </div>
    </header>
  );
}

function JudgedBy({ view, settings, onJudgeBy }: Props & { view: ReportView; settings: Settings }) {
  const days = datesOf(view.documents ?? view.report.policy.documents);
  if (days.length === 0) return null;
  // A day chosen in the settings need not be one on which a document took effect.
  const own = settings.judgedAt;
  if (own && !days.includes(own)) days.unshift(own);
  return (
    <label>
      <span>Judged by</span>
      <select value={own ?? ''} onChange={(event) => onJudgeBy(event.currentTarget.value || null)}>
        <option value="">the day of the session</option>
        {days.map((day) => (
          <option key={day} value={day}>
            {date(day)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Sessions of one profile belong together; sites without a profile by their origin. */
function appKey(session: Session): string {
  return session.app === 'generic' ? session.origin : session.app;
}

function nameOf(session: Session): string {
  return session.app === 'generic'
    ? hostOf(session.origin)
    : (appById(session.app)?.profile.name ?? session.app);
}
