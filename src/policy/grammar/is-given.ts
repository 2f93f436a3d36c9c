import { isPractice, VERBS } from '../lexicon/verbs.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

/** "with our network providers": after such a word the phrase is who, not what. */
export function isGiven(tokens: readonly Token[], first: number, parties: readonly PartyMention[]): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const low = tokens[i]!.low;
    // "by default your contacts": a phrase of its own ends before "your".
    const meets = w.POSSESSIVES.has(tokens[i + 1]!.low) && i < first && /^[a-z]{4,}$/.test(low);
    if (
      meets &&
      !w.PREPOSITIONS.has(low) &&
      !w.COORDINATORS.has(low) &&
      !w.DETERMINERS.has(low) &&
      !w.isAdverb(low)
    )
      return false;
    // "to log how you use our app": an infinitive, and nobody it is given to.
    if (low === 'to' && i + 1 < first && VERBS.get(tokens[i + 1]!.low)?.form === 'base') return false;
    // "to obtain your contacts"
    if (tokens[i + 1]?.low === 'your' && isPractice(VERBS.get(low)?.lemma ?? '')) return false;
    // "with our partners, such as network providers"
    const listed = ['as', 'including', 'like'].includes(low) && i >= first - 2;
    if (
      listed &&
      parties.some((p) => p.kind !== 'self' && p.kind !== 'user' && i - p.last <= 4 && p.last < i)
    )
      return true;
    // "with anyone other than your contacts"
    if (low === 'than') return /^any(one|body)$/.test(tokens[i - 2]?.low ?? '');
    if (['with', 'to', 'by', 'between'].includes(low)) return tokens[i - 1]?.low !== 'access';
    // "to carriers or mobile network operators": as the one before it.
    const alike = parties.find((p) => p.last === i - 1 && p.kind !== 'self' && p.kind !== 'user');
    if (alike && (w.COORDINATORS.has(low) || low === ',')) return isGiven(tokens, alike.first, parties);
    if (w.isMark(low) || w.PREPOSITIONS.has(low) || w.COORDINATORS.has(low)) return false;
  }
  return false;
}

/** "provide your friends with our data", "give them": those behind the verb who get what "with" names. */
export function isProvided(tokens: readonly Token[], p: PartyMention): boolean {
  const verb = VERBS.get(tokens[p.first - 1]?.low ?? '')?.lemma ?? '';
  return /^(provide|supply|furnish|present|serve)$/.test(verb) && tokens[p.last + 1]?.low === 'with';
}

/** True where a data phrase only says which party is meant, or names those to whom something is given. */
export function ofParty(
  tokens: readonly Token[],
  m: { first: number; last: number },
  parties: readonly PartyMention[],
): boolean {
  return parties.some((p) => {
    if (p.kind === 'user') return false;
    if (p.first <= m.first && m.last < p.last) return p.kind !== 'self';
    // "with facts about your use of our app": the service only says of what.
    if (p.last !== m.last || (p.kind === 'self' && p.first > m.first)) return false;
    return isGiven(tokens, m.first, parties) || isProvided(tokens, p);
  });
}
