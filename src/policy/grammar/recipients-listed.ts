import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import type { PartyMention } from './party-mentions.ts';

/** "with the following recipients: our affiliates and banks": those who are listed; null where none is. */
export function announced(s: ParsedSentence, start: number): PartyMention[] | null {
  const colon = find(s, ':', start, s.tokens.length);
  const following = colon < 0 ? -1 : find(s, 'following', start, colon);
  if (following < 0 || !/^(with|to|by)$/.test(s.tokens[following - 2]?.low ?? '')) return null;
  const out: PartyMention[] = [];
  for (const p of s.parties) {
    if (p.first <= colon || p.kind === 'self' || p.kind === 'user') continue;
    const before = s.tokens[p.first - 1]!.low;
    if (out.length === 0 ? p.first > colon + 2 : ![',', 'and', 'or'].includes(before)) break;
    out.push(p);
  }
  return out.length > 0 ? out : null;
}
