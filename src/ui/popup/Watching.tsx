import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { summarise } from '../../audit/summary.ts';
import { hasWholePolicy } from '../../audit/whole-policy.ts';
import type { Report } from '../../model/report.ts';
import { datesOf } from '../../report/view/documents.ts';
import { counted, date, listed, number, plural } from '../../report/view/format.ts';
import { foremost, promisesOf } from '../../report/view/promises.ts';
import { readingOf } from '../../report/view/reading.ts';
import { recipientsOf } from '../../report/view/recipients.ts';
import { rowsOf } from '../../report/view/rows.ts';
import { useClock } from '../clock.ts';
import type { Browser, Log, ReportView, TabState } from '../data.ts';
import { hostOf } from '../host.ts';
import { moment } from '../moment.ts';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { NoticeBar } from '../parts/NoticeBar.tsx';
import { Recipients } from '../parts/Recipients.tsx';
import { Said } from '../parts/Said.tsx';
import { Tally } from '../parts/Tally.tsx';
import { reportLog } from '../report-log.ts';
import { FollowingLine } from './FollowingLine.tsx';
import { Head } from './Head.tsx';

interface Props {
  state: TabState;
  view: ReportView | undefined;
  browser: Browser;
  log: Log;
  /** Stands under the header, before what the audit itself has to say. */
  notice: ComponentChildren;
  /** The log takes nothing just now. */
  unwritten: boolean;
  /** Stands under the notices: how long what is seen is kept, where that needs saying. */
  kept: ComponentChildren;
  onPause: () => void;
  onResume: () => void;
  onReload: () => void;
}

/** Watching or paused: the sentence, the numbers, who got what, what the policy says, what could not be read. */
export function Watching(props: Props) {
  const { state, view, browser, log, notice, unwritten, kept, onPause, onResume, onReload } = props;
  const paused = state.status === 'paused';
  const app = state.app?.name ?? hostOf(state.origin);
  const session = state.session ?? '';
  const linkTo = (part = '') => browser.address('audit', `?session=${encodeURIComponent(session)}${part}`);
  const [told] = view?.notices ?? [];
  return (
    <>
      <Head app={app} status={statusOf(state)} off={paused}>
        {paused ? (
          <button type="button" class="b" onClick={onResume}>
            <Icon name="play" />
            Resume
          </button>
        ) : (
          <button type="button" class="b b-bare" onClick={onPause}>
            <Icon name="pause" />
            Pause
          </button>
        )}
      </Head>
      {notice ?? (told && <NoticeBar notice={told} app={app} linkTo={(part) => linkTo(`#${part}`)} />)}
      {kept}
      {view ? (
        <Body view={view} state={state} linkTo={linkTo} onReload={onReload} />
      ) : (
        <main class="waiting" aria-busy={!unwritten}>
          {unwritten && <p>What was written down before cannot be read just now.</p>}
        </main>
      )}
      {view && (
        <footer class="foot">
          <a class="b b-main" href={linkTo()} target="_blank" rel="noreferrer">
            Open the audit
          </a>
          <ExportMenu
            report={view.report}
            log={reportLog(log, session)}
            until={() => state.pausedSince ?? Date.now()}
          />
        </footer>
      )}
    </>
  );
}

function statusOf(state: TabState): string {
  if (state.status === 'paused')
    return state.pausedSince === null ? 'Paused' : `Paused at ${moment(state.pausedSince)}`;
  return state.since === null ? 'Watching' : `Watching since ${moment(state.since)}`;
}

interface BodyProps {
  view: ReportView;
  state: TabState;
  linkTo: (part?: string) => string;
  onReload: () => void;
}

