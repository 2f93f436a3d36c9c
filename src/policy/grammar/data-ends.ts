import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';

/** Verbs that take away from data whose it is. */
export const ANONYMISES: ReadonlySet<string> = new Set(
  'anonymise anonymize de-identify deidentify pseudonymise pseudonymize aggregate'.split(' '),
);

const RECORD =
  /^(an? |the )?(records?|logs?|history|list|note|evidence|proof|indication|documentation|confirmation) (of|that) (the fact|your?|who|whom|whether|when|how|what|which|any)\b/;

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

const FOR_STATISTICS =
  /\bfor (?:(?:our|internal|the|further|future|its) )?(?:[\w-]+ )?(?:analys[ei]s|analytics|statistics|reporting|research|reports|(?:statistical|analytical|analytics|research|reporting) (?:purposes?|reasons?|analys[ei]s))\b/i;

/** "Clicks are aggregated" says how they are kept, "deleted or anonymised" is an end; "aggregated for analysis" is a use. */
export function isEnd(c: ClauseContext): boolean {
  if (besideDeletion(c)) return true;
  const after = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  return c.g.modal === '' && !FOR_STATISTICS.test(after);
}

const MADE_ANONYMOUS = /^(de-?identify|anonymi[sz]e)$/;
const ITS_TIME_OVER =
  /\b(after|following|upon|on|at the end of|once|when)\b[^.;]{0,60}\b(periods?|expir\w+|ends?|elapsed|no longer|days|weeks|months|years)\b|\bafter (?:this|that|which)\b/i;

/** "After that period your data is anonymised": the service no longer has it as anyone's. */
export function endsInTime(c: ClauseContext): boolean {
  return MADE_ANONYMOUS.test(c.g.lemma) && !c.denied && ITS_TIME_OVER.test(c.s.text);
}
