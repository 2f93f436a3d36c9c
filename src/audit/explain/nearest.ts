import type { Claim } from '../../model/claim.ts';
import { coverage, type DataType } from '../../model/data-types.ts';
import type { Flow } from '../../model/flow.ts';
import { seenType } from '../judge/cover.ts';

/** How near a claim's data comes to the flow's: 3 names it, 2 its group, 1 information at large, 0 not at all. */
export function rankOf(claim: Claim, flow: Flow): 0 | 1 | 2 | 3 {
  const type = nearestTerm(claim, flow);
  if (type === null) return 0;
  if (type === seenType(flow)) return 3;
  return type === 'unspecified' ? 1 : 2;
}

/** The term of a claim that comes nearest to a flow's data; null where none covers it. */
export function nearestTerm(claim: Claim, flow: Flow): DataType | null {
  const seen = seenType(flow);
  const terms = claim.data.filter((type) => coverage(type, seen) !== null);
  return (
    terms.find((type) => type === seen) ?? terms.find((type) => type !== 'unspecified') ?? terms[0] ?? null
  );
}

/** Those that come nearest to the flow's data; none where none covers it. */
export function nearestOf(claims: readonly Claim[], flow: Flow): Claim[] {
  const best = Math.max(1, ...claims.map((claim) => rankOf(claim, flow)));
  return claims.filter((claim) => rankOf(claim, flow) === best);
}
