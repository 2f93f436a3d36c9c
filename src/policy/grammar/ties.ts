import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "the address that you provide solely to …": the tie is of the collecting. */
const GIVEN = new Set(['provide', 'give', 'submit', 'collect']);
const ONLY = new Set(['only', 'solely', 'exclusively', 'strictly']);
const TIES = new Set(
  'to for when if with after where in by under upon as once while on until within through'.split(' '),
);

const OPEN = /^(?:visible|accessible|viewable|available|open|readable)$/;
const LEFT_OPEN = new Set(['make', 'keep', 'leave', 'render', 'hold', 'remain', 'stay', 'be', 'become']);

/** What "visible" does not stand behind as the quality of a thing. */
const NO_NOUN = /^(?:|is|are|was|were|be|been|being|it|them|remains?|stays?|becomes?|not|and|or|also|,)$/;

/** "your name and posts visible only to friends": which posts, and nothing of what is done with them. */
function ofOpenness(s: ParsedSentence, g: VerbGroup, only: number): boolean {
  if (!OPEN.test(s.tokens[only - 1]?.low ?? '') || LEFT_OPEN.has(g.lemma)) return false;
  return !NO_NOUN.test(s.tokens[only - 2]?.low ?? '');
}

/** True of a verb after `g` that has another subject. */
function ofItsOwn(g: VerbGroup, h: VerbGroup): boolean {
  return h.shape === 'finite' && h.kind !== 'relative' && h.mate < 0 && (h.subject?.first ?? -1) > g.last;
}

const TURNS = /^(?:however|yet|nevertheless|nonetheless)$/;

/** ", however, we …": whom it is of stands right behind it; "we do not, however, share it" goes on. */
function turnsAt(s: ParsedSentence, i: number): boolean {
  if (!TURNS.test(s.tokens[i]!.low)) return false;
  const next = s.tokens[i + 1]?.low === ',' ? i + 2 : i + 1;
  return s.groups.some((h) => h.kind === 'main' && h.subject?.first === next);
}

/** Where ", but" or ", however," begins a clause of its own after a verb: no list of its object reaches into it. */
export function clauseAfter(s: ParsedSentence, g: VerbGroup): number {
  const at = s.tokens.findIndex(
    (t, i) => i > g.last && /^[,;]$/.test(s.tokens[i - 1]?.low ?? '') && (t.low === 'but' || turnsAt(s, i)),
  );
  const own = at > 0 && s.groups.some((h) => h.first > at && h.shape === 'finite');
  return own ? at : s.tokens.length;
}

/** Where "only", "solely" stands before what a verb's statement is tied to ("only with consent"), or -1. */
export function tiedAt(s: ParsedSentence, k: number, g: VerbGroup, end: number): number {
  for (let i = g.first; i < end; i++) {
    if (s.tokens[i]!.low === ';') return -1;
    const at = s.groupAt[i]!;
    // "They compare it, and there is a match only if …": the tie is of another clause.
    if (at > k && ofItsOwn(g, s.groups[at]!)) return -1;
    if (at > k && s.groups[at]!.kind === 'relative' && !GIVEN.has(s.groups[at]!.lemma)) return -1;
    // "your gender (only if you choose to give it), your name": the bracket ties one thing of several.
    const close = s.tokens[i]!.low === '(' ? find(s, ')', i, end) : -1;
    if (close > 0 && s.data.some((m) => m.first > close && m.first < end)) {
      i = close;
      continue;
    }
    if (!ONLY.has(s.tokens[i]!.low) || s.tokens[i - 1]?.low === 'not' || ofOpenness(s, g, i)) continue;
    let next = i + 1;
    while (s.tokens[next]?.low === ':' || s.tokens[next]?.low === '-') next++;
    if (TIES.has(s.tokens[next]?.low ?? '')) return i;
  }
  return -1;
}

const SOLE_PURPOSE = /\bfor the (?:sole|only|exclusive) purposes? of\b/i;

/** "for the sole purpose of shipping it": as strong as "only". */
export function solelyFor(s: ParsedSentence, g: VerbGroup): boolean {
  const rest = s.text.slice(s.tokens[g.last]!.end);
  return SOLE_PURPOSE.test(rest.slice(0, 160));
}

/** True where "data collection" or the like stands before a token: of which data is open. */
export function dealsWithData(s: ParsedSentence, limit: number): boolean {
  return s.tokens.some(
    (t, i) =>
      i + 1 < limit && t.low === 'data' && ['collection', 'processing'].includes(s.tokens[i + 1]!.low),
  );
}
