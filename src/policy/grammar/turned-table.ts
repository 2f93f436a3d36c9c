import { listed } from './data-cell.ts';
import type { Draft } from './draft.ts';
import { cellsOf, tableHead } from './table-head.ts';
import { rowStates } from './table-row.ts';

/** What stands over the labels of the rows. */
const OVER_LABELS =
  /^(?:|(?:kinds?|types?|categor(?:y|ies)) of (?:data|information)|(?:data|information)(?: types?| categor(?:y|ies))?|questions?|what we do|how we handle it)\W*$/i;
const MOST_WORDS = 6;
const MOST_COLUMNS = 12;

/** The names of the columns of a table that has its data across the top; null for any other header row. */
export function dataAcross(row: string, names: readonly string[]): readonly string[] | null {
  const [over = '', ...columns] = cellsOf(row);
  if (columns.length < 2 || columns.length > MOST_COLUMNS || !OVER_LABELS.test(over)) return null;
  const isDatum = (cell: string) =>
    cell !== '' &&
    cell.split(/\s+/).length <= MOST_WORDS &&
    !/[,;.:?]/.test(cell) &&
    listed(cell, names).some((type) => type !== 'unspecified');
  return columns.every(isDatum) ? columns : null;
}

/**
 * What a row of such a table states: "Shared with advertisers | No | Yes" under " | Phone number | Location" is read as
 * one row for each of the two under "Data | Shared with advertisers". Null for a row whose label names no deed.
 */
export function turnedRow(row: string, columns: readonly string[], names: readonly string[]): Draft[] | null {
  const [label = '', ...cells] = cellsOf(row);
  if (cells.length !== columns.length) return null;
  const head = tableHead(`Data | ${label}`);
  if (!head) return null;
  return cells.flatMap((cell, i) => rowStates(`${columns[i]} | ${cell}`, head, names));
}
