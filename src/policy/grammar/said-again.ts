import type { ParsedSentence } from './clauses.ts';

const TOWARDS = /^(?:with|to)$/;

/**
 * "We do not share A with X and share B with Y": the verb, said again with things and people of its own, may be denied or
 * not, and nothing is made of it. "Do not sell A or sell B" denies both.
 */
export function saidAgain(s: ParsedSentence, k: number): boolean {
  const g = s.groups[k]!;
  const before = s.groups[g.mate];
  if (!before || !g.negated || g.first !== g.last || g.lemma !== before.lemma || g.passive) return false;
  if (s.tokens[g.first - 1]?.low !== 'and') return false;
  const given = (from: number, to: number) =>
    s.data.some((m) => m.first > from && m.last < to) &&
    s.tokens.some((t, i) => i > from && i < to && TOWARDS.test(t.low));
  const next = s.groups.find((h) => h.first > g.last && h.kind !== 'relative')?.first ?? s.tokens.length;
  return given(before.last, g.first) && given(g.last, next);
}
