import { rewriter } from './rewriting.ts';

const KEEPS =
  '(?:keep(?:ing)?|kept|retain(?:ed|ing)?|stor(?:e|ed|ing)|hold(?:ing)?|held|preserv(?:e|ed|ing)|sav(?:e|ed|ing)|archiv(?:e|ed|ing)|maintain(?:ed|ing)?)';
/** "no data is kept", "we do not keep it", from which on a limit of time stands. */
const NOT_KEPT = `((?:\\b(?:not|never|no|nor)\\b|n['\\u2019]t\\b)[^.;]{0,120}?\\b${KEEPS}\\b[^.;]{0,120}?)`;
const TIME = '(?:periods?|times?|durations?|terms?)(?: of time)?';
const AMOUNT =
  '(?=(?:\\d+|an?|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety|a few|the|this|that|what|such|its|their|our|any)\\b(?![^.;]{0,20}\\b(?:scope|borders?|extent|purposes?)\\b))';

/** "for a period longer than needed", "for more than a week", "beyond that period", "for a period exceeding a month". */
const LONGER = new RegExp(
  `${NOT_KEPT}(?:for (?:an? |any )?(?:longer ${TIME} than|${TIME} (?:(?:that|which) is )?(?:longer than|greater than|exceeding|in excess of|beyond)|more than ${AMOUNT}|in excess of)|(?:in excess of|beyond|exceeding) (?=(?:\\d+ (?:hours?|days?|weeks?|months?|years?)|(?:the|this|that|such|its|their|our) (?:\\w+ ){0,3}(?:periods?|time|terms?|duration|life|lifetime)|an? (?:day|week|month|year)|what is (?:\\w+ )?(?:needed|necessary|required))\\b)) ?`,
  'gi',
);

/** "We do not keep such copies": of the papers that were just spoken of. */
const COPIES =
  /\b((?:retain|keep|kept|stor(?:e|ing)|hold|delet|destroy|eras|remov|discard)[a-z]* )?(such|these|those) (?:(?:photo)?cop(?:y|ies)|scans?|documents?|documentation)\b(?! of\b)( (?:(?:is|are) |(?:will|shall|may) (?:not |never |only )?be )?(?:not |never |only |then |immediately |promptly |securely )*(?:retained|kept|stored|held|deleted|destroyed|erased|removed|discarded))?/gi;

const ENDED = 'deleted|erased|removed|destroyed|purged|wiped|discarded|anonymi[sz]ed';
const ONCE_KEPT = '(?:being|having been|they (?:have|had) been|it has been|they are|it is)';
const HELD = '(?:kept|retained|stored|held|preserved|archived)';
/** "It is deleted after being kept for a week", "is kept for a week before being deleted": both are said of it. */
const DELETED_AFTER = new RegExp(
  `\\b(is|are|(?:will|may|shall) be) ((?:\\w+ly |then )?(?:${ENDED})) (?:after|once|when) ${ONCE_KEPT} (${HELD} (?:on [^,.;]{3,40} )?for [^,.;]{3,60})`,
  'gi',
);
const KEPT_BEFORE = new RegExp(
  `\\b(${HELD} [^.;]{3,80}?),? before (?:being|it is|they are) ((?:\\w+ly )?(?:${ENDED}))\\b`,
  'gi',
);
const KEEPING = 'keeping|retaining|storing|holding|preserving|archiving';
const KEEP: Readonly<Record<string, string>> = {
  keeping: 'keep',
  retaining: 'retain',
  storing: 'store',
  holding: 'hold',
  preserving: 'keep',
  archiving: 'keep',
};
/** "We delete your photos after keeping them for a week." */
const DELETE_AFTER = new RegExp(
  `\\b((?:delete|erase|remove|destroy|purge) [^.;:]{3,160}?),? after (${KEEPING}) ((?:it|them|(?:this|such|the|these|your) [\\w ]{3,30}?) for [^,.;]{3,60})`,
  'gi',
);
/** "After keeping your photos for a week, we delete them." */
const AFTER_KEEPING = new RegExp(
  `^After (${KEEPING}) ([^,.;]{3,60} for [^,.;]{3,60}), (?=we (?:\\w+ly |will )*(?:delete|erase|remove|destroy|purge)\\b)`,
  'i',
);

/** A limit of time on what is not kept, and the copies that it is of, in the plain words for them. */
export const plainLimits = rewriter([
  [
    COPIES,
    (all: string, before: string | undefined, which: string, after: string | undefined) =>
      before || after ? `${before ?? ''}${which} data${after ?? ''}` : all,
  ],
  [DELETED_AFTER, '$1 $3 and then $2'],
  [KEPT_BEFORE, '$1 and then $2'],
  [
    DELETE_AFTER,
    (_, deletes: string, keeping: string, what: string) =>
      `${deletes}; we ${KEEP[keeping.toLowerCase()]} ${what}`,
  ],
  [
    AFTER_KEEPING,
    (_, keeping: string, what: string) => `We ${KEEP[keeping.toLowerCase()]} ${what}, and then `,
  ],
  [LONGER, '$1for longer than '],
]);
