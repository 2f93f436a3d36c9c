import { rewriter } from './rewriting.ts';

/** "The only event that would cause us to share it is if we are sold": it is done only then. */
const ONLY_CASE =
  /^The only (?:event|case|circumstances?|situations?|times?|reasons?|way|instances?|occasions?|exception)s?(?: (?:that|which|in which|when|where|why|under which|on which))? (?:(?:would|could|will|might|may|can) )?(?:(?:ever )?(?:cause|lead|make|require|force|prompt)s? us to|we (?:would|could|will|might|may|can)(?: ever)?|we(?: ever)?) (?=[a-z])([^;:.]{5,160}?) (?:is|are|would be|will be) (?=(?:if|when|where|in case)\b)/i;

/** A sentence in which a deed stands as a verb where the only case of it is told. */
export const plainOnlyCase = rewriter([[ONLY_CASE, 'We only $1 ']]);
