import { isOf } from '../lexicon/verbs.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole, WE } from './roles.ts';
import { typesOf } from './types-named.ts';

const THOSE =
  /^(recipients?|part(y|ies)|third-part(y|ies)|entit(y|ies)|compan(y|ies)|partners?|vendors?|organi[sz]ations?|providers?|others|people|those|whom|which|persons?|categories)$/;

const BINDS = new Set([
  'require',
  'oblige',
  'obligate',
  'ask',
  'bind',
  'instruct',
  'expect',
  'prohibit',
  'contract',
]);
const MUST = new Set(
  'be must agree have undertake commit promise act use treat protect keep process respect'.split(' '),
);
/** "The third parties with whom we share it are described below", "you may ask with whom we share it." */
const TOLD =
  /\b(?:categor(?:y|ies)|described|listed|set out|detailed|below|above|following|include|rights?|request|know|ask us|list of|identity|names? of|learn)\b/i;

/** "Vendors with whom we share your name must protect it", "we require those to whom we give it to …": it is shared. */
export function whomWeShareWith(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive || TOLD.test(s.text)) return [];
  const gives = isOf(g.lemma, 'share') || ['give', 'provide', 'send'].includes(g.lemma);
  if (!gives || subjectRole(s, g).role !== 'self') return [];
  const whom = s.tokens.slice(g.clauseFirst, g.first).map((t) => t.low);
  const party = s.parties.find((p) => p.last === g.clauseFirst - 1 && !['self', 'user'].includes(p.kind));
  if (!party || !(whom.includes('whom') || whom.includes('which'))) return [];
  const main = s.groups.find((h) => h.kind === 'main' && h.shape === 'finite');
  const bound =
    main?.first !== undefined &&
    (main.first > g.last
      ? main.subject !== null &&
        main.subject.first <= party.first &&
        (main.modal !== '' || MUST.has(main.lemma) || BINDS.has(main.lemma))
      : BINDS.has(main.lemma) && !isDenied(s, main) && subjectRole(s, main).role === 'self');
  if (!bound) return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service, WE);
  // "such information": of whatever kind.
  const types = c.object.anaphor ? (['unspecified'] as const) : c.objectTypes().types;
  if (types.length === 0) return [];
  return recipientsOf([party], service).map((r) => c.draft('share', types, r, 'whom-we-share-with', 0.6));
}

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
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || !gives) return [];
  if (subjectRole(s, g).role !== (g.passive ? 'data' : 'self')) return [];
  const head = s.tokens.slice(Math.max(0, g.clauseFirst - 2), g.first).map((t) => t.low);
  if (!head.some((word) => THOSE.test(word))) return [];
  const lists = s.groups.find(
    (h) => h.first > g.last && h.shape === 'finite' && ['include', 'be', 'comprise'].includes(h.lemma),
  );
  const colon = s.tokens.findIndex((t, i) => i > g.last && t.low === ':');
  const from = lists && !isDenied(s, lists) ? lists.last : colon;
  if (from < 0) return [];
  // "The companies your name may be shared with include": the data stands before the verb.
  const data = s.data.filter((m) =>
    g.passive ? m.first >= g.clauseFirst && m.last < g.first : m.first > g.last && m.last < from,
  );
  const types = typesOf(s, data, from);
  const parties = s.parties.filter((p) => p.first > from && p.kind !== 'self' && p.kind !== 'user');
  // A list of those: what stands far behind belongs to something else.
  if (types.length === 0 || parties.length === 0 || parties[0]!.first > from + 5) return [];
  const told = { ...g, kind: 'main' as const, passive: false };
  const c = new ClauseContext(s, k, told, discourse, service, WE);
  const action = isOf(g.lemma, 'sell') ? 'sell' : 'share';
  // "customer support providers": the customers get nothing.
  const those = parties.filter((p, i) => i === 0 || p.kind !== 'users');
  return recipientsOf(those, service)
    .slice(0, 6)
    .map((r) => c.draft(action, types, r, 'shared-with-listed', 0.6));
}
