import { cued } from './cued.ts';
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

/** "As necessary for our legitimate interests, unless yours override them", "where …, and your rights do not override these". */
const WEIGHED_ITEM = cued(
  /^\W*(?:(?:as|where|when|if|to the extent|insofar as|for)\b)[^.;:]{0,80}\blegitimate (?:business )?interests?\b[^.;:]{0,120}\b(?:unless|except|provided|as long as|so long as|but|and|where)\b[^.;:]{0,160}\b(?:overrid\w*|outweigh\w*|prevail\w*)\b/i,
);

/** True for an item that gives no more than the law's ground, on which interests are weighed. */
export function weighsInterests(item: string): boolean {
  return WEIGHED_ITEM.test(item);
}
