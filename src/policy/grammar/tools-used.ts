import { groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './types-named.ts';
import type { Span } from './verb-groups.ts';

/** "These technologies", "such tracking tools": cookies and the like, as they were called before. */
const TOOLS =
  /^(?:these|those|such|all of these)(?: [\w-]+){0,2} (?:technologies|tools|trackers|files|identifiers|mechanisms|techniques)$/;

/** "to track your movements", "gathering your interests": what they are used for is that the service learns it. */
const GAINS =
  /^(?:track|tracking|gather|gathering|collect|collecting|record|recording|monitor|monitoring|capture|capturing|log|logging)$/;

function words(c: ClauseContext, span: Span | null): string {
  return span
    ? c.s.tokens
        .slice(span.first, span.last + 1)
        .map((t) => t.low)
        .join(' ')
    : '';
}

/** "These tools help us; they are used to …": whom "they" means stands in the clause before. */
function meansTools(c: ClauseContext): boolean {
  if (TOOLS.test(words(c, c.g.subject))) return true;
  if (c.role.word !== 'they') return false;
  const before = c.s.groups.filter((h) => h.last < c.g.first && h.kind === 'main' && h.shape === 'finite');
  return before.length > 0 && before.every((h) => TOOLS.test(words(c, h.subject)));
}

/** "These technologies are used in tracking how you use the site": the cookies and pixels that were spoken of, and what they gather. */
export function toolsAreUsed(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!g.passive || c.denied || !isOf(g.lemma, 'use') || g.modal === 'can' || !meansTools(c)) return [];
  const spoken = [
    ...s.data.filter((m) => m.last < g.first).flatMap((m) => m.types),
    ...c.discourse.data,
    ...c.discourse.statements.flatMap((d) => d.data),
  ];
  const tools = [...new Set(spoken)].filter((t) => groupOf(t) === 'tracking');
  if (tools.length === 0) return [];
  const used = c.draft('use', tools, 'self', 'tools-used', 0.6);
  const gained = s.data.filter((m) => {
    const near = [m.first - 1, m.first - 2].map((i) => s.tokens[i]?.low ?? '');
    return m.first > g.last && m.last < c.wholeEnd && near.some((word) => GAINS.test(word));
  });
  const types = typesOf(s, gained, s.tokens.length).filter((t) => t !== 'unspecified');
  return types.length > 0 ? [used, c.draft('collect', types, 'self', 'tools-gather', 0.55)] : [used];
}
