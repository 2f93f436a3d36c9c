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
    if (alike && w.COORDINATORS.has(low)) return isGiven(tokens, alike.first, parties);
    if (w.isMark(low) || w.PREPOSITIONS.has(low) || w.COORDINATORS.has(low)) return false;
  }
  return false;
}
