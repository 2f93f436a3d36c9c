import type { Claim } from '../../model/claim.ts';
import { coverage } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { PromiseRow } from './promises.ts';
import type { Row } from './rows.ts';

/**
 * What no device can see of a row: what the service says that it passes on of the same data, or does not. Only for
 * data that reached the service's own company, where passing on starts; empty where the explanation says it already. What
 * comes nearest to the data first, but both sides before more of one.
 */
export function unseenOf(row: Row, promises: readonly PromiseRow[]): PromiseRow[] {
  if (row.party !== 'first' || row.findings.some((f) => f.explanation.includes('cannot be seen'))) return [];
  const about = promises.filter(
    ({ verdict, claim }) =>
      verdict === 'not-observable' &&
      claim.actor === 'self' &&
      isElsewhere(claim.recipient) &&
      (claim.action === 'share' || claim.action === 'sell') &&
      nearness(claim, row) > 0,
  );
  return foremostOfBoth(about.sort((a, b) => nearness(b.claim, row) - nearness(a.claim, row)));
}

const NEARNESS = { exact: 3, broader: 2 } as const;

/** 3: the very data, 2: its group, 1: information at large, 0: other data. */
function nearness({ data }: Claim, { dataType }: Row): number {
  const near = data.map((type) => {
    const covers = coverage(type, dataType);
    if (covers === null) return 0;
    return type === 'unspecified' ? 1 : NEARNESS[covers];
  });
  return Math.max(0, ...near);
}

/** What is said to be passed on first and what is denied second, where there are both: few are shown, and one side alone misleads. */
function foremostOfBoth(about: readonly PromiseRow[]): PromiseRow[] {
  const first = ['affirmed', 'denied']
    .map((polarity) => about.find(({ claim }) => claim.polarity === polarity))
    .filter((promise) => promise !== undefined);
  return [...first, ...about.filter((promise) => !first.includes(promise))];
}

/** Other companies: not people on the service, nor who works for it or may demand it. */
function isElsewhere(recipient: ClaimRecipient): boolean {
  return recipient.startsWith('named:') || ELSEWHERE.has(recipient);
}

const ELSEWHERE: ReadonlySet<ClaimRecipient> = new Set(['family', 'advertiser', 'partner', 'unspecified']);
