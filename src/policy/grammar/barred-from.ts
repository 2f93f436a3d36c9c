import { baseOf } from '../lexicon/verbs.ts';
import type { Rule } from './rewriting.ts';

const GERUND =
  '(?:using|sharing|disclosing|selling|processing|keeping|retaining|storing|collecting|transferring|accessing|releasing|renting|combining|reading|recording|tracking|distributing|altering|modifying|publishing|passing on|revealing)';
const GERUNDS = `${GERUND}(?:(?:,? (?:or|and)|,) ${GERUND}){0,4}`;
const WHAT =
  '(?= (?:your|the|any|such|this|that|these|those|it|them|personal|personally|user|users|private|other|customer|our|their|information|data)\\b)';

/** "Our written contract prohibits it from keeping, using or selling the data." */
const CONTRACT_BARS = new RegExp(
  `\\b(?:contracts?|agreements?|terms|rules?|polic(?:y|ies)|obligations?|restrictions?) (?:that |which )?(?:\\w+ly )?(?:prohibits?|forbids?|bars?|restricts?|prevents?|precludes?) (it|them|(?:(?:our|the|these|those|such|any) )?(?:[\\w-]+ )?(?:providers?|vendors?|partners?|contractors|processors|third parties|companies|recipients|suppliers)) from (${GERUNDS})${WHAT}`,
  'gi',
);
const BARS_USE =
  /\b(?:contracts?|agreements?|terms|obligations?|restrictions?) (?:that |which )?(?:\w+ly )?(?:prohibits?|forbids?|bars?|restricts?|limits?) their use of (?=(?:your|the|any|such|this|personal)\b[^.;]*\bfor any (?:other )?purpose)/gi;
/** "They help us, but are barred from using it for themselves." */
const ARE_BARRED = new RegExp(
  `(?<=\\b(?:but|and|who|which|that)(?: they)? )(?:is|are) (?:(?:strictly|expressly|explicitly|contractually|legally) )?(?:prohibited|restricted|barred|forbidden|precluded|disallowed|banned) (?:by [^,.;]{2,40} )?from (${GERUNDS})${WHAT}`,
  'gi',
);

/** Each gerund of a list in its base form. */
function bases(list: string): string {
  return list.replace(/passing on|\w+ing/gi, (word) =>
    word.toLowerCase() === 'passing on' ? 'pass on' : baseOf(word.toLowerCase()),
  );
}

/** What those who are given data are barred from. */
export const BARRED_FROM: readonly Rule[] = [
  [
    CONTRACT_BARS,
    (_, who: string, list: string) =>
      `contract applies; ${/^(?:it|them)$/i.test(who) ? 'they' : who} may not ${bases(list)}`,
  ],
  [BARS_USE, 'contract applies; they may not use '],
  [ARE_BARRED, (_, list: string) => `may not ${bases(list)}`],
];
