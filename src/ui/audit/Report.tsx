import { useEffect, useMemo } from 'preact/hooks';
import { summarise } from '../../audit/summary.ts';
import { appName } from '../../report/view/app-name.ts';
import { date, number } from '../../report/view/format.ts';
import { promisesOf } from '../../report/view/promises.ts';
import { readingOf, spotsOf } from '../../report/view/reading.ts';
import { recipientsOf } from '../../report/view/recipients.ts';
import { rowsOf } from '../../report/view/rows.ts';
import type { ReportView } from '../data.ts';
import { BlindSpots } from '../parts/BlindSpots.tsx';
import { NoticeBar } from '../parts/NoticeBar.tsx';
import { PolicyChanges } from '../parts/PolicyChanges.tsx';
import { Promises } from '../parts/Promises.tsx';
import { Words } from '../parts/Words.tsx';
import { Findings } from './Findings.tsx';
import { type Part, usePart } from './part.ts';

/** One session's audit in four parts. */
export function Report({ view }: { view: ReportView }) {
  const { report } = view;
  const part = usePart();
  const rows = useMemo(() => rowsOf(report), [report]);
  const recipients = useMemo(() => recipientsOf(report, rows), [report, rows]);
  const promises = useMemo(() => promisesOf(report), [report]);
  const share = useMemo(() => readingOf(report), [report]);
  const { sentence, detail } = summarise(report);
  const [notice] = view.notices ?? [];
  const spots = (view.unread?.length ?? 0) + spotsOf(report).length;
  const name = appName(report);
  const day = date(report.session.startedAt);
  useEffect(() => {
    document.title = `Candor audit: ${name}, ${day}`;
  }, [name, day]);
  const tabs: readonly [Part, string, number | null][] = [
    ['findings', 'Findings', rows.length],
    ['promises', 'Promises', promises.length],
    ['changes', 'Policy changes', view.comparison ? changesIn(view) : null],
    // What can never be seen is not none.
    ['blind', 'Blind spots', spots || null],
  ];
  return (
    <>
      {notice && <NoticeBar notice={notice} app={name} linkTo={(to) => `#${to}`} />}
      <main>
        <div class="top">
          <h1>{sentence}</h1>
          <p class="facts">{detail}</p>
        </div>
        <nav class="tabs" aria-label="Parts of the audit">
          {tabs.map(([id, name, count]) => (
            <a key={id} href={`#${id}`} aria-current={id === part ? 'page' : undefined}>
              {name}
              {count !== null && <span> {number(count)}</span>}
            </a>
          ))}
        </nav>
        <section class="view" hidden={part !== 'findings'} aria-labelledby="h-find">
          {part === 'findings' && (
            <Findings view={view} rows={rows} recipients={recipients} promises={promises} share={share} />
          )}
        </section>
        <section class="view" hidden={part !== 'promises'} aria-labelledby="h-prom">
          {part === 'promises' && <Promises promises={promises} />}
        </section>
        <section class="view" hidden={part !== 'changes'} aria-labelledby="h-chg">
          {part === 'changes' && <PolicyChanges comparison={view.comparison} />}
        </section>
        <section class="view" hidden={part !== 'blind'} aria-labelledby="h-blind">
          {part === 'blind' && <BlindSpots report={report} share={share} unread={view.unread} />}
        </section>
        <Words />
      </main>
    </>
  );
}

function changesIn(view: ReportView): number {
  return (view.comparison?.changes ?? []).filter((change) => change.kind !== 'unchanged').length;
}