function Body({ view, state, linkTo, onReload }: BodyProps) {
  const { report } = view;
  const rows = useMemo(() => rowsOf(report), [report]);
  const recipients = useMemo(() => recipientsOf(report, rows), [report, rows]);
  const promises = useMemo(() => promisesOf(report), [report]);
  if (rows.length === 0 && state.status !== 'paused')
    return <NothingYet report={report} linkTo={linkTo} onReload={onReload} />;
  const { sentence } = summarise(report);
  const paused = state.status === 'paused';
  const chosen = foremost(promises, 4);
  return (
    <main>
      <section class="sum" aria-label="Summary">
        {paused ? (
          <>
            <h1>Paused. What leaves now is not recorded.</h1>
            <p>
              Up to {moment(state.pausedSince ?? Date.parse(report.session.endedAt))}: {sentence}
            </p>
          </>
        ) : (
          <>
            <h1>{sentence}</h1>
            <p>
              <HeldAgainst report={report} linkTo={linkTo} />
            </p>
          </>
        )}
      </section>
      <Figures
        kinds={new Set(rows.map((row) => row.dataType)).size}
        recipients={recipients.length}
        transmissions={report.session.transmissions}
        pausedSince={paused ? state.pausedSince : null}
      />
      {recipients.length > 0 && (
        <section class="sec" aria-labelledby="to">
          <header>
            <h2 id="to">What went to whom</h2>
            {state.since !== null && <span class="n">since {moment(state.since)}</span>}
          </header>
          <Recipients
            recipients={recipients}
            linkTo={(recipient) => linkTo(`&find=${encodeURIComponent(recipient.name)}#findings`)}
          />
        </section>
      )}
      <FollowingLine discovery={state.discovery} />
      {promises.length > 0 && (
        <section class="sec" aria-labelledby="says">
          <header>
            <h2 id="says">What the policy says, and what was seen</h2>
          </header>
          <Tally promises={promises} />
          <Said promises={chosen} />
          {promises.length > chosen.length && (
            <p class="after">
              <a href={linkTo('#promises')} target="_blank" rel="noreferrer">
                All {counted(promises.length, 'promise', 'promises')}
              </a>
            </p>
          )}
        </section>
      )}
      <Blind report={report} linkTo={linkTo} />
    </main>
  );
}

function HeldAgainst({ report, linkTo }: { report: Report; linkTo: (part: string) => string }) {
  const { documents } = report.policy;
  const dates = datesOf(documents);
  if (dates.length === 0) return <>No policy of this site is at hand, so nothing is held against one.</>;
  return (
    <>
      Held against {hasWholePolicy(documents) ? 'the documents' : 'what is at hand of the documents'}{' '}
      {documents.every((d) => d.undated) ? 'read on' : 'of'}{' '}
      <a href={linkTo('#promises')} target="_blank" rel="noreferrer">
        {listed(dates.slice(0, 2).map((day) => date(day)))}
      </a>
      {dates.length > 2 ? ` and ${counted(dates.length - 2, 'date more', 'dates more')}` : ''}.
    </>
  );
}

function Figures(props: {
  kinds: number;
  recipients: number;
  transmissions: number;
  /** Milliseconds since the epoch; null where it is watched. */
  pausedSince: number | null;
}) {
  const now = useClock(props.pausedSince !== null);
  const minutes =
    props.pausedSince === null ? null : Math.max(0, Math.round((now - props.pausedSince) / 60_000));
  return (
    <dl class="figs">
      <div>
        <dt>{plural(props.kinds, 'kind of data', 'kinds of data')}</dt>
        <dd>{number(props.kinds)}</dd>
      </div>
      <div>
        <dt>{plural(props.recipients, 'recipient', 'recipients')}</dt>
        <dd>{number(props.recipients)}</dd>
      </div>
      <div>
        <dt>
          {minutes === null
            ? plural(props.transmissions, 'transmission', 'transmissions')
            : plural(minutes, 'minute unwatched', 'minutes unwatched')}
        </dt>
        <dd>{number(minutes ?? props.transmissions)}</dd>
      </div>
    </dl>
  );
}

function NothingYet({ report, linkTo, onReload }: Omit<BodyProps, 'view' | 'state'> & { report: Report }) {
  const { requests } = report.blindSpots;
  return (
    <main>
      <section class="sum" aria-label="Summary">
        <h1>Nothing of yours has been recognised yet.</h1>
        <p>
          {counted(report.session.transmissions || requests, 'transmission', 'transmissions')} so far. Write,
          search or scroll, and what leaves shows here.
        </p>
        <p>{summarise(report).sentence}</p>
      </section>
      <div class="do">
        <button type="button" class="b" onClick={onReload}>
          <Icon name="reload" />
          Reload the page
        </button>
      </div>
      <div class="plain">
        <p>
          If the page was open before Candor was: its start, where an app says most about the device, is seen
          only after a reload.
        </p>
      </div>
      <Blind report={report} linkTo={linkTo} />
    </main>
  );
}

function Blind({ report, linkTo }: { report: Report; linkTo: (part: string) => string }) {
  const share = readingOf(report);
  return (
    <section class="sec blind" aria-labelledby="blind">
      <header>
        <h2 id="blind">Blind spots</h2>
        <span class="n">{share.short}</span>
      </header>
      <Meter share={share} />
      <p>
        {share.sentence}{' '}
        <a href={linkTo('#blind')} target="_blank" rel="noreferrer">
          What this means
        </a>
      </p>
    </section>
  );
}
