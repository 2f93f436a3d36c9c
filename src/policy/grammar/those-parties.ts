import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Discourse } from './draft.ts';
import type { PartyMention } from './party-mentions.ts';
import { changesHands, recipientsOf } from './recipients.ts';

const POINTS = new Set(['these', 'those', 'such', 'said', 'aforementioned']);
const WHO = /^(?:part(?:y|ies)|third-part(?:y|ies)|compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|firms?)$/;
const MOST = 4;
const BUSINESSES: ReadonlySet<string> = new Set(['partner', 'provider', 'advertiser', 'family']);

/** True for "these parties", "such companies": those who were named before, whoever they are. */
function pointsBack(s: ParsedSentence, p: PartyMention): boolean {
  if (p.kind !== 'unspecified' || !WHO.test(s.tokens[p.last]!.low)) return false;
  const at = POINTS.has(s.tokens[p.first]!.low) ? p.first : p.first - 1;
  if (!POINTS.has(s.tokens[at]?.low ?? '')) return false;
  // "those companies who advertise here": it is said which.
  return !/^(?:who|whom|that|which|whose|with|to|we|you)$/.test(s.tokens[p.last + 1]?.low ?? '');
}

/**
 * Recipients of the sentences before, for "with these parties"; null where the parties are not pointed at so, or nobody
 * in particular was given anything.
 */
export function thoseBefore(
  s: ParsedSentence,
  parties: readonly PartyMention[],
  { statements }: Discourse,
): ClaimRecipient[] | null {
  const others = parties.filter((p) => p.kind !== 'self' && p.kind !== 'user');
  if (others.length !== 1 || !pointsBack(s, others[0]!)) return null;
  // "In a merger with a group company, it goes to such entity": whoever gets the business.
  if (changesHands(s.text)) return null;
  // "When you use a partner's app, we give your name to such third party"
  const near = s.parties.findLast((p) => p.last < others[0]!.first && BUSINESSES.has(p.kind));
  if (near) return recipientsOf([near], '');
  const given = statements
    .filter((d) => d.polarity === 'affirmed' && (d.action === 'share' || d.action === 'sell'))
    .map((d) => d.recipient);
  const named = [...new Set(given)].filter((r) => r !== 'unspecified');
  return named.length > 0 && named.length <= MOST ? named : null;
}
