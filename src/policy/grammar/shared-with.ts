import { isOf } from '../lexicon/verbs.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Discourse, Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole, WE } from './roles.ts';
import { typesOf } from './types-named.ts';

const THOSE =
  /^(recipients?|part(y|ies)|third-part(y|ies)|entit(y|ies)|compan(y|ies)|partners?|vendors?|organi[sz]ations?|providers?|others|people|those|whom|which|persons?|categories)$/;

/**
 * "The third parties with whom we share your name include: banks", "recipients we may share it with: banks": the
 * sharing stands in a relative clause, those who get it are listed after it.
 */
export function sharedWithListed(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  const gives =
    isOf(g.lemma, 'share') || isOf(g.lemma, 'sell') || ['give', 'provide', 'send'].includes(g.lemma);
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || !gives || g.passive) return [];
  if (subjectRole(s, g).role !== 'self') return [];
  const head = s.tokens.slice(Math.max(0, g.clauseFirst - 2), g.first).map((t) => t.low);
  if (!head.some((word) => THOSE.test(word))) return [];
  const lists = s.groups.find(
    (h) => h.first > g.last && h.shape === 'finite' && ['include', 'be', 'comprise'].includes(h.lemma),
  );
  const colon = s.tokens.findIndex((t, i) => i > g.last && t.low === ':');
  const from = lists && !lists.negated ? lists.last : colon;
  if (from < 0) return [];
  const data = s.data.filter((m) => m.first > g.last && m.last < from);
  const types = typesOf(s, data, from);
  const parties = s.parties.filter((p) => p.first > from && p.kind !== 'self' && p.kind !== 'user');
  // A list of those: what stands far behind belongs to something else.
  if (types.length === 0 || parties.length === 0 || parties[0]!.first > from + 5) return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service, WE);
  const action = isOf(g.lemma, 'sell') ? 'sell' : 'share';
  // "customer support providers": the customers get nothing.
  const those = parties.filter((p, i) => i === 0 || p.kind !== 'users');
  return recipientsOf(those, service)
    .slice(0, 6)
    .map((r) => c.draft(action, types, r, 'shared-with-listed', 0.6));
}
