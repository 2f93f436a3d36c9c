import { rewriter } from './rewriting.ts';

const OPENS = '(^|[.;] |, (?:and |but |so )?|[.;:] (?:and |but |so )?|\\b(?:and|but|so|however|also),? )';

/** "Please note that …", "please be aware: …": the reader's attention is called, the rest is said. */
const NOTE = new RegExp(
  `${OPENS}please(?: also)?(?: (?:note|remember|know|understand)| (?:be|stay) (?:aware|advised|informed|mindful|reminded)| (?:keep|bear) in mind),?(?::| that|,? however, that|(?= (?:no|any|all|your|our|some|if|when|we|by|the)\\b)) `,
  'gi',
);

/** "You should also be aware that …", "you should expect that …". */
const YOU_SHOULD = new RegExp(
  `${OPENS}you (?:should|must|need to|may want to) (?:also |therefore |always )?(?:be (?:aware|advised|mindful)|know|note|understand|expect|assume|presume|remember|consider|keep in mind|bear in mind) that `,
  'gi',
);

/** "Please note that it is public and that we keep it": both are said. */
const AND_THAT =
  /^((?:(?:however|also|and|but|furthermore),? )?(?:please(?: also)? (?:note|remember|know|understand|be|keep|bear)\b|you (?:should|must|need to|acknowledge|understand|are aware)\b|(?:we )?(?:(?:would like|wish|want|need|have) to |hereby )?(?:point out|inform you|remind you|let you know|emphasi[sz]e|stress|highlight|make (?:it )?clear|note)\b|it (?:should be noted|is important to (?:note|know|understand|remember))\b)[^.;]*? that [^.;]+?),? and that (?=(?:your|our|we|the|they|it|all|any|other|some|no|you|this|these)\b)/i;
const POINT_OUT =
  /^we (?:(?:would like|wish|want|have) to |hereby )?(?:expressly |explicitly )?(?:point out|draw your attention to the fact|call your attention to the fact|stress|highlight)(?: to you)? that /i;

/** "It is public, so please take care." */
const SO_PLEASE = /,? so please (?=[a-z])/gi;

/** "photos, videos etc. are shown" */
const ETC = /,? etc\.(?=,? [a-z])/g;

/** "some of your data is of course visible" */
const OF_COURSE = /\b(is|are|will|may|can|do|does) of course (?=[a-z])/g;

/** "Of course we keep it." */
const SURELY = /^of course,? (?=(?:we|your|the|our|no|any|all)\b)/i;
/** "We want you to be assured that we never read it." */
const WANT_ASSURED =
  /^((?:[^,;.:]{2,24}, )?)(?:we|our team) (?:want|wants|would like|wish|hope)(?: for)? (?:you|our (?:users|members|customers)) to (?:be|feel|rest|stay) (?:assured|confident|certain|sure|reassured|aware|informed) that /i;

/** "Including where it is necessary to keep it": an occasion that goes on from what was said, as a sentence. */
const OCCASION =
  /^\W*(?:including|such as|for example,?|for instance,?) (?:where|when|if) it is (?=(?:\w+ly )?(?:necessary|required)\b)/i;
const FOR_US = /\b(necessary|required) for us to (?=[a-z])/gi;

/** A sentence without the words that only bid its reader to take note of it. */
export const plainNotices = rewriter([
  [AND_THAT, '$1; '],
  [POINT_OUT, ''],
  [NOTE, '$1'],
  [YOU_SHOULD, '$1'],
  [SO_PLEASE, '; please '],
  [ETC, ''],
  [OF_COURSE, '$1 '],
  [SURELY, ''],
  [WANT_ASSURED, '$1'],
  [OCCASION, 'It is '],
  [FOR_US, '$1 to '],
]);
