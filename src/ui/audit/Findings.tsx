import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findingText } from '../../report/view/finding-text.ts';
import { flowPictureOf, type UnreadStream } from '../../report/view/flow-picture.ts';
import { counted, number } from '../../report/view/format.ts';
import { grouped } from '../../report/view/grouped.ts';
import type { PromiseRow } from '../../report/view/promises.ts';
import type { ReadingShare } from '../../report/view/reading.ts';
import type { Recipient } from '../../report/view/recipients.ts';
import { type Row, rowKey } from '../../report/view/rows.ts';
import { timelineOf } from '../../report/view/timeline.ts';
import { type Shown, verdictWord } from '../../report/view/verdicts.ts';
import type { ReportView } from '../data.ts';
import { fileNameOf, save } from '../export.ts';
import { Evidence } from '../parts/Evidence.tsx';
import { FindingsTable } from '../parts/FindingsTable.tsx';
import { FlowPictureView } from '../parts/FlowPictureView.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TimelineView } from '../parts/TimelineView.tsx';

interface Props {
  view: ReportView;
  rows: readonly Row[];
  recipients: readonly Recipient[];
  promises: readonly PromiseRow[];
  share: ReadingShare;
}

/** What went where, when, and every finding with its evidence. */
export function Findings({ view, rows, recipients, promises }: Props) {
  const { report } = view;
  const picture = useMemo(() => flowPictureOf(rows, recipients, streamsOf(view)), [rows, recipients, view]);
  const timeline = useMemo(
    () => timelineOf(report, recipients, rows, view.timeline),
    [report, recipients, rows, view.timeline],
  );
  const [verdict, setVerdict] = useState<Shown | null>(null);
  const [text, setText] = useState(() => new URLSearchParams(location.search).get('find') ?? '');
  const shown = useMemo(() => rows.filter((row) => matches(row, verdict, text)), [rows, verdict, text]);

  if (rows.length === 0) {
    return (
      <>
        <h2 id="h-find">Nothing of yours has been recognised yet</h2>
        <p class="lead">
          {counted(report.session.transmissions, 'transmission', 'transmissions')} were watched. Reload the
          page to see its start, then write, search or scroll. What could not be read is counted among the
          blind spots.
        </p>
      </>
    );
  }
  return (
    <>
      <div class="over">
        {picture && <FlowPictureView picture={picture} />}
        {timeline && <TimelineView timeline={timeline} />}
      </div>
      <h2 id="h-find">Findings</h2>
      <Filters rows={rows} verdict={verdict} text={text} onVerdict={setVerdict} onText={setText} />
      <p class="sr" role="status">
        {counted(shown.length, 'finding', 'findings')} shown
      </p>
      <List view={view} rows={shown} promises={promises} />
    </>
  );
}

/** Unread streams by recipient where the log tells them apart, else as one. */
function streamsOf(view: ReportView): UnreadStream[] {
  if (!view.timeline) return [{ to: null, times: view.report.blindSpots.bodiesUnread }];
  return view.timeline.map((lane) => ({
    to: lane.recipient,
    times: lane.unread.reduce((sum, n) => sum + n, 0),
  }));
}

function matches(row: Row, verdict: Shown | null, text: string): boolean {
  if (verdict !== null && row.verdict !== verdict) return false;
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const hosts = row.flows.map((flow) => flow.recipient.host);
  return [row.word, row.dataType, row.label ?? '', row.toName, ...hosts].some((part) =>
    part.toLowerCase().includes(wanted),
  );
}

interface FilterProps {
  rows: readonly Row[];
  verdict: Shown | null;
  text: string;
  onVerdict: (verdict: Shown | null) => void;
  onText: (text: string) => void;
}

function Filters({ rows, verdict, text, onVerdict, onText }: FilterProps) {
  return (
    <search class="filters" aria-label="Filter findings">
      <button type="button" class="b" aria-pressed={verdict === null} onClick={() => onVerdict(null)}>
        All <span class="fn">{number(rows.length)}</span>
      </button>
      {[...grouped(rows, (row) => row.verdict)].map(([each, own]) => (
        <button
          key={each}
          type="button"
          class="b"
          aria-pressed={verdict === each}
          onClick={() => onVerdict(verdict === each ? null : each)}
        >
          <Icon name={each} class={`vi ${each}`} />
          {verdictWord(each)} <span class="fn">{number(own.length)}</span>
        </button>
      ))}
      <label class="find">
        <Icon name="find" />
        <span class="sr">Find in findings</span>
        <input
          type="search"
          placeholder="Data, company, host"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}

function List({
  view,
  rows,
  promises,
}: {
  view: ReportView;
  rows: readonly Row[];
  promises: readonly PromiseRow[];
}) {
  const { report } = view;
  // A finding is remembered by what it is, not by its number: numbers move while the log grows.
  const [open, setOpen] = useState<string | null>(null);
  const [copied, setCopied] = useState('');
  const index = rows.findIndex((row) => rowKey(row) === open);
  const row = rows[index];
  const select = (next: Row | undefined) => {
    setOpen(next ? rowKey(next) : null);
    setCopied('');
  };
  const close = () => {
    const button = row && document.querySelector<HTMLElement>(`[data-row="${row.id}"]`);
    select(undefined);
    button?.focus();
  };
  const byKeyboard = useRef(false);
  // Where the evidence stands below the table it is out of sight, and all rows stand between it and the keyboard: the
  // reader is taken to it.
  useEffect(() => {
    if (open !== null && (byKeyboard.current || matchMedia('(max-width: 1099px)').matches))
      document.querySelector<HTMLElement>('#ev-h')?.focus();
    byKeyboard.current = false;
  }, [open]);
  useEffect(() => {
    if (!row) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  if (rows.length === 0) return <p class="empty">No finding matches.</p>;
  return (
    <div class={row ? 'split' : ''}>
      <FindingsTable
        rows={rows}
        selected={row?.id ?? null}
        onSelect={(next, isByKeyboard) => {
          byKeyboard.current = isByKeyboard;
          select(next.id === row?.id ? undefined : next);
        }}
      />
      {row && (
        <Evidence
          row={row}
          report={report}
          promises={promises}
          copied={copied}
          onPrevious={index > 0 ? () => select(rows[index - 1]) : null}
          onNext={index < rows.length - 1 ? () => select(rows[index + 1]) : null}
          onClose={close}
          onCopy={() =>
            navigator.clipboard.writeText(findingText(row, report)).then(
              () => setCopied('Copied'),
              () => setCopied('Not copied: the browser refused it'),
            )
          }
          onExport={() =>
            save(
              `${JSON.stringify({ schema: report.schema, app: report.app, flows: row.flows, findings: row.findings, claims: report.policy.claims.filter((claim) => row.findings.some((f) => f.claims.includes(claim.id))) }, null, 2)}\n`,
              fileNameOf(report, `${row.dataType}.json`),
              'application/json',
            )
          }
        />
      )}
    </div>
  );
}
