import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';

/** Verbs that take away from data whose it is. */
export const ANONYMISES: ReadonlySet<string> = new Set(
  'anonymise anonymize de-identify deidentify pseudonymise pseudonymize aggregate'.split(' '),
);

/** "deleted or anonymised" */
export function besideDeletion(c: ClauseContext): boolean {
  return c.s.groups.some((h) => isOf(h.lemma, 'delete') && Math.abs(h.verb - c.g.verb) < 12);
}
