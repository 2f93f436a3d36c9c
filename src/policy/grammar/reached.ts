import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';
import * as w from './words.ts';

const REACHES = new Set(
  'send email mail call text contact notify write inform message deliver reach'.split(' '),
);
const GIVES = new Set(['provide', 'give', 'share', 'supply', 'submit', 'enter']);
const ADDRESSES: ReadonlySet<DataType> = new Set(['email-address', 'phone-number', 'postal-address']);
const TOWARDS = new Set(['to', 'at', 'via', 'using', 'on']);

/** "We may send you a notice at the phone number that you gave us": the address is used. */
export function reachesPerson(c: ClauseContext): Draft[] {
  if (!REACHES.has(c.g.lemma) || c.denied || c.role.role !== 'self') return [];
  const at = c.s.data.find(
    (m) =>
      m.first > c.g.last &&
      m.first < c.end &&
      m.types.every((t) => ADDRESSES.has(t)) &&
      (w.POSSESSIVES.has(c.s.tokens[m.first]!.low) || m.last > m.first) &&
      [1, 2].some((d) => TOWARDS.has(c.s.tokens[m.first - d]?.low ?? '')),
  );
  const types = at && !ours(c, at.first) ? [...at.types] : whereGiven(c);
  return types.length > 0 ? [c.draft('use', types, 'self', 'reaches-person', 0.65)] : [];
}

function ours(c: ClauseContext, first: number): boolean {
  return ['our', 'us'].includes(c.s.tokens[first - 1]?.low ?? '');
}

/** "If you gave us your email address, we may send you offers." */
function whereGiven(c: ClauseContext): DataType[] {
  if (c.s.tokens[c.g.last + 1]?.low !== 'you') return [];
  const given = c.s.groups.find(
    (h) =>
      h.kind === 'sub' &&
      h.last < c.g.clauseFirst &&
      ['if', 'when', 'where', 'once'].includes(h.opener) &&
      GIVES.has(h.lemma) &&
      !h.negated &&
      subjectRole(c.s, h).role === 'user',
  );
  if (!given) return [];
  const named = c.s.data.filter((m) => m.first > given.last && m.last < c.g.clauseFirst);
  const types = typesOf(c.s, named, c.g.clauseFirst);
  return types.length > 0 && types.every((t) => ADDRESSES.has(t)) ? types : [];
}
