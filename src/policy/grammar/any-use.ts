import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

const USES =
  '(?:installs?|downloads?|access(?:es)?|uses?|visits?|opens?|browses?|views?|launch(?:es)?|runs?|navigates?|connects? to|interacts? with|engages? with)';
const OURS = '(?:(?:any|one|some|parts?) of )?(?:our|the|this|these)';
const KIND = '(?:online|web|mobile|desktop|other|related|own|\\p{Lu}[\\w.]*)';
const WHOLE = `(?:${KIND},? ){0,2}(?:[Ss]ervices?|[Ss]ites?|[Ww]eb[Ss]ites?|[Ww]eb ?[Pp]ages?|[Aa]pps?|[Aa]pplications?|[Pp]latforms?|[Pp]roducts?|[Ss]oftware|[Pp]roperties)`;
const USING = `(?:(?:first|also|otherwise|simply) )?${USES}(?:(?:,|,? or|,? and(?:\\/or)?|\\/) ?(?:otherwise )?${USES}){0,4}`;
const WHO = '(?:you|users?|they|(?:an?|the|any) (?:user|visitor)|visitors?|people)(?: or others)?(?: are)?';
/**
 * "when you install or use our services", "whenever you visit the site": whoever has to do with the service does so.
 * Not "when you use the map", and not "if you use it", which says that some do not.
 */
const ANY_USE = new RegExp(
  `^(?:[Ww]hen we (?:operate|provide|run|offer)(?:(?:,|,? and|,? or) (?:operate|provide|run|offer))? our [Ss]ervices?\\b|(?:[Ww]hen(?:ever)?|[Ww]hile|[Aa]s) ${WHO} ${USING} ${OURS} ${WHOLE}(?:(?:,|,? or|,? and) (?:(?:our|the) )?${WHOLE}){0,3}(?=[,.;:)]|$| (?:and|or|we|our|to|including)\\b))`,
  'u',
);

/** A clause that names no case of its own: it holds for all who use the service. */
export function isAnyUse(s: ParsedSentence, h: VerbGroup): boolean {
  // "when you install, access or use it": each verb is one of the same clause.
  const opens = s.groups.findLast(
    (g) => g.first <= h.first && g.opener === h.opener && s.tokens[g.clauseFirst]?.low === h.opener,
  );
  return opens !== undefined && ANY_USE.test(s.text.slice(s.tokens[opens.clauseFirst]!.start));
}
