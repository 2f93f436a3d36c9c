import { VERBS } from '../lexicon/verbs.ts';
import type { Rule } from './rewriting.ts';

/** "The server learns neither your name nor your number." */
const NEITHER_OF =
  /(?<=[\p{L}\d] )((?:also |\w+ly )?)([a-z]+) neither ((?:(?! neither )[^.;])+?),? nor ((?:(?! neither )[^.;:])+)/giu;
const PRESENT = /^(?:ha)?s$|[^s]s$/;

function deniesBoth(whole: string, how: string, form: string, first: string, rest: string): string {
  const verb = VERBS.get(form.toLowerCase())?.lemma ?? (/^ha(?:s|ve)$/i.test(form) ? 'have' : null);
  const low = form.toLowerCase();
  if (verb === null || !(low === verb || PRESENT.test(low))) return whole;
  return `${low === verb ? 'do' : 'does'} not ${how}${verb} ${first} or ${rest.replace(/,? nor /g, ' or ')}`;
}

/** Of two things neither: the deed is denied of both. */
export const NEITHER_NOR: readonly Rule[] = [[NEITHER_OF, deniesBoth]];
