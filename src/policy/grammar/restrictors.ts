import { rewriter } from './rewriting.ts';

/** "for purely statistical purposes": for those and no others. */
const FOR_PURELY =
  /\bfor (?:purely|solely|exclusively|merely) (?=(?:[\w-]+ ){1,3}?(?:purposes?|reasons?|ends|needs)\b)/gi;

/** "We use it purely to log you in": to that end alone. */
const PURELY = /(?<!\b(?:not|never) )\b(?:purely|merely) (?=(?:for|to|in order to)\b)/gi;

/** A sentence in which what is done to one end alone is said to be done solely for it. */
export const plainRestrictors = rewriter([
  [FOR_PURELY, 'solely for '],
  [PURELY, 'solely '],
]);
