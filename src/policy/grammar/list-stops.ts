import { rewriter } from './rewriting.ts';

/** Words of a clause: behind a full stop they begin a sentence that only lacks its capital. */
const CLAUSE =
  '(?:we|you|they|it|he|she|this|that|these|those|there|if|when|where|while|for|in|to|by|please|see|no|not|as|our|your|the)';
/** Abbreviations that end in a full stop. */
const SHORT =
  '(?:etc|incl|approx|corp|ltd|dept|resp|max|min|fig|vol|ext|tel|art|sec|pte|pty|inc|Inc|Ltd|Corp|Pte|Pty)';

/**
 * "Your name. your address. and your town": members of a list whose marks or semicolons became full stops when the text
 * was taken from its page.
 */
const STOPPED = new RegExp(
  `(?<=[a-z]{2}[)"'\\u2019\\u201d]?)(?<!\\b${SHORT})\\. (?=(?:and|or) (?!(?:we|you|they|it|if|when)\\b)[a-z]|(?!${CLAUSE}\\b)[a-z]{2})`,
  'g',
);

/** Of members that begin with a word that a sentence may begin with, too: "your town", without a verb up to its own stop. */
const YOURS =
  /(?<=[a-z]{3})\. (?=(?:and |or )?(?:your|the|our) (?:(?!(?:is|are|was|were|will|may|can|must|shall|should|do|does|has|have|not)\b)[\w'\u2019-]+ ?){1,6}\.(?: (?:and |or )?[a-z]|$))/g;

/** A sentence whose list is parted by commas, where full stops parted it. */
export const plainStops = rewriter([
  [YOURS, ', '],
  [STOPPED, ', '],
]);
