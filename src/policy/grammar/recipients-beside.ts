import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import type { PartyMention } from './party-mentions.ts';
import { COORDINATORS } from './words.ts';

/** What is taken, not given. */
export const TAKEN = new Set(['collect', 'gather', 'obtain', 'receive', 'hold']);

/** "give data to and take data from our partners": whom the word at `i` leaves to what is joined to it; undefined for none. */
export function raisedParty(s: ParsedSentence, i: number): PartyMention | undefined {
  if (!COORDINATORS.has(s.tokens[i + 1]?.low ?? '')) return undefined;
  const next = s.groups.find((h) => h.first === i + 2 && h.mate >= 0 && TAKEN.has(h.lemma));
  const from = next ? find(s, 'from', next.last + 1, Math.min(s.tokens.length, next.last + 7)) : -1;
  return from < 0
    ? undefined
    : s.parties.find((p) => p.first > from && p.first <= from + 3 && p.kind !== 'self' && p.kind !== 'user');
}

/** "companies in the same group as ours": which group, and no clause. */
export function sameAs(s: ParsedSentence, i: number): boolean {
  return s.tokens[i]!.low === 'as' && s.tokens.slice(Math.max(0, i - 3), i).some((t) => t.low === 'same');
}

/** "such as Acme, Betacorp and others": the companies that a list names from its beginning on. */
export function companiesListed(s: ParsedSentence, from: number, limit: number): PartyMention[] {
  const out: PartyMention[] = [];
  let at = from;
  for (const p of s.parties.filter((q) => q.first >= from && q.last < limit)) {
    if (p.first !== at || p.kind !== 'named' || s.tokens[p.last]!.possessive) break;
    out.push(p);
    at = p.last + 1;
    while ([',', 'and', 'or'].includes(s.tokens[at]?.low ?? '')) at++;
  }
  return out;
}

/** "third parties, such as hosting providers": those who are named are meant. */
export function spelledOut(s: ParsedSentence, from: number): boolean {
  return s.parties.some(
    (p) => p.first >= from && p.first <= from + 4 && !['self', 'user', 'unspecified'].includes(p.kind),
  );
}
