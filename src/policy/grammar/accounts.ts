import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

/** What ends an account of itself, not as a penalty. */
const IN_TIME = /\b(inactiv\w+|after|within|days?|months?|years?|request)\b/i;

const ENDED =
  /^(?:(?:your|the|such|inactive|dormant|unused|that|these|those|any|a|user|entire) )*(?:accounts?|profiles?)(?=$| [.,;]| (?:for|if|after|within|when|once|automatically|permanently|due|from|on|at|upon|following)\b)/;

/** "Your account will be deleted after two years", "we delete it if you …": with the account goes what is held of it. */
export function accountEnds(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!isOf(g.lemma, 'delete') || c.denied || ['can', 'could', 'should'].includes(g.modal)) return [];
  if (!IN_TIME.test(c.s.text)) return [];
  const object = c.s.tokens.slice(c.start, c.start + 8).map((t) => t.low);
  const ends = g.passive
    ? /^(accounts?|profiles?)$/.test(c.role.word) && c.role.role !== 'data'
    : c.role.role === 'self' && c.object.types.length === 0 && ENDED.test(object.join(' '));
  if (!ends) return [];
  return [
    c.draft('store', ['unspecified'], 'self', 'account-ends', 0.6, {
      polarity: 'denied',
      modality: 'only-if',
    }),
  ];
}
