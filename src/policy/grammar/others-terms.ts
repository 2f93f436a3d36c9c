import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { VerbGroup } from './verb-groups.ts';

const BY =
  '(?:in (?:accordance|compliance|line|conformity) with|according to|pursuant to|under|subject to|governed by|as (?:described|set out|explained|stated|outlined) in|consistent with)';
const WHO =
  "(?:third[- ]part(?:y|ies)|(?:service |payment |content |app |identity )?providers?|platforms?|sites?|websites?|apps?|applications?|(?:app )?developers?|networks?|(?:business )?partners?|compan(?:y|ies)|vendors?|advertisers?|processors?|merchants?|banks?|stores?|operators?|services?|organi[sz]ations?|businesses)['\u2019]?s?['\u2019]?";
const WHAT =
  '(?:privacy |data |cookie |own |respective |applicable )*(?:polic(?:y|ies)|statements?|notices?|terms)';
/** "in accordance with their own privacy policies", "under the terms of that site". */
const ON_THEIR_TERMS = cued(
  new RegExp(
    `^[^.;:]{0,60}?\\b${BY} (?:(?:their|(?:the|that|those|such|each|any|another|these) ${WHO}) ${WHAT}|(?:the )?${WHAT}(?: and ${WHAT})? (?:of|from) (?:the|that|those|such|each|any|another|these) (?:relevant |respective |applicable |other )*${WHO})\\b`,
    'i',
  ),
);

/** "What you share there is processed in accordance with their privacy policies": what others do, on terms of their own. */
export function onOthersTerms(s: ParsedSentence, g: VerbGroup): boolean {
  if (!g.passive) return false;
  const behind = s.text.slice(s.tokens[g.last]!.end);
  return ON_THEIR_TERMS.test(behind) && !/\b(?:we|us|our)\b/i.test(s.text);
}
