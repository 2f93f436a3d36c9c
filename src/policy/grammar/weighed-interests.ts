import { rewriter } from './rewriting.ts';

/** "We do not use it for activities where …": what is not done, and where. */
const NOT_WHERE =
  /\b(?:(?:do|does|will|would|shall)(?: not|n['\u2019]t)|won['\u2019]t|never) (?:use|process|handle|collect) [^.;:()]{3,90}?,? (?:if|where|when|in which|for which) ([^.;:()]{3,220})(?: ?\(unless [^()]{3,160}\))?/gi;
const RIGHTS = /\b(?:interests?|rights|freedoms|privacy)\b/i;
const OVERRIDES =
  /\b(?:overrid(?:e|es|den|ing)|outweigh(?:s|ed)?|prevails?) (?=(?:by|our|ours|over|those|the|your|yours|any)\b)/i;
const ENDS = /\b(?:overrid(?:e|es|den)|outweigh(?:s|ed)?|prevails?) ?$/i;

/**
 * "We do not use your data for activities where our interests are overridden by yours": how the law has a service weigh
 * interests, and no use that is forgone.
 */
export const plainWeighing = rewriter([
  [
    NOT_WHERE,
    (all: string, where: string) =>
      RIGHTS.test(where) && (OVERRIDES.test(where) || ENDS.test(where)) ? 'weigh our interests' : all,
  ],
]);
