import type { ClaimRecipient, Polarity } from '../../model/vocabulary.ts';
import type { JudgeFlow } from './types.ts';

/** How a claim's recipient stands to a flow's: named by it, only under a broader term, or not at all. */
export type RecipientCoverage = 'exact' | 'broader' | null;

/**
 * Whether a claim about giving data to `recipient` speaks of the company that a flow went to.
 * `family` covers any company under the owner, `named:<entity>` exactly that one. A kind (`provider`,
 * `advertiser`, `partner`) covers a company known to be of it. "Third parties" (`unspecified`) affirmed cover
 * everybody; denied they cover third parties, but neither the family nor an unknown owner. Users, authorities,
 * a future buyer and the public are no company that a device sends to.
 */
export function recipientCoverage(
  recipient: ClaimRecipient,
  polarity: Polarity,
  flow: JudgeFlow,
): RecipientCoverage {
  if (recipient === 'unspecified') {
    if (polarity === 'affirmed') return 'broader';
    return flow.party === 'third' ? 'broader' : null;
  }
  // Never guessed: of an unknown owner only an affirmed "others" can speak.
  if (flow.party === 'unknown') return null;
  if (recipient === 'family') return flow.party === 'family' ? 'exact' : null;
  if (recipient.startsWith('named:')) {
    return recipient.slice('named:'.length).trim() === flow.recipient.entity ? 'exact' : null;
  }
  return recipient === flow.recipient.kind ? 'broader' : null;
}
