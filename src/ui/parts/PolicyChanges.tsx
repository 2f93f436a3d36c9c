import { safeLink } from '../../report/view/documents.ts';
import { counted, date, listed } from '../../report/view/format.ts';
import type { PolicyChange, PolicyComparison, PolicyVersion } from '../data.ts';
import { Icon } from './Icon.tsx';
import { Verdict } from './Verdict.tsx';

const WORDS: Record<PolicyChange['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  broader: 'Broader',
  narrower: 'Narrower',
  turned: 'Turned',
  unchanged: 'Unchanged',
};

interface Props {
  comparison: PolicyComparison | undefined;
  /** Chooses a version; without it the versions are shown but not offered. */
  onChoose?: (version: PolicyVersion) => void;
}

/** Two versions of a policy side by side, and what the difference means for data already seen. */
export function PolicyChanges({ comparison, onChoose }: Props) {
  const older = comparison?.versions.find((version) => version.id === comparison.older);
  const newer = comparison?.versions.find((version) => version.id === comparison.newer);
  if (!comparison || !older || !newer) {
    return (
      <>
        <h2 id="h-chg">How the policy changed</h2>
        <p class="empty">
          No two versions have been compared for this audit. Findings are judged by the version chosen above,
          and by that alone.
        </p>
      </>
    );
  }
  return (
    <>
      <h2 id="h-chg">How the policy changed</h2>
      <p class="lead">{sentenceOf(comparison)}</p>
      <Versions comparison={comparison} onChoose={onChoose} />
      {comparison.changes.length > 0 && (
        <table class="ct">
          <caption class="sr">
            Claims of {date(older.effectiveDate)} and {date(newer.effectiveDate)} side by side
          </caption>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col">{date(older.effectiveDate)}</th>
              <th scope="col">{date(newer.effectiveDate)}</th>
              <th scope="col">For what was seen</th>
            </tr>
          </thead>
          <tbody>
            {comparison.changes.map((change) => (
              <tr key={JSON.stringify([change.kind, change.older, change.newer])} class={change.kind}>
                <th scope="row">{WORDS[change.kind]}</th>
                <Side side={change.older} when={date(older.effectiveDate)} class="old" />
                <Side side={change.newer} when={date(newer.effectiveDate)} class="new" />
                <td>
                  <Affected change={change} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="muted after">
        {comparison.basis === 'texts'
          ? 'Both texts were read by this browser. '
          : 'Compared by our own summaries: what one lacks, its text may still say. '}
        <Source version={older} />, <Source version={newer} />
      </p>
    </>
  );
}

function sentenceOf({ basis, changes, obstacle }: PolicyComparison): string {
  if (obstacle)
    return `These two versions could not be held against each other, so that nothing is known to have changed or not: ${obstacle}.`;
  const counts = (['added', 'removed', 'broader', 'narrower', 'turned'] as const)
    .map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${counted(n, 'claim', 'claims')} ${WORDS[kind].toLowerCase()}`);
  if (counts.length === 0) {
    return basis === 'summaries'
      ? 'Our own summaries of these two versions say the same.'
      : 'Between these two versions no claim changed. Text was only reworded or moved.';
  }
  return `Between these two versions: ${listed(counts)}. Text that was only reworded or moved is left out.`;
}

function Versions({ comparison, onChoose }: { comparison: PolicyComparison; onChoose: Props['onChoose'] }) {
  return (
    <ol class="vers">
      {comparison.versions.map((version) => {
        const from = version.id === comparison.older;
        const till = version.id === comparison.newer;
        const note = !version.complete
          ? 'capture incomplete'
          : from
            ? 'older'
            : till
              ? 'newer'
              : version.region;
        const label = (
          <>
            <b>{version.effectiveDate.slice(0, 4)}</b>
            <span>{date(version.effectiveDate).replace(/ \d{4}$/, '')}</span>
            <small>{note}</small>
          </>
        );
        return (
          <li
            key={version.id}
            class={[from && 'from', till && 'till', !version.complete && 'part'].filter(Boolean).join(' ')}
          >
            {onChoose ? (
              <button type="button" aria-pressed={from || till} onClick={() => onChoose(version)}>
                {label}
              </button>
            ) : (
              <span class="ver">{label}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Side(props: { side: PolicyChange['older']; when: string; class: string }) {
  if (!props.side) {
    return (
      <td data-when={props.when} class={`${props.class} none`}>
        Nothing about it.
      </td>
    );
  }
  return (
    <td data-when={props.when} class={props.class}>
      {props.side.statement}
      {props.side.section && <span class="ps">{props.side.section}</span>}
    </td>
  );
}

function Affected({ change }: { change: PolicyChange }) {
  if (change.affected.length === 0) return <span class="muted">Nothing seen depends on it</span>;
  return (
    <>
      {change.affected.map((affected) => (
        <span key={affected.what} class="fxb">
          <span class="fx">{affected.what}</span>
          <span class="fxv">
            {affected.before && <Verdict verdict={affected.before} />}
            {affected.before && affected.after && affected.before !== affected.after && (
              <>
                <span class="sr">then</span>
                <span class="arr" aria-hidden="true">
                  →
                </span>
              </>
            )}
            {affected.after && affected.after !== affected.before && <Verdict verdict={affected.after} />}
          </span>
        </span>
      ))}
    </>
  );
}

function Source({ version }: { version: PolicyVersion }) {
  const link = safeLink(version.url);
  return link ? (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {date(version.effectiveDate)}
    </a>
  ) : (
    <span>
      <Icon name="document" /> {date(version.effectiveDate)}
    </span>
  );
}
