import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';

/** Verbs that take away from data whose it is. */
export const ANONYMISES: ReadonlySet<string> = new Set(
  'anonymise anonymize de-identify deidentify pseudonymise pseudonymize aggregate'.split(' '),
);

const RECORD =
  /^(an? |the )?(records?|logs?|history|list|note) (of|that) (the fact|your?|who|whom|whether|when|how|what|which|any)\b/;

/** "We keep a record of what you asked": something is kept of the person, whatever it is. */
export function keepsRecord(c: ClauseContext): boolean {
  const after = c.s.tokens.slice(c.start, c.start + 6).map((t) => t.low);
  return isOf(c.g.lemma, 'store') && RECORD.test(after.join(' '));
}

const EITHER =
  /\b(delet|eras|remov|destroy|purg)\w+\b[^.;]{0,60}\bor\b[^.;]{0,60}\b(anonymi[sz]|de-?identif|aggregat|pseudonymi[sz])/i;

/** "deleted or anonymised" */
export function besideDeletion(c: ClauseContext): boolean {
  return (
    c.s.groups.some((h) => isOf(h.lemma, 'delete') && Math.abs(h.verb - c.g.verb) < 12) ||
    EITHER.test(c.s.text)
  );
}
