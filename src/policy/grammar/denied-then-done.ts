import { rewriter } from './rewriting.ts';

const NOT =
  "(?:(?:do|does|will|shall|would) (?:not|never)|don['\\u2019]t|won['\\u2019]t|doesn['\\u2019]t|never)";
const DOES =
  '(?:store|keep|hold|retain|process|handle|use|encrypt|protect|treat|delete|erase|remove|analy[sz]e)';
/** How, how long or what for: what is said of a deed that is done. */
const HOW =
  '(?=(?:(?:only|solely|exclusively|encrypted|securely|safely|locally|confidentially|anonymously)\\b|(?:for|after|within) (?:an?|one|two|\\d+|at most|up to)\\b|until\\b|as long as\\b|in (?:encrypted|hashed|anonymi[sz]ed)\\b|on your (?:own )?(?:device|phone|computer)\\b))';

/**
 * "We do not share your number and store it encrypted": the second deed is done, or nothing would be said of how it is;
 * "we do not collect it or store it for long" denies both.
 */
const THEN_DOES = new RegExp(
  `\\b(we|\\p{Lu}\\w+) (${NOT} [^.;:]{3,80}?),? and (?:(?:we )?(will) )?((?:only |solely |always )?${DOES}(?:s)?) (it|them|this|that|these data|(?:this|that|your|the) (?:[\\w-]+ )?(?:data|information|number|address|e-?mail|name|messages?|files?)) ${HOW}`,
  'gu',
);

const RARELY = '(?:(?:only )?(?:rarely|seldom|occasionally|sometimes)|in rare cases|hardly ever)';
const VERB = '(?:sell|rent|share|disclose|lease|trade|use|read|collect|store|keep|log)';
/** "We never sell, and only rarely share, your data": the second is done. */
const NEVER_AND_RARELY = new RegExp(
  `\\b(we|\\p{Lu}\\w+) never (${VERB}),? (?:and|but) ${RARELY} (${VERB}),? ((?:your|the|any|our users['\\u2019]|personal) [^.;:,]{2,60}?)(?=[.;:,]|$| (?:with|to|for|if|when|unless|without)\\b)`,
  'giu',
);
/** "We may share but never sell your data." */
const MAY_BUT_NEVER = new RegExp(
  `\\b(we|\\p{Lu}\\w+) ((?:(?:may|can|will|do|only) )*)(${VERB}),? (?:but|and) (?:will |do |shall )?(?:never|not) (${VERB}),? ((?:your|the|any|our users['\\u2019]|personal) [^.;:,]{2,60}?)(?=[.;:,]|$| (?:with|to|for|if|when|unless|without)\\b)`,
  'giu',
);

function small(who: string): string {
  return who === 'We' ? 'we' : who;
}

/** A sentence in which what is done behind what is not done has a subject of its own. */
export const plainDone = rewriter([
  [
    NEVER_AND_RARELY,
    (_, who: string, not: string, deed: string, what: string) =>
      `${who} never ${not} ${what}, and ${small(who)} sometimes ${deed} ${what}`,
  ],
  [
    MAY_BUT_NEVER,
    (_, who: string, may: string, deed: string, not: string, what: string) =>
      `${who} ${may}${deed} ${what}, and ${small(who)} never ${not} ${what}`,
  ],
  [
    THEN_DOES,
    (_, who: string, not: string, will: string | undefined, deed: string, what: string) =>
      `${who} ${not}, and ${small(who)} ${will ? 'will ' : ''}${deed} ${what} `,
  ],
]);
