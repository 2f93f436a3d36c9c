import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';

/** What the law rests a use on. */
const GROUND =
  /^\W*(?:(?:also|only|solely|may|be) )*(?:(?:based (?:up)?on|on the basis of|in furtherance of|in reliance on) [^.;:]{0,50}?(?:legitimate interests?|consent)|(?:where|when|if) (?:we|you|such|the|this)? ?(?:\w+ly )?(?:have|has|hold|obtain(?:ed)?|gave|give|processing is) [^.;:]{0,40}?(?:consent(?:ed)?|legitimate interests?|legal obligation|required (?:or permitted )?(?:by|under) [\w ]{0,30}laws?))\b/i;
/** What it serves, behind its ground. */
const SERVES =
  /\b(?:to (?!do so\b|such\b|us\b)\w+|for|in \w+ing|of \w+ing|such as|including|e\.g\.|so that|as follows)\b/i;

/** "We process your data based on your consent": on what ground, and not for what. */
export function groundAlone(c: ClauseContext): boolean {
  const { g, s } = c;
  if (!isOf(g.lemma, 'use') || c.denied) return false;
  const types = g.passive ? c.role.types : c.object.types;
  if (types.length === 0 || types.some((t) => t !== 'unspecified')) return false;
  const behind = (i: number) => s.text.slice(s.tokens[i]?.start ?? s.text.length);
  const starts = g.passive ? [g.last + 1] : [c.object.end, (c.object.mentions.at(-1)?.last ?? c.end) + 1];
  const after = starts.map(behind).find((text) => GROUND.test(text)) ?? '';
  const ground = GROUND.exec(after);
  const before = s.text.slice(0, s.tokens[g.first]!.start);
  return ground !== null && !SERVES.test(after.slice(ground[0].length)) && !/^\W*(?:to|for) /i.test(before);
}

const ASKED = /\b(?:upon|on|at|receiv\w+|receipt|respon\w+ to) (?:\w+ ){0,5}requests?\b/i;
const OWN =
  /\b(?:categories|(?:information|data|pii) (?:that |which )?(?:it|we|\p{Lu}\w+) (?:\w+ ){0,2}(?:holds?|ha(?:s|ve)|maintains?|keeps?|collected|stores?)\b[^.;]{0,40}\b(?:about|on) (?:them|him|her|you|that|the|such))\b/iu;
const CARRIED = /\b(?:to|with) another (?:data )?(?:controller|company|organi[sz]ation|provider|service)\b/i;

/**
 * "On request, we provide users with the data we hold about them", "we will pass it to another controller of your choice":
 * what the law grants people, and no sharing of the service's.
 */
export function answersRequest(c: ClauseContext): boolean {
  if (!isOf(c.g.lemma, 'share') && !isOf(c.g.lemma, 'give')) return false;
  return ASKED.test(c.s.text) && (OWN.test(c.s.text) || CARRIED.test(c.s.text));
}
