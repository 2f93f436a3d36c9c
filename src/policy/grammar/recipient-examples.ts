import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import type { PartyMention } from './party-mentions.ts';

const WORKERS =
  /^(?:our |other |third-party )*(?:(?:service|hosting|cloud|payment|analytics|data)(?: service)? )?(?:providers|processors|vendors)$/;

/** "partners such as advertisers and hosts": classes of their own, of which "partners" is no more than the sum. */
export function classesOf(s: ParsedSentence, i: number, out: readonly PartyMention[]): boolean {
  if (out.some((p) => p.kind !== 'partner')) return false;
  const from = s.tokens[i]!.low === 'such' ? i + 2 : i + 1;
  const first = s.parties.find((p) => p.first >= from && p.first <= from + 2);
  if (first === undefined) return false;
  // "partners such as mobile service providers": partners, whatever they provide to others.
  const words = s.tokens.slice(from, first.last + 1).map((t) => t.low);
  return first.kind === 'provider'
    ? WORKERS.test(words.join(' '))
    : ['advertiser', 'authority', 'family'].includes(first.kind);
}

const LOOSE_KINDS = new Set(['partner', 'unspecified']);

/** "with partners to bring you the app, such as hosts and advertisers": examples that stand behind the aim. */
export function examplesBehind(
  s: ParsedSentence,
  named: readonly PartyMention[],
  from: number,
  limit: number,
): PartyMention[] {
  if (named.some((p) => !LOOSE_KINDS.has(p.kind))) return [];
  const such = find(s, 'such', from, limit);
  if (such < 0 || s.tokens[such - 1]?.low !== ',' || s.tokens[such + 1]?.low !== 'as') return [];
  // "to help others, such as advertisers": of those whom the aim names.
  if (s.parties.some((p) => p.first >= from && p.last < such && p.kind !== 'self' && p.kind !== 'user'))
    return [];
  const out: PartyMention[] = [];
  let at = such + 2;
  for (const p of s.parties.filter((q) => q.first >= at && q.last < limit)) {
    if (p.first > at + 1 || s.tokens[p.last]!.possessive) break;
    out.push(p);
    at = p.last + 1;
    while ([',', 'and', 'or'].includes(s.tokens[at]?.low ?? '')) at++;
  }
  return out.filter((p) => !['self', 'user', 'unspecified'].includes(p.kind));
}
