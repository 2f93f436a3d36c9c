import { useState } from 'preact/hooks';
import type { PolicyDocument } from '../../model/claim.ts';
import type { EvidenceSample, Flow } from '../../model/flow.ts';
import type { Report } from '../../model/report.ts';
import { safeLink } from '../../report/view/documents.ts';
import {
  channelWord,
  contextWords,
  DISCOVERED,
  requestOf,
  sdkWords,
  witnessesOf,
} from '../../report/view/evidence-words.ts';
import {
  explanationsOf,
  groundSource,
  groundsOf,
  titleOf,
  valueName,
} from '../../report/view/finding-text.ts';
import { counted, date, seconds } from '../../report/view/format.ts';
import { unseenOf } from '../../report/view/limits.ts';
import { plain } from '../../report/view/plain.ts';
import type { PromiseRow } from '../../report/view/promises.ts';
import { type Row, rowKey } from '../../report/view/rows.ts';
import { statementOf } from '../../report/view/statement.ts';
import { Excerpt } from './Excerpt.tsx';
import { Icon } from './Icon.tsx';
import { ShowMore } from './ShowMore.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  row: Row;
  report: Report;
  promises: readonly PromiseRow[];
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  onCopy: () => void;
  onExport: () => void;
  /** What came of copying; empty where it was not asked for. */
  copied: string;
}

/** Everything that one finding rests on: meaning, limits, places, witnesses, claims. */
export function Evidence(props: Props) {
  const { row, report, promises } = props;
  return (
    <aside class="ev" id="ev" aria-labelledby="ev-h">
      <header>
        <div aria-live="polite">
          <Verdict verdict={row.verdict} />
          <h3 id="ev-h" class="ev-t" tabIndex={-1}>
            {titleOf(row)}
          </h3>
        </div>
        <div class="evnav">
          <Step label="Previous finding" icon="previous" onClick={props.onPrevious} />
          <Step label="Next finding" icon="next" onClick={props.onNext} />
          <Step label="Close evidence" icon="close" onClick={props.onClose} />
        </div>
      </header>
      {explanationsOf(row).map((explanation) => (
        <p key={explanation} class="expl">
          {explanation}
        </p>
      ))}
      {row.verdict === 'unjudged' && report.policy.documents.length === 0 && (
        <p class="expl">No document was at hand, so nothing is held against it.</p>
      )}
      <Limits row={row} promises={promises} />
      <Places key={rowKey(row)} row={row} />
      <Grounds row={row} report={report} />
      <footer>
        <button type="button" class="b" onClick={props.onCopy}>
          <Icon name="copy" />
          {props.copied || 'Copy as text'}
        </button>
        <button type="button" class="b" onClick={props.onExport}>
          <Icon name="export" />
          Export this finding
        </button>
        <p class="sr" role="status">
          {props.copied}
        </p>
      </footer>
    </aside>
  );
}

