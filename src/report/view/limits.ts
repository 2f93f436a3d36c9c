import { coverage } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { PromiseRow } from './promises.ts';
import type { Row } from './rows.ts';

/**
 * What no device can see of a row: what the service says that it passes on of the same data, or does not. Only for
 * data that reached the service's own company, where passing on starts; empty where the explanation says it already.
 */
export function unseenOf(row: Row, promises: readonly PromiseRow[]): PromiseRow[] {
  if (row.party !== 'first' || row.findings.some((f) => f.explanation.includes('cannot be seen'))) return [];
  return promises.filter(
    ({ verdict, claim }) =>
      verdict === 'not-observable' &&
      claim.actor === 'self' &&
      isElsewhere(claim.recipient) &&
      (claim.action === 'share' || claim.action === 'sell') &&
      claim.data.some((type) => coverage(type, row.dataType) !== null),
  );
}

/** Other companies: not people on the service, nor who works for it or may demand it. */
function isElsewhere(recipient: ClaimRecipient): boolean {
  return recipient.startsWith('named:') || ELSEWHERE.has(recipient);
}

const ELSEWHERE: ReadonlySet<ClaimRecipient> = new Set(['family', 'advertiser', 'partner', 'unspecified']);
