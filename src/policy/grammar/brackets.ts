import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-groups.ts';
import { COORDINATORS } from './words.ts';

/** "your device number (which helps us know which of your devices it is)": what it serves, and nothing that is listed. */
function tellsWhatFor(s: ParsedSentence, open: number): boolean {
  return (
    s.tokens[open + 1]?.low === 'which' &&
    s.tokens.slice(open + 2, open + 5).some(({ stem, low }) => SERVES.has(stem) || SERVES.has(low))
  );
}
const SERVES = new Set('allow help enable let permit tell make assist'.split(' '));

/**
 * Where a bracket among data ends whose words are none of the list: a clause of its own ("your name (we do not keep your
 * address), your birthday"), one that denies, or an alternative ("(or your parents' if you are a child)"). -1 for any
 * other: its words are read. Token indices.
 */
export function bracketEnd(s: ParsedSentence, open: number, limit: number): number {
  const close = find(s, ')', open, limit);
  if (close < 0) return -1;
  const inside = s.groups.filter((h) => h.shape === 'finite' && h.first > open && h.last < close);
  const saysItself = inside.some(
    (h) =>
      (h.kind === 'main' && (h.clauseFirst === open + 1 || namesFirst(s, open, h))) ||
      (h.negated && h.kind === 'relative' && h.lemma !== 'be'),
  );
  const alternative =
    inside.length > 0 &&
    COORDINATORS.has(s.tokens[open + 1]?.low ?? '') &&
    [',', 'and', 'or'].includes(s.tokens[close + 1]?.low ?? '');
  return saysItself || alternative || tellsWhatFor(s, open) ? close : -1;
}

/** True where a bracket that token `from` stands in closes before token `to`: what it says goes no further. */
export function closesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { low } = tokens[i]!;
    if (low === '(' || low === ')') return low === ')';
  }
  return false;
}

/** "(our partners and we use it)": those whom the bracket's own clause begins with. */
function namesFirst(s: ParsedSentence, open: number, h: VerbGroup): boolean {
  const joint = COORDINATORS.has(s.tokens[h.clauseFirst]?.low ?? '');
  return (
    joint && s.parties.some((p) => p.first <= open + 2 && p.first > open && p.last === h.clauseFirst - 1)
  );
}

/** Where a bracket ends that tells of those right before it: "to our vendors (acting as our processors) your name"; -1 for none. */
export function partyBracketEnd(s: ParsedSentence, open: number, limit: number): number {
  const party = s.parties.find((p) => p.last === open - 1);
  if (!party || party.kind === 'user' || party.kind === 'self') return -1;
  const close = find(s, ')', open, limit);
  return s.data.some((m) => m.first > open && m.last < close) ? -1 : close;
}

/** Where the bracket ends that `i` stands in, if it opens after `from` and the list of data goes on behind it; -1 else. */
export function closesAround(s: ParsedSentence, from: number, i: number, limit: number): number {
  let open = i;
  while (open > from && !['(', ')'].includes(s.tokens[open]!.low)) open--;
  if (open <= from || s.tokens[open]!.low !== '(') return -1;
  const close = find(s, ')', i, limit);
  if (close < 0 || ![',', 'and', 'or', ';'].includes(s.tokens[close + 1]?.low ?? '')) return -1;
  return s.data.some((m) => m.first > close && m.first < close + 7 && m.first < limit) ? close : -1;
}
