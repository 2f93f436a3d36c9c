import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { parse } from './clauses.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

/** More words than this are no label of a row. */
const MOST = 14;

/**
 * What a table's row is about, by its first cell: the data that "this information" in the others means, and those who
 * get it. Null for what is no row, or where the first cell says something itself.
 */
export function rowSubject(
  text: string,
  names: readonly string[],
): { data: DataType[]; partners: ClaimRecipient[] } | null {
  const end = text.replace(/^\s*\|/, ' ').indexOf(' | ');
  if (end < 1) return null;
  const cell = text
    .replace(/^\s*\|/, ' ')
    .slice(0, end)
    .trim();
  if (!cell || cell.split(' ').length > MOST) return null;
  const s = parse(cell, names);
  if (s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative')) return null;
  return { data: typesOf(s, s.data, s.tokens.length), partners: recipientsOf(s.parties, '').slice(0, 2) };
}
