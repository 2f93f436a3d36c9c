import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "What you post, your town and your age are shown": the data that a subject names behind a relative clause in it. */
export function besideRelative(s: ParsedSentence, g: VerbGroup): DataType[] {
  const { subject } = g;
  if (!subject || subject.last + 1 >= g.first) return [];
  const between = s.groups.filter((h) => h.first > subject.last && h.last < g.first);
  if (between.length === 0 || between.some((h) => h.kind !== 'relative' || h.negated)) return [];
  const comma = s.tokens.findIndex((t, i) => i > between.at(-1)!.last && t.low === ',');
  if (comma < 0 || comma > g.first - 2) return [];
  const listed = s.data.filter((m) => m.first > comma && m.last < g.first && m.level === 'typed');
  // A list goes on at once, and each of it is the person's own.
  if (
    listed.length === 0 ||
    listed[0]!.first > comma + 3 ||
    s.tokens.slice(comma, g.first).some((t) => t.low === '(')
  )
    return [];
  return typesOf(s, listed, g.first).filter((t) => t !== 'unspecified');
}
