import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

/** What ends an account of itself, not as a penalty. */
const IN_TIME = /\b(inactiv\w+|after|within|days?|months?|years?|request)\b/i;

/** "Your account will be deleted after two years": with the account goes what is held of it. */
export function accountEnds(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!g.passive || !isOf(g.lemma, 'delete') || c.denied || ['can', 'could', 'should'].includes(g.modal))
    return [];
  if (!/^(accounts?|profiles?)$/.test(c.role.word) || c.role.role === 'data' || !IN_TIME.test(c.s.text))
    return [];
  return [
    c.draft('store', ['unspecified'], 'self', 'account-ends', 0.6, {
      polarity: 'denied',
      modality: 'only-if',
    }),
  ];
}
