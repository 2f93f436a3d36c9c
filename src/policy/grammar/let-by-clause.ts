import { rewriter } from './rewriting.ts';

const WHO =
  '(?:(?:some|certain|other|our|selected|third[- ]party|outside) )*(?:companies|advertisers|partners|third parties|vendors|providers|businesses|networks|publishers|developers)';

/** "We let other companies that show ads here set cookies": which of them says nothing of what they may do. */
const LET_THOSE = new RegExp(
  `\\b(lets?|letting) (${WHO}) (?:that|who|which) (?:(?!and\\b|or\\b)[\\w'\\u2019-]+ ){2,12}?(?=(?:set|place|drop|store|use|collect|receive|gather|put)(?: and \\w+| or \\w+)? (?:(?:their|its|a|an|your|some|certain|other|own) )*(?:cookies?|information|data|web beacons|pixels?|tags?|device|browser|identifiers?|ip)\\b)`,
  'gi',
);

/** A sentence that lets others do something, without the clause that tells which others. */
export const plainLet = rewriter([[LET_THOSE, '$1 $2 ']]);
