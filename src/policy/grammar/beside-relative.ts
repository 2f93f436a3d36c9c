import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';
import { DETERMINERS, POSSESSIVES } from './words.ts';

const SEPARATES = /^(?:,|and|or)$/;
/** Those behind whom "and" may join others that something is done with: "messages you send to your friends and your boss". */
const TOWARDS = /^(?:to|with|from|for|by|of|about|between)$/;

/** Where the separator before a member of a list stands, past what determines it; -1 where none does. */
function separatorBefore(s: ParsedSentence, m: DataMention, from: number): number {
  let i = m.first - 1;
  const opens = (low: string) =>
    DETERMINERS.has(low) || POSSESSIVES.has(low) || /^(?:many|other|also)$/.test(low);
  let determined = opens(s.tokens[m.first]!.low);
  while (i > from && opens(s.tokens[i]!.low)) {
    determined = true;
    i--;
  }
  if (i <= from || !SEPARATES.test(s.tokens[i]!.low)) return -1;
  const comma = s.tokens[i]!.low === ',' || s.tokens[i - 1]?.low === ',';
  return determined || comma ? i : -1;
}

/** "What you post, your town and your age are shown": the data that a subject names behind a relative clause in it. */
export function besideRelative(s: ParsedSentence, g: VerbGroup): DataType[] {
  const { subject } = g;
  if (!subject || subject.last + 1 >= g.first) return [];
  const between = s.groups.filter((h) => h.first > subject.last && h.last < g.first);
  const isInner = (h: VerbGroup) => (h.kind === 'relative' || h.shape === 'participle') && !h.negated;
  if (between.length === 0 || !between.every(isInner)) return [];
  const from = between[0]!.last;
  if (s.tokens.slice(from, g.first).some((t) => t.low === '(' || t.low === ';')) return [];
  const listed = s.data.filter((m) => {
    if (m.first <= from || m.last >= g.first || m.level !== 'typed') return false;
    const mark = separatorBefore(s, m, from);
    if (mark < 0) return false;
    // What stands between the clause before it and the separator is of that clause.
    const clause = between.findLast((h) => h.last < mark)!;
    const acts = s.data.some((d) => d.first > clause.last && d.first <= clause.last + 2 && d.last < mark);
    // "the address you signed up with, and your number": with nobody behind it.
    const inside = s.tokens.slice(clause.last + 1, mark);
    return !acts && !inside.some((t, n) => TOWARDS.test(t.low) && n < inside.length - 1);
  });
  return typesOf(s, listed, g.first).filter((t) => t !== 'unspecified');
}
