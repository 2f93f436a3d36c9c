import type { ParsedSentence } from './clauses.ts';
import type { PartyMention } from './party-mentions.ts';

/** "Acme Inc., our parent company": the name of one of the family. */
export function isOwner(s: ParsedSentence, p: PartyMention): boolean {
  if (p.kind !== 'named') return false;
  const family = s.parties.find((q) => q.kind === 'family' && q.first > p.last && q.first <= p.last + 8);
  if (!family) return false;
  const words = s.tokens.slice(p.last + 1, family.last + 1).map((t) => t.low);
  return /^(?:\S+ ){0,2}, (?:our|its) (?:\S+ ){0,4}(?:parent|affiliate|subsidiary)(?: company)?$/.test(
    words.join(' '),
  );
}

/** "lists of our user e-mail addresses": whose they are. */
export function isWhose(s: ParsedSentence, { first, last }: PartyMention): boolean {
  if (!/^(?:user|customer|member|subscriber|visitor)$/.test(s.tokens[last]!.low)) return false;
  return s.data.some((m) => m.level === 'typed' && m.first <= last + 1 && m.first >= first && m.last > last);
}

/** "We share it with others": whoever they are, no users of the service, and nobody besides those named after them. */
export function othersMeant(s: ParsedSentence, k: number, parties: PartyMention[]): PartyMention[] {
  const g = s.groups[k];
  const ours = g?.subject && /^(we|us)$/.test(s.tokens[g.subject.last]!.low);
  if (!ours) return parties;
  const loose = (p: PartyMention) => {
    const first = s.tokens[p.first]!.low;
    const all =
      p.first === p.last
        ? first === 'others'
        : p.last === p.first + 1 && first === 'other' && PERSONS.test(s.tokens[p.last]!.low);
    const after = s.tokens[p.last + 1]?.low ?? '.';
    return (
      all &&
      (LOOSE_AFTER.test(after) || (first === 'other' && COMPANIES.test(s.tokens[p.last + 2]?.low ?? '')))
    );
  };
  const named = parties.filter((p) => !loose(p));
  const others = named.some((p) => p.kind !== 'self' && p.kind !== 'user');
  return others ? named : parties.map((p) => (loose(p) ? { ...p, kind: 'unspecified' as const } : p));
}

const PERSONS = /^(people|persons|individuals)$/;
const COMPANIES = /^(non-?affiliated|unaffiliated|companies|organi[sz]ations|businesses|entities)$/;
const LOOSE_AFTER = /^(in|as|for|to|when|if|only|without|except|unless|by|under|[.,:;])$/;
