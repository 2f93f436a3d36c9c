import type { Verb } from '../lexicon/verb-forms.ts';
import { isPractice } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

const PLURAL_WORDS = new Set([
  'people',
  'others',
  'children',
  'individuals',
  'everyone',
  'both',
  'staff',
  'personnel',
]);
/** Words in the shape of a plural that are none. */
const NO_PLURALS = new Set(['this', 'does', 'less', 'unless', 'besides', 'perhaps', 'always']);

/** True for a noun in the plural, by its shape. */
export function pluralNoun(token: Token): boolean {
  if (token.possessive || NO_PLURALS.has(token.low)) return false;
  return PLURAL_WORDS.has(token.low) || (token.low.length > 3 && /[^su]s$/.test(token.low));
}

/** Verbs of getting and giving that are no nouns. */
const NO_NOUN = new Set(
  'receive collect obtain gather store retain disclose transmit provide learn analyze analyse combine'.split(
    ' ',
  ),
);
/** Words before a head at most. */
const BEFORE_HEAD = 4;
const LONGEST = 14;
const ASKS = /^(?:how|what|when|where|why|whether|if|because|as|than|not|no|never|nor|neither|than)$/;

/**
 * "The operators of these sites collect your address", "companies involved in payment see it": the verb of a subject in
 * the plural that a phrase behind it, which ends in the singular, says more about. The clause opens with the subject.
 */
export function afterPluralHead(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  verbs: readonly (Verb | null)[],
): boolean {
  if (!isPractice(lemma)) return false;
  const next = tokens[i + 1]?.low ?? '.';
  const owned = w.POSSESSIVES.has(next) || w.OBJECT_PRONOUNS.has(next);
  if (
    !owned &&
    !(NO_NOUN.has(lemma) && (w.DETERMINERS.has(next) || /^(?:information|data|personal)$/.test(next)))
  )
    return false;
  let from = i - 1;
  while (from > 0 && from > i - LONGEST && ![',', ';', ':', '.', 'that'].includes(tokens[from - 1]!.low))
    from--;
  if (from <= i - LONGEST) return false;
  let head = -1;
  for (let k = from; k < i; k++) {
    const { low } = tokens[k]!;
    if (ASKS.test(low) || w.RELATIVES.has(low) || w.SUBJECT_PRONOUNS.has(low) || w.MODALS.has(low))
      return false;
    if (w.BE.has(low) || w.HAVE.has(low) || w.DO.has(low) || w.COORDINATORS.has(low)) return false;
    const verb = verbs[k];
    if (verb && verb.form !== 'ing' && verb.form !== 'ed') return false;
    const more = w.PREPOSITIONS.has(low) || verb !== null || low === 'based';
    if (head < 0 && more) {
      if (k === from || k > from + BEFORE_HEAD || !pluralNoun(tokens[k - 1]!)) return false;
      head = k - 1;
    }
  }
  return head >= 0 && !w.PREPOSITIONS.has(tokens[i - 1]!.low) && !w.DETERMINERS.has(tokens[i - 1]!.low);
}
