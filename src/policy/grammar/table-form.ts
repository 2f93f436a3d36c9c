import { contrastColumns, contrastRow } from './contrast-columns.ts';
import type { Draft } from './draft.ts';
import { dataAcross, turnedRow } from './turned-table.ts';

/** Reads a row under the header of a table whose columns are no attributes of its rows; null for one that says nothing so. */
export type TableForm = (row: string) => Draft[] | null;

/** The form of a table by its header row: columns set against each other, or data across the top; null for any other. */
export function tableForm(header: string, names: readonly string[]): TableForm | null {
  const contrast = contrastColumns(header, names);
  if (contrast) return (row) => contrastRow(row, contrast, names);
  const across = dataAcross(header, names);
  return across && ((row) => turnedRow(row, across, names));
}
