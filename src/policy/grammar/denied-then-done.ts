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

/** A sentence in which what is done behind what is not done has a subject of its own. */
export const plainDone = rewriter([
  [
    THEN_DOES,
    (_, who: string, not: string, will: string | undefined, deed: string, what: string) =>
      `${who} ${not}, and ${who === 'We' ? 'we' : who} ${will ? 'will ' : ''}${deed} ${what} `,
  ],
]);
