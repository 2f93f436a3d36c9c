import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import { typesOf } from './types-named.ts';

/**
 * "your name and your contacts (only if you allow it)": the bracket is of the member that it stands behind, and of the
 * others nothing is denied. Types of that member, or null where no such bracket stands behind several.
 */
export function boundInBracket(c: ClauseContext): DataType[] | null {
  const { tokens } = c.s;
  const { mentions } = c.object;
  if (c.tied < 1 || mentions.length < 2) return null;
  const opened = [c.tied - 1, c.tied - 2].find((i) => tokens[i]?.low === '(');
  const last = mentions.find((m) => m.last + 1 === opened);
  return last ? typesOf(c.s, [last], tokens.length) : null;
}
