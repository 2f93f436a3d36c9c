import { labelled } from '../../report/view/finding-text.ts';
import { counted } from '../../report/view/format.ts';
import { makersInWords, type Recipient } from '../../report/view/recipients.ts';
import type { Row } from '../../report/view/rows.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  recipients: readonly Recipient[];
  /** Address of the audit page where one recipient's findings stand. */
  linkTo: (recipient: Recipient) => string;
}

/** Who got what: one chip for each verdict of a recipient, then the data as words. */
export function Recipients({ recipients, linkTo }: Props) {
  return (
    <ul class="to">
      {recipients.map((recipient) => (
        <li key={recipient.key}>
          <div class="to-name">
            <h3>
              <a href={linkTo(recipient)} target="_blank" rel="noreferrer">
                {recipient.name}
              </a>
            </h3>
            <span class="rel">{recipient.relation}</span>
            <span class="n" title="Each kind of data counts once for each transmission that held it">
              {counted(recipient.items, 'item', 'items')}
            </span>
          </div>
          <dl class="got">
            {recipient.groups.map(({ verdict, rows }) => (
              <Got key={verdict} verdict={verdict} rows={rows} />
            ))}
          </dl>
          {recipient.makers.length > 0 && <p class="makers">{makersInWords(recipient)}</p>}
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 3;

function Got({ verdict, rows }: { verdict: Row['verdict']; rows: readonly Row[] }) {
  const words = [...new Set(rows.map(wordOf))];
  const [shown, rest] = words.length > SHOWN + 1 ? [words.slice(0, SHOWN), words.slice(SHOWN)] : [words, []];
  return (
    <>
      <dt>
        <Verdict verdict={verdict} />
      </dt>
      <dd>
        {shown.join(', ')}
        {rest.length > 0 && (
          <>
            {' '}
            <details>
              <summary>and {rest.length} more</summary> <span>{rest.join(', ')}</span>
            </details>
          </>
        )}
      </dd>
    </>
  );
}

function wordOf(row: Row): string {
  const digest = row.levels.length === 1 && row.levels[0] === 'derived';
  return digest ? `${labelled(row, row.word)}, as a digest` : labelled(row, row.word);
}
