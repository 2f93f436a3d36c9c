import type { Claim, Policy, PolicyDocument } from '../model/claim.ts';

/** A claim beside the sentence that it was read from, for a person to compare. */
export interface PlacedClaim {
  claim: Claim;
  document: PolicyDocument;
  /** The sentence in the text at hand; null where the claim has no place or the place is outside the text. */
  sentence: string | null;
}

/** What a review of bundled claims against real texts found. */
export interface PlaceReview {
  placed: PlacedClaim[];
  /** Documents whose very text was not among those given. */
  missing: PolicyDocument[];
}

/**
 * Sets claims beside the sentences they stand in, given the texts at hand by the SHA-256 of their bytes. Offsets
 * are UTF-16 units of the text. For reviewing bundled claims by reading; the product ships no text.
 */
export function placeClaims(policy: Policy, texts: ReadonlyMap<string, string>): PlaceReview {
  const placed: PlacedClaim[] = [];
  const missing: PolicyDocument[] = [];
  for (const document of policy.documents) {
    const text = texts.get(document.sha256);
    if (document.sha256 === '' || text === undefined) {
      missing.push(document);
      continue;
    }
    for (const claim of policy.claims) {
      if (claim.document !== document.id) continue;
      const { start, end } = claim;
      const inside =
        start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length;
      placed.push({ claim, document, sentence: inside ? text.slice(start, end).trim() : null });
    }
  }
  return { placed, missing };
}
