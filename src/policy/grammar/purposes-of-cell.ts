import type { Purpose } from '../../model/vocabulary.ts';
import { parse } from './clauses.ts';
import { purposesIn } from './purposes-in.ts';

/** The purposes that a cell names, as those of "for …". */
export function purposesOfCell(cell: string, names: readonly string[]): Purpose[] {
  const purpose = parse(`for ${cell.slice(0, 2000)}`, names);
  return purposesIn(purpose, 0, purpose.tokens.length);
}
