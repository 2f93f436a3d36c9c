import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';

const BUYS = /^(?:buyers?|purchasers?)$/;
/** What is said of a company that changes hands. */
const DEAL =
  /^(?:mergers?|acquisitions?|acquir\w+|business(?:es)?|assets?|compan(?:y|ies)|sales?|bankruptcy|transactions?|investors?|lenders?|prospective|potential|future|interested|successors?|reorgani[sz]ation|restructuring|insolvency|stock|shares|diligence|ownership)$/;
/** What is said of goods. */
const GOODS =
  /^(?:sellers?|orders?|listings?|items?|goods|parcels?|ads?|reviews?|ratings?|shop|marketplace)$/;

/** "Buyers can see your name", "we give the buyer of your item …": who buys from people, and not the service. */
export function isShopper(tokens: readonly Token[], p: PartyMention): boolean {
  const { low } = tokens[p.last]!;
  if (p.kind !== 'acquirer' || !BUYS.test(low) || tokens.some((t) => DEAL.test(t.low))) return false;
  return /s$/.test(low) || tokens.some((t) => GOODS.test(t.low));
}
