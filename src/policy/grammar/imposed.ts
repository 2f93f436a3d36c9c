import type { Draft } from './draft.ts';

const WHOM = "(?!(?:us|you|we|me|the law|and|or)\\b)(?:[\\w'\\u2019-]+ ){1,6}?";
/** "We prohibit our partners from …", "we require them not to …", "we ask them to keep it safe and not to …" */
const WE_IMPOSE = new RegExp(
  `\\b(?:(?:prohibit|forbid|bar|ban)(?:s|ting|ding)? ${WHOM}(?:from|to)|(?:require|oblige|obligate|instruct|direct|ask|bind|expect|tell|order)s? ${WHOM}(?:(?:not|never) to|to [^.;]{3,120}? (?:and|or|but) (?:not|never)(?: to)?))(?= )`,
  'i',
);
/** "Our partners are forbidden to …", "who are bound not to …", "developers must agree not to …" */
const IMPOSED =
  /\b(?:(?:is|are|being|be) (?:\w+ly )?(?:prohibited|forbidden|barred|banned|obliged|obligated|required|bound|instructed)(?: (?:by|under) [^,.;]{2,40}?)? (?:from|(?:not|never) to|to)|must (?:\w+ )?agree (?:not|never) to)(?= )/i;
/** How what others are made to do is read. */
const RULES = /\+(?:caused|forbidden|raised)$|^no-selling$/;

/**
 * What others are made not to do holds as far as they keep to it, which the service has not done itself: a denial of it
 * hangs on that, in the words of the sentence, where nothing else narrows it.
 */
export function asImposed(drafts: Draft[], text: string): Draft[] {
  const bare = (d: Draft) => d.polarity === 'denied' && d.conditions.length === 0 && RULES.test(d.rule);
  if (!drafts.some(bare)) return drafts;
  const words = (WE_IMPOSE.exec(text) ?? IMPOSED.exec(text))?.[0];
  if (words === undefined) return drafts;
  return drafts.map((d) => (bare(d) ? { ...d, conditions: [words] } : d));
}
