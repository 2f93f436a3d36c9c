import type { Claim, PolicyDocument } from '../../model/claim.ts';

/** What the explanations draw on: the app, the documents that count and their claims. */
export interface ExplainContext {
  app: { entity: string; family: string };
  /** Documents that count. */
  documents: readonly PolicyDocument[];
  /** Claims of those documents. */
  claims: readonly Claim[];
}
