import { rewriter } from './rewriting.ts';

/** "for purely statistical purposes": for those and no others. */
const FOR_PURELY =
  /(?<!\b(?:not|never|cannot)\b[^.;:,]{0,80})\bfor (?:purely|solely|exclusively|merely) (?=(?:[\w-]+ ){1,3}?(?:purposes?|reasons?|ends|needs)\b)/gi;

/** "We use it purely to log you in": to that end alone. */
const PURELY = /(?<!\b(?:not|never) )\b(?:purely|merely) (?=(?:for|to|in order to)\b)/gi;

/** "We limit our use of your name to billing you": that is all that we use it for. */
const LIMITS_USE =
  /\b(we|they) ((?:(?:will|may|also|strictly) )*)(?:limit|restrict|confine) (?:our |the |their )?(?:use|processing)(?: and (?:use|processing))? of ((?:your|this|that|such|the|these|any|personal|customer|all)\b[^.;:,]{2,60}?) to (?:(what is (?:reasonably )?(?:necessary|needed|required)(?= to| for))|(?=\w+ing\b)|(?:the|those|these)? ?(?=(?:following )?purposes?\b))/gi;

/** "We store only your name, and no other data": of anything else the same is denied. */
const AND_NO_OTHER =
  /^((?:In [^,.;]{3,40}, )?we) ((?:(?:only|will|may) )*)(store|collect|keep|record|save)( only| just)? ((?!no\b)[^.;:]{3,90}?),? (?:and|but) (?:(?:absolutely )?nothing else|no other (?:personal )?(?:data|information))(?=[.;]|$)/i;

/** A sentence in which what is done to one end alone is said to be done solely for it. */
export const plainRestrictors = rewriter([
  [AND_NO_OTHER, '$1 $2$3$4 $5; we $3 no other data'],
  [
    LIMITS_USE,
    (_, who: string, aux: string, what: string, needed: string | undefined) =>
      `${who} ${aux}${needed ? '' : 'only '}use ${what} ${needed ? 'as needed' : 'for '}`,
  ],
  [FOR_PURELY, 'solely for '],
  [PURELY, 'solely '],
]);
