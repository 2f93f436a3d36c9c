import type { PolicyDocument } from '../model/claim.ts';

/**
 * True where a policy is among the documents, and the whole of it: only then does what they leave unmentioned
 * say anything. FAQ articles, announcements and a policy's beginning mention only what they are about.
 */
export function hasWholePolicy(documents: readonly PolicyDocument[]): boolean {
  return documents.some((d) => d.type === 'policy' && !d.partial);
}