function Step(props: { label: string; icon: 'previous' | 'next' | 'close'; onClick: (() => void) | null }) {
  return (
    <button
      type="button"
      class="b b-bare"
      aria-label={props.label}
      title={props.label}
      // A button that is disabled while it is used loses the keyboard.
      aria-disabled={!props.onClick}
      onClick={() => props.onClick?.()}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function Limits({ row, promises }: { row: Row; promises: readonly PromiseRow[] }) {
  const [first, ...rest] = unseenOf(row, promises);
  if (!first) return null;
  return (
    <p class="limit">
      <Icon name="not-observable" class="vi not-observable" />
      <span>
        Whether {row.toName} passes it on cannot be seen from here. What the documents say of that:{' '}
        {[first, ...rest.slice(0, 1)]
          .map((promise) => `${promise.statement.replace(/\.$/, '')} (${promise.source})`)
          .join('; ')}
        {rest.length > 1 ? `; and ${counted(rest.length - 1, 'promise more', 'promises more')}` : ''}.
      </span>
    </p>
  );
}

const SHOWN = 5;

function Places({ row }: { row: Row }) {
  const places = row.flows
    .flatMap((flow) => flow.evidence.samples.map((sample) => ({ flow, sample })))
    .sort((a, b) => a.sample.time.localeCompare(b.sample.time));
  const [open, setOpen] = useState(0);
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, SHOWN);
  const current = places[open];
  return (
    <>
      <h4>Where it stood</h4>
      {places.length === 0 && <p class="muted">No example was kept.</p>}
      {places.length > 0 && (
        <ol class="samples">
          {shown.map(({ flow, sample }, index) => (
            <Place
              key={`${flow.id} ${sample.time} ${sample.location} ${sample.url}`}
              flow={flow}
              sample={sample}
              open={open === index}
              onToggle={() => setOpen(open === index ? -1 : index)}
            />
          ))}
        </ol>
      )}
      <ShowMore
        shown={shown.length}
        left={places.length - shown.length}
        words={['more example', 'more examples']}
        onShow={() => setAll(true)}
      />
      {places.length > 0 && row.count > places.length && (
        <p class="muted kept">
          {counted(places.length, 'example', 'examples')} of {counted(row.count, 'time', 'times')}.
        </p>
      )}
      <Witnesses flow={current?.flow ?? row.flows[0]!} sample={current?.sample} />
    </>
  );
}

function Place(props: { flow: Flow; sample: EvidenceSample; open: boolean; onToggle: () => void }) {
  const { flow, sample, open } = props;
  const { what, path } = requestOf(sample, flow);
  const encodings = sample.encodings ?? flow.evidence.encodings;
  const where = contextWords(flow.context);
  const sdks = sdkWords([flow]);
  return (
    <li class={open ? 'on' : ''}>
      <button type="button" aria-expanded={open} onClick={props.onToggle}>
        <time dateTime={sample.time}>{seconds(sample.time)}</time>
        <span class="req">
          {what} <code dir="ltr">{plain(path)}</code>
        </span>
      </button>
      {open && (
        <>
          <dl class="kv">
            <dt>To</dt>
            <dd>
              <code dir="ltr">{plain(sample.url)}</code>
            </dd>
            <dt>Place</dt>
            <dd>
              <code dir="ltr">{plain(sample.location)}</code>
            </dd>
            <dt>Read by</dt>
            <dd>
              <ol class="path">
                <li>{[channelWord(sample.channel ?? flow.channel), where].filter(Boolean).join(' ')}</li>
                {encodings.map((encoding, index) => (
                  <li key={index}>{encoding}</li>
                ))}
              </ol>
            </dd>
            {sdks && (
              <>
                <dt>Made by</dt>
                <dd>{sdks}</dd>
              </>
            )}
            {sample.discovered && (
              <>
                <dt>Discovered</dt>
                <dd>{DISCOVERED}</dd>
              </>
            )}
            {flow.label && (
              <>
                <dt>Matched</dt>
                <dd>“{valueName(flow.label)}”</dd>
              </>
            )}
          </dl>
          {sample.excerpt && <Excerpt text={sample.excerpt} />}
        </>
      )}
    </li>
  );
}

function Witnesses({ flow, sample }: { flow: Flow; sample: EvidenceSample | undefined }) {
  const witnesses = witnessesOf(sample?.vantage ?? flow.vantage, sample?.channel ?? flow.channel);
  return (
    <>
      <h4>Who saw it</h4>
      <ul class="wit">
        {witnesses.map((witness) => (
          <li key={witness.who}>
            <Icon name={witness.seen ? 'eye' : 'not-observable'} class="vi" />
            <span>
              {witness.who} {witness.note && <span class="muted">{witness.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** `WhatsApp privacy policy of 25 August 2016`. */
function documentName(d: PolicyDocument): string {
  return `${d.title || d.type} ${d.undated ? 'read on' : 'of'} ${date(d.effectiveDate)}`;
}

function Grounds({ row, report }: { row: Row; report: Report }) {
  const claims = groundsOf(row, report);
  return (
    <>
      <h4>What it rests on</h4>
      {claims.length === 0 && (
        <p class="muted">
          {report.policy.documents.length > 0
            ? `No claim of the documents held against it: ${report.policy.documents.map(documentName).join('; ')}.`
            : 'No document.'}
        </p>
      )}
      {claims.map((claim) => {
        const link = safeLink(report.policy.documents.find((d) => d.id === claim.document)?.url ?? '');
        return (
          <div key={claim.id} class={`ground ${row.verdict}`}>
            <p>{statementOf(claim)}</p>
            {claim.quote && <blockquote>“{claim.quote}”</blockquote>}
            <p class="muted">
              {groundSource(claim, report)}{' '}
              {link && (
                <a href={link} target="_blank" rel="noreferrer noopener">
                  Open the document
                </a>
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}
