import { useState } from 'preact/hooks';
import { counted, number } from '../../report/view/format.ts';
import { grouped } from '../../report/view/grouped.ts';
import { type Row, rowKey } from '../../report/view/rows.ts';
import { verdictMeaning, verdictWord } from '../../report/view/verdicts.ts';
import { FindingRow } from './FindingRow.tsx';
import { useFirstShown } from './first-shown.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  rows: readonly Row[];
  selected: string | null;
  onSelect: (row: Row, byKeyboard: boolean) => void;
}

const SHOWN = 12;

/** Findings in groups, gravest first; a long group opens in place. */
export function FindingsTable({ rows, selected, onSelect }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const goTo = useFirstShown(opened);
  return (
    <table class="ft">
      <caption class="sr">{counted(rows.length, 'finding', 'findings')}, gravest first</caption>
      <thead>
        <tr>
          <th scope="col">Data</th>
          <th scope="col">Went to</th>
          <th scope="col" class="num">
            Times
          </th>
          <th scope="col" class="c-read">
            Read
          </th>
          <th scope="col" class="c-time">
            First – last
          </th>
        </tr>
      </thead>
      {[...grouped(rows, (row) => row.verdict)].map(([verdict, own]) => {
        const whole = opened.has(verdict) || own.length <= SHOWN + 2;
        const shown = whole ? own : own.filter((row, index) => index < SHOWN || row.id === selected);
        return (
          <tbody key={verdict}>
            <tr class="gh">
              <th colSpan={5} scope="rowgroup">
                <Verdict verdict={verdict} />
                <span class="gn">{number(own.length)}</span>
                <span class="gw">{meaningOf(verdict)}</span>
              </th>
            </tr>
            {shown.map((row) => (
              <FindingRow
                key={rowKey(row)}
                row={row}
                selected={row.id === selected}
                onSelect={(byKeyboard) => onSelect(row, byKeyboard)}
              />
            ))}
            {shown.length < own.length && (
              <tr class="gm">
                <td colSpan={5}>
                  <button
                    type="button"
                    class="linkb"
                    onClick={(event) => {
                      goTo(event.currentTarget.closest('tbody'), SHOWN + 1);
                      setOpened(new Set([...opened, verdict]));
                    }}
                  >
                    Show {number(own.length - shown.length)} more
                    <span class="sr"> of {verdictWord(verdict)}</span>
                  </button>
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

function meaningOf(verdict: Row['verdict']): string {
  const sentence = verdictMeaning(verdict);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
