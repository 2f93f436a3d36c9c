import { VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import { BE, COORDINATORS, isAdverb, isMark, MODALS, PREPOSITIONS, RELATIVES } from './words.ts';

const WHOLE = /^(?:whole|entire|wider|broader|online|user|other)$/;
/** What is given to a community reaches all in it. */
const GIVEN = /^(?:with|to|by|among|amongst|across|within|between|and|or|,)$/;
const CLOSED = [PREPOSITIONS, COORDINATORS, RELATIVES, MODALS, BE];

/**
 * The last word of "the community", "our whole community" or "the Acme community", all who use the service, at a token;
 * -1 for none, as in "our community guidelines". `named`: the last word of the service's name that stands there, or -1.
 */
export function communityAt(tokens: readonly Token[], first: number, named: number): number {
  let i = first;
  if (named >= 0) {
    if (tokens[named]!.possessive) return -1;
    i = named + 1;
  } else {
    if (!/^(?:the|our)$/.test(tokens[first]!.low)) return -1;
    i = first + 1;
    if (WHOLE.test(tokens[i]?.low ?? '')) i++;
  }
  if (tokens[i]?.low !== 'community' || tokens[i]!.possessive) return -1;
  const before = tokens[first - 1]?.low ?? '';
  const given = GIVEN.test(
    named >= 0 && /^(?:the|our)$/.test(before) ? (tokens[first - 2]?.low ?? '') : before,
  );
  if (!given) return -1;
  const next = tokens[i + 1]?.low ?? '.';
  const ends = isMark(next) || isAdverb(next) || CLOSED.some((words) => words.has(next)) || VERBS.has(next);
  return ends && next !== 'of' ? i : -1;
}
