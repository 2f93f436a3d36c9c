import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './types-named.ts';

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
    ? (/^(accounts?|profiles?)$/.test(c.role.word) && c.role.role !== 'data') ||
      meansAccount(c) ||
      ofPeople(c)
    : c.role.role === 'self' && c.object.types.length === 0 && ENDED.test(object.join(' '));
  if (!ends) return [];
  return [
    c.draft('store', [...endsWithIt(c), 'unspecified'], 'self', 'account-ends', 0.6, {
      polarity: 'denied',
      modality: 'only-if',
    }),
  ];
}

const OF_ACCOUNT =
  /^(?:if|when|should|once|after) (?:your|an|the|a user's) (?:user )?account\b[^,;:]{3,80}, it\b/i;

/** "If your account lies idle for a year, it is deleted." */
function meansAccount(c: ClauseContext): boolean {
  return c.role.word === 'it' && OF_ACCOUNT.test(c.s.text);
}

const OF_PEOPLE = /^(?:the )?(?:\w+ )?(?:accounts?|profiles?) of (?!the (?:app|service|company)\b)/i;

/** "The accounts of customers who do not pay are deleted after a month." */
function ofPeople(c: ClauseContext): boolean {
  const { subject } = c.g;
  return subject !== null && OF_PEOPLE.test(c.s.text.slice(c.s.tokens[subject.first]!.start));
}

/** "Your account is deleted along with all letters": what goes with it. */
function endsWithIt(c: ClauseContext): DataType[] {
  const end = c.s.tokens[c.g.last]!.end;
  const beside = /(?:\b(?:along|together) with\b|, including\b)/i.exec(c.s.text.slice(end));
  if (!beside) return [];
  const from = end + beside.index;
  const until = c.s.groups.find((h) => h.shape === 'finite' && h.first > c.g.last)?.clauseFirst;
  const data = c.s.data.filter(
    (m) => m.level === 'typed' && c.s.tokens[m.first]!.start > from && m.last < (until ?? c.s.tokens.length),
  );
  return typesOf(c.s, data, until ?? c.s.tokens.length);
}
