import { rewriter } from './rewriting.ts';

const LOOKS = 'review|assess|evaluate|examine|check|audit';
const TO_SEE =
  '(?:(?:in order )?to (?:assess|determine|decide|see|check|establish|verify|ensure|make sure)|and (?:assess|determine|decide|consider))';
const STILL =
  '(?:retention|(?:still|no longer|remains?|continues? to be) (?:\\w+ )?(?:needed|necessary|required|relevant|accurate)|(?:needs?|should|must) (?:still )?(?:to )?be (?:kept|retained|deleted|erased|held)|(?:still )?(?:need|have|ought) to (?:keep|retain|hold|store|delete))';
const WHETHER = `(?=,? ${TO_SEE} (?:if|whether|that|how long)\\b[^.;:]{0,80}\\b${STILL})`;
const OLD = '(?:the |your |all |any |such |this |our )?(?:\\w+ ){0,2}(?:data|information|records|details)\\b';

/** "We review the data we hold to determine whether it is still needed": of its keeping, and no use of it. */
const REVIEWS = new RegExp(`\\b(?:${LOOKS})(s?) (?=${OLD}[^.;:]{0,60}?${WHETHER})`, 'gi');
/** "The data is reviewed to determine whether it is still needed." */
const REVIEWED = new RegExp(`\\b(is|are|be) (\\w+ly )?(?:${LOOKS})e?d${WHETHER}`, 'gi');

/** "We review the data we hold every year": likewise, as it tells no other end. */
const REVIEWS_HELD =
  /\b(?:(?:regularly|periodically|routinely|annually) review(s?)(?= (?:the |all |our )?(?:personal )?(?:data|information|records)\b)|review(s?)(?= (?:the |all |any )?(?:personal )?(?:data|information|records) (?:(?:that )?we (?:hold|keep|store|retain|have)|held|stored)\b))(?!.*\b(?:to|for) (?!(?:see|ensure|check|make sure|determine|you|us)\b))/gi;

/** "We review the data we hold and delete what we no longer need": the latter is done. */
const REVIEWS_AND_DELETES =
  /\breviews? (?:the |all |any |our |your )?(?:personal |stored |retained )?(?:data|information|records)(?: (?:that )?we (?:hold|keep|store|retain|have))?,? and (?:then )?(?=(?:securely |permanently )?(?:delete|erase|remove|destroy|purge)s?\b)/gi;

/** What a review of old data is for, as a thought given to it. */
export const plainReviews = rewriter([
  [REVIEWS_AND_DELETES, ''],
  [REVIEWS, 'consider$1 '],
  [REVIEWS_HELD, (_, one?: string, other?: string) => `consider${one ?? other ?? ''}`],
  [REVIEWED, '$1 $2considered'],
]);
