import { rewriter } from './rewriting.ts';

const WHO =
  '(?:(?:some|certain|other|our|selected|third[- ]party|outside) )*(?:companies|advertisers|partners|third parties|vendors|providers|businesses|networks|publishers|developers)';

/** "We let other companies that show ads here set cookies": which of them says nothing of what they may do. */
const LET_THOSE = new RegExp(
  `\\b(lets?|letting) (${WHO}) (?:that|who|which) (?:(?!and\\b|or\\b)[\\w'\\u2019-]+ ){2,12}?(?=(?:set|place|drop|store|use|collect|receive|gather|put)(?: and \\w+| or \\w+)? (?:(?:their|its|a|an|your|some|certain|other|own) )*(?:cookies?|information|data|web beacons|pixels?|tags?|device|browser|identifiers?|ip)\\b)`,
  'gi',
);

/** "Some of our partners, particularly our advertisers, also let us …": who most of all, and no list. */
const MOST_OF_ALL =
  /,? (?:particularly|especially|notably|in particular|most notably) (?:our|the|its) [^,;:.()]{3,40},(?= (?:(?:also|may|can|will) )*(?:enable|allow|let|permit|share|provide|collect|receive|use|give|send)s? )/gi;
/** "It is stored alongside your address": both of them. */
const KEPT_ALONGSIDE =
  /(?<=\b(?:logged|recorded|stored|kept|saved|collected)),? alongside (?=(?:your|their|the (?:IP|date|time|device))\b)/gi;
/** "We log your visits alongside your address" */
const ALONGSIDE =
  /(?<=\bwe (?:\w+ )?(?:log|record|store|keep|save|collect) [^.;,]{3,60}),? alongside (?=(?:your|their|the (?:IP|date|time|device))\b)/gi;

/** A sentence that lets others do something, without the clause that tells which others. */
export const plainLet = rewriter([
  [LET_THOSE, '$1 $2 '],
  [MOST_OF_ALL, ''],
  [KEPT_ALONGSIDE, ' together with '],
  [ALONGSIDE, ', along with '],
]);
