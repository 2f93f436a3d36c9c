import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { dataMentions } from './mentions.ts';
import { partyMentions } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';
import { partiesOfTitle } from './titled-parties.ts';
import { type Token, tokenise } from './token.ts';
import { PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Joins kinds of one noun: "Marketing, advertising and analytics partners". */
const JOINS = /^(?:and|or|&|\/|,)$/;
/** Words that no noun phrase of a label holds. */
const NO_KIND = /^(?:we|you|they|how|what|who|not|no|non|never|your|other|is|are|\W)$/;

/** The one of those named whose head ends the label: "IT suppliers"; null where more than their kind stands before it. */
function headOf(
  tokens: readonly Token[],
  names: readonly string[],
): { first: number; who: ClaimRecipient } | null {
  const parties = partyMentions(tokens, names);
  const head = parties.at(-1);
  if (!head || head.last !== tokens.length - 1 || !/s$/.test(tokens[head.last]!.low)) return null;
  if (['self', 'user', 'users', 'unspecified', 'public'].includes(head.kind)) return null;
  const before = tokens.slice(0, head.first);
  const isKind = (t: Token) =>
    JOINS.test(t.low) || !(NO_KIND.test(t.low) || PREPOSITIONS.has(t.low) || SUBORDINATORS.has(t.low));
  const apart = dataMentions(tokens).some(
    (m) => m.last < head.first && /^(?:and|or|&)$/.test(tokens[m.last + 1]!.low),
  );
  if (before.length > 6 || apart || parties.length > 1 || !before.every(isKind)) return null;
  const [who] = recipientsOf([head], '');
  return who ? { first: head.first, who } : null;
}

/**
 * Whom the label of a list's item names, of whatever kind it calls them: "Contractual partners", "Marketing and analytics
 * partners"; empty where it names others, or more.
 */
export function partiesOfLabel(label: string, names: readonly string[]): ClaimRecipient[] {
  const titled = partiesOfTitle(label, names);
  if (titled.length > 0 || label.length > 70) return titled;
  const tokens = tokenise(label.trim());
  const head = headOf(tokens, names);
  if (!head) return [];
  // "Marketing, advertising and analytics partners": each kind with the noun of all.
  const noun = tokens.at(-1)!.text;
  const kinds = label
    .slice(0, tokens.at(-1)!.start)
    .split(/(?:,|\band\b|\bor\b|&|\/)+/)
    .map((kind) => kind.trim())
    .filter(Boolean);
  const each = kinds.length > 1 ? kinds.flatMap((kind) => partiesOfTitle(`${kind} ${noun}`, names)) : [];
  const found = each.length > 0 ? [...new Set(each)] : [head.who];
  // Who measures for those who advertise is one of them.
  return found.includes('advertiser') ? found.filter((who) => who !== 'provider') : found;
}
