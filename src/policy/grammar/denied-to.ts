import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

const IN_THESE_CASES = cued(
  /^\W*(?:but |and |however,? )?in (?:these|such|this|that|those|all (?:of )?these|all such|either|both) (?:cases?|situations?|instances?|circumstances?|events?)\b/i,
);

/**
 * Whom a denial of sharing speaks of where it names nobody: "In these cases, we do not disclose your name" of those who
 * were just said to get data, any other of everybody.
 */
export function deniedTo({ s, discourse }: ClauseContext): ClaimRecipient[] {
  if (!IN_THESE_CASES.test(s.text)) return ['unspecified'];
  const { statements } = discourse;
  const last = statements.at(-1);
  if (last?.action !== 'share' || last.polarity !== 'affirmed' || last.actor !== 'self')
    return ['unspecified'];
  const together = statements.filter((d) => d.action === 'share' && d.polarity === 'affirmed');
  return [...new Set(together.map((d) => d.recipient))];
}
