import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * "Disclosed, sold or transferred as part of a merger": a sale is named in so many words beside the sharing; a sale alone
 * says no more than that the data goes with the business.
 */
export function besideSharing({ s, g, k }: { s: ParsedSentence; g: VerbGroup; k: number }): boolean {
  return s.groups.some(
    (h, n) => isOf(h.lemma, 'share') && (h.mate === k || g.mate === n || (g.mate >= 0 && h.mate === g.mate)),
  );
}
