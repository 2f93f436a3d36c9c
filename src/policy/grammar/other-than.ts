import { rewriter } from './rewriting.ts';

const OF_WHAT =
  '(?:third[- ]part(?:y|ies)|part(?:y|ies)|recipients?|persons?|people|individuals|compan(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|providers?|purposes?|reasons?|ends?|uses?|(?:personal )?(?:data|information|details))';

/** "to no other parties than couriers", "for any other purpose than delivery": what "than" lets out. */
const OTHER_THAN = new RegExp(`\\bother (${OF_WHAT}),? than (?=\\p{L})`, 'giu');

/** A sentence in which what is let out stands behind "other than". */
export const plainOthers = rewriter([[OTHER_THAN, '$1 other than ']]);
