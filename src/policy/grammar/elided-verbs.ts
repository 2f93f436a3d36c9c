import { VERBS } from '../lexicon/verbs.ts';
import { rewriter } from './rewriting.ts';

/** What is said of something that is done to it, as far as it goes. */
const DONE =
  '((?:\\w+ly |ever )?(?:[a-z]+ed|sent|shown|given|sold|kept|held|read|seen|put|known)(?: [^,.;:]{1,50})?)';
/** Things, without a clause about them. */
const THINGS =
  "((?:your|the|any|our|their|its)?(?: ?(?!(?:is|are|was|were|will|do|does|which|that|who|if|when)\\b)[\\w'’-]+){1,8})";
const ENDS = '(?=[.;]|$)';

/** "Your address is not logged, nor is your location", "…, nor your location". */
const NOR_THESE = new RegExp(
  `(\\b(?:is|are)(?: not|n['’]t| never) ${DONE}),? (?:and )?(?:nor|neither) (?:(is|are) )?${THINGS}${ENDS}`,
  'giu',
);
/** "Your name is shared with vendors, as is your number." */
const AS_THESE = new RegExp(`(\\b(?:is|are) ${DONE}), (?:and so|as) (is|are) ${THINGS}${ENDS}`, 'giu');

/** "nor is it sold", "nor is your address shared": a verb of its own, which needs none. */
function hasVerb(things: string): boolean {
  return things.split(' ').some((word) => VERBS.get(word.toLowerCase())?.form === 'ed');
}

/** A sentence that says again of the second thing what is done or not done to it, as it says it of the first. */
export const plainElided = rewriter([
  [
    NOR_THESE,
    (all, first, done, be, things) =>
      hasVerb(things!) ? all! : `${first}, and ${things} ${be ?? 'are'} never ${done}`,
  ],
  [
    AS_THESE,
    (all, first, done, be, things) => (hasVerb(things!) ? all! : `${first}, and ${things} ${be} ${done}`),
  ],
]);
