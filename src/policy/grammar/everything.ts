import type { Rule } from './rewriting.ts';

const HELD =
  '(?: (?:that |which )?(?:we|they) (?:have|hold|store|keep|know|stored)(?: (?:about|on|of|from) you)?| about you| (?:that|which) is (?:stored|kept|held)| (?:associated|connected|linked) (?:with|to) (?:it|you|your account))?';

/** "Everything is erased", "everything we hold about you will be wiped". */
const IS_GONE = new RegExp(
  `\\beverything${HELD}(?= (?:is|gets|will be|has been) (?:then |also |immediately |permanently |irrevocably |completely |automatically )*(?:erased|deleted|wiped|removed|destroyed|purged|gone)\\b)`,
  'gi',
);
/** "We erase everything." */
const ALL_ERASED = new RegExp(
  `\\b((?:delet|eras|remov|purg|wip|destroy)(?:e?s?|ed|ing)) everything(?! (?:you|else|in|on|at|but|except)\\b)${HELD}`,
  'gi',
);

/** "Not everything you write is stored": some of it is. */
const NOT_ALL = /\bnot everything(?: that| which)? (?=(?:you|we|they|users)\b)/gi;

/** "Everything" that is deleted is the person's data. */
export const EVERYTHING: readonly Rule[] = [
  [NOT_ALL, 'not all of what '],
  [IS_GONE, 'all your data'],
  [ALL_ERASED, '$1 all your data'],
];
