import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { impliedRecipients } from './recipients.ts';

const IN_THEM = cued(
  /^\W*(?:in|for|under|on) (?:these|those|such|this|that) (?:cases?|circumstances?|situations?|instances?|events?|occasions?)\b/i,
);

/** "We may share it with the seller if … In these cases, we only share what is needed": with whom is said right before. */
export function recipientsOfCase(c: ClauseContext): ClaimRecipient[] {
  const implied = impliedRecipients(c.s);
  const before = c.discourse.statements.filter((d) => d.action === 'share' && d.polarity === 'affirmed');
  if (implied.some((r) => r !== 'unspecified') || before.length === 0 || !IN_THEM.test(c.s.text))
    return implied;
  return [...new Set(before.map((d) => d.recipient))];
}
