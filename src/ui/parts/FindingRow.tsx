import { levelWords } from '../../report/view/evidence-words.ts';
import { dataOf } from '../../report/view/finding-text.ts';
import { number, span } from '../../report/view/format.ts';
import type { Row } from '../../report/view/rows.ts';

interface Props {
  row: Row;
  selected: boolean;
  /** `byKeyboard`: not with a pointer. */
  onSelect: (byKeyboard: boolean) => void;
}

/** One line of the findings table: the whole row clicks, one real button is in it. */
export function FindingRow({ row, selected, onSelect }: Props) {
  return (
    <tr class={selected ? 'sel' : ''} aria-current={selected ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="rowb"
          data-row={row.id}
          aria-expanded={selected}
          aria-controls={selected ? 'ev' : undefined}
          onClick={(event) => onSelect(event.detail === 0)}
        >
          {dataOf(row)}
        </button>
      </th>
      <td>{row.toName}</td>
      <td class="num">{number(row.count)}</td>
      <td class="c-read">{levelWords(row.levels)}</td>
      <td class="c-time">{span(row.firstSeen, row.lastSeen)}</td>
    </tr>
  );
}
