import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Discourse, Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole, WE } from './roles.ts';

const HIRES = new Set('use engage work partner hire contract rely employ appoint retain'.split(' '));
const HANDLES = new Set('process store host handle hold access'.split(' '));
const WHO = new Set(['who', 'that', 'which']);

/** "We use providers who process your data on our behalf": whoever handles it for the service has been given it. */
export function handledBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive || !HANDLES.has(g.lemma))
    return [];
  if (!WHO.has(s.tokens[g.clauseFirst]?.low ?? '')) return [];
  const head = s.groups.findLast((h) => h.last < g.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || head.negated || head.passive || !HIRES.has(head.lemma)) return [];
  if (subjectRole(s, head).role !== 'self') return [];
  const parties = s.parties.filter(
    (p) => p.first > head.last && p.last < g.clauseFirst && p.last >= g.clauseFirst - 2,
  );
  const others = recipientsOf(
    parties.filter((p) => !['self', 'user', 'users'].includes(p.kind)),
    service,
  );
  if (others.length === 0) return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service, WE);
  const { types } = c.objectTypes();
  if (types.length === 0 || selfActs(c).length === 0) return [];
  return others.map((r) => c.draft('share', types, r, 'handled-beside', 0.6));
}
