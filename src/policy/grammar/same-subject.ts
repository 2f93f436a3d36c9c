import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * "The cookies record your clicks, and they are used to …": the tools that the clause before is about, where "they" begins
 * the next; empty where that is about something else.
 */
export function toolsBefore(s: ParsedSentence, g: VerbGroup): DataType[] {
  const { subject } = g;
  if (!subject || subject.first !== subject.last || s.tokens[subject.first]!.low !== 'they') return [];
  const before = s.groups.findLast(
    (h) => h.last < subject.first && h.kind === 'main' && h.shape === 'finite' && h.subject !== null,
  );
  if (!before?.subject || before.passive) return [];
  const { first, last } = before.subject;
  const about = s.data.filter((m) => m.first >= first && m.last <= last);
  const types = [...new Set(about.flatMap((m) => m.types))];
  return types.length > 0 && types.every((t) => groupOf(t) === 'tracking') ? types : [];
}
