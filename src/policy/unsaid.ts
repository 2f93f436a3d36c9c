import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import { FOR_OWN_ENDS } from './changes.ts';
import { claimIsNews } from './news.ts';
import type { Statements } from './statements.ts';
import type { TextIndex } from './text-overlap.ts';

/** A text, for asking what it says. */
export interface Version {
  index: TextIndex;
  statements: Statements;
}

/**
 * Whether a version does not say what a claim of the other does: its words are missing, no one sentence has them all, or
 * its like denies where it does not.
 */
export function isUnsaidBy(other: Version, claim: Claim, type: DataType): boolean {
  return (
    claimIsNews(claim, type, other.index) ||
    !other.statements.state(claim, type) ||
    other.statements.turns(claim)
  );
}

/**
 * The same, and neither has it a sentence that says it in other words, for all ends of the service's own that the claim
 * has: a reader may take those otherwise.
 */
export function isMissingIn(other: Version, claim: Claim, type: DataType): boolean {
  const ends = claim.purpose.filter((p) => FOR_OWN_ENDS.has(p));
  return isUnsaidBy(other, claim, type) && !other.statements.rewords(claim, type, ends);
}
