import { VERBS } from '../lexicon/verbs.ts';
import { rewriter } from './rewriting.ts';
import { DETERMINERS, POSSESSIVES } from './words.ts';

/** "Nor is your name shared", "no longer do we keep it", "only then do we store it", "never have we sold it". */
const INVERTED =
  /(^|[,;.] |\b(?:and|but) )(nor|neither|never(?: before| again)?|no longer|not once|not only|only then),? (will|do|does|did|shall|may|can|would|have|has|had|is|are|was|were) ([^,;:]{2,90})/giu;
const PRONOUN = /^(we|it|they|you)$/i;
/** Past forms that look like the base. */
const SAME_PAST = /^(read|set|put|cut)$/;

/** Where the subject of an inverted clause ends: before the verb that its auxiliary belongs to; 0 where none is found. */
function subjectEnd(words: readonly string[], aux: string): number {
  if (PRONOUN.test(words[0]!)) return 1;
  const least = DETERMINERS.has(words[0]!) || POSSESSIVES.has(words[0]!) ? 2 : 1;
  const passive = /^(have|has|had|is|are|was|were)$/i.test(aux);
  return words.findIndex((raw, k) => {
    const word = raw.replace(/\.$/, '');
    if (k < least) return false;
    if (/^(be|been|being|ever)$/.test(word)) return true;
    const form = SAME_PAST.test(word) ? 'ed' : VERBS.get(word)?.form;
    return form === (passive ? 'ed' : 'base');
  });
}

function turned(whole: string, before: string, opener: string, aux: string, rest: string): string {
  const words = rest.split(' ');
  const end = subjectEnd(words, aux);
  const opens = opener.toLowerCase();
  const denies = /^(nor|neither|never|not once)/.test(opens);
  // "nor do we" is read as it stands.
  if (end <= 0 || (denies && PRONOUN.test(words[0]!) && !/^(ha|is|are|was|were)/i.test(aux))) return whole;
  const how = denies ? 'never ' : opens === 'no longer' ? 'no longer ' : opens === 'only then' ? 'then ' : '';
  const joins = /^n(or|either)$/.test(opens) && before && !/^(and|but) $/i.test(before) ? 'and ' : '';
  return `${before}${joins}${words.slice(0, end).join(' ')} ${aux.toLowerCase()} ${how}${words.slice(end).join(' ')}`;
}

/** A sentence whose clauses stand subject first where a word of denial or tie had turned them. */
export const upright = rewriter([[INVERTED, turned]]);
