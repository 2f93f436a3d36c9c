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

const MEMBER_ENDS =
  '(?!(?:we|you|they|it|he|she|this|these|those|there|if|when|where|while|for|in|to|by|please|however|therefore|also|then|see|so|as|with|under|upon|at|on)\\b)';
/** "your name; information you send to us; and your town": a member with a clause of its own ends none of the list. */
const WHAT_YOU_DO = new RegExp(
  `(?<=\\b(?:information|data|details|content|records|[a-z]{3,}s) (?:that |which )?(?:you|users|visitors) (?!(?:may|can|will|must|should|do|are|have)\\b)[a-z]+(?: (?!(?:we|they|it|is|are|will)\\b)[^;.:]{0,80})?); (?=(?:and |or )?(?:\\([a-z\\d]{1,4}\\) )?${MEMBER_ENDS}(?:(?!(?:is|are|was|were|will|may|can|must|shall|should|do|does|has|have|not|we)\\b)[^;.:]){3,120}(?:[;.]|$))`,
  'gi',
);

/** The same in front of such a member. */
const BEFORE_WHAT_YOU_DO =
  /(?<=[a-z)]); (?=(?:and |or )?(?:\([a-z\d]{1,4}\) )?(?:(?:any|the|other|certain|some|all|personal|further) )*(?:information|data|details|content|records|[a-z]{3,}s) (?:that |which )?(?:you|users|visitors) (?!(?:may|can|will|must|should|do|are|have)\b)[a-z]+(?: (?!(?:is|are|was|were|will|may|can|must|shall|should|do|does|has|have|not|we)\b)[^\s;.:]+){0,14}(?:[;.]|$))/gi;

/** A sentence whose list is parted by commas, where full stops parted it. */
export const plainStops = rewriter([
  [YOURS, ', '],
  [STOPPED, ', '],
  [BEFORE_WHAT_YOU_DO, ', '],
  [WHAT_YOU_DO, ', '],
]);
