import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** What of a person can be had, and no wish, consent or right of theirs; nor what somebody has done with it. */
const YOURS =
  "(?=(?:(?:any|all|either) of )?(?:your|our users['\\u2019]|the user['\\u2019]s|users['\\u2019]|their users['\\u2019]) (?!(?:consent|permission|approval|interests?|best|trust|agreement|authori[sz]ation|right|say|support|help|attention|back)\\b)(?:(?!\\w+ed\\b)[\\w'\\u2019-]+ ){0,5}?(?!\\w+ed\\b)[\\w'\\u2019-]+(?:[.,;]|$| (?:and|or|nor|so|at|in|on|unless|except|until|because|without|only|anyway|either)\\b))";
const OTHERS =
  '(?:(?:these|those|our|the|any|such|most|all|other|outside|unrelated) )*(?:advertisers?|ad(?:vertising)? (?:networks?|partners?)|third[- ]part(?:y|ies)(?: \\w+)?|partners?|companies|vendors?|sponsors?|(?:service )?providers?|data brokers?|governments?|hackers?|strangers?|other (?:users|people|members)|others|affiliates?)';
const NOT =
  "(?:do(?:es)? not|do(?:es)?n['\\u2019]t|(?:will |do(?:es)? )?never|will not|won['\\u2019]t|no longer)";
/** "Advertisers do not have your number." */
const OTHERS_HAVE = new RegExp(
  `(?<=^|[.;:] |, (?:and |but |so )?|\\bthat |\\b(?:and|but|so) )(${OTHERS}) ${NOT} (?:ever |actually |also )*ha(?:ve|s) (?:a copy of )?${YOURS}`,
  'gi',
);
/** "We do not have your number": it is not kept. */
const WE_HAVE = new RegExp(
  `(?<=^|[.;:] |, (?:and |but |so )?|\\bthat |\\b(?:and|but|so) )([Ww]e|[Oo]ur (?:\\w+ )?servers|I) (?:do not|don['\\u2019]t|(?:do |will )?never|no longer) (?:ever |actually |even |also )*have (?:a copy of )?${YOURS}`,
  'gu',
);
const BUT_YOU =
  "(?: (?:but|except(?: for)?|other than|apart from|besides|than) (?:for )?you(?:rself)?(?: and (?!(?:us|we|our)\\b)(?:your|the|those|whoever)(?: (?!(?:us|we|our|staff|admin\\w*|moderators?|support)\\b)[\\w'\\u2019-]+){1,6}?)?)";
/** "Nobody but you has your key", "no one else ever has access to your number" */
const NOBODY = new RegExp(
  `(?<=^|[.;:] |, (?:and |but |so )?|\\bthat |\\b(?:and|but|so) )(?:nobody|no[- ]one)(?: else${BUT_YOU}?|${BUT_YOU}) (?:(?:can |will |should )?(?:ever )?(?:has|have)|ever (?:gets|receives|gains)|(?:gets|gains)(?= access)) (?:(?:any |direct )?access to |a copy of )?${YOURS}`,
  'gi',
);

function cased(said: string, whole: string, at: number): string {
  return at === 0 || /[.;:] $/.test(whole.slice(0, at)) ? upperFirst(said) : said;
}

/** A sentence that says with "access" what others do not have, and with "possess" what the service has not. */
export const plainHaving = rewriter([
  [OTHERS_HAVE, '$1 do not have access to '],
  [WE_HAVE, '$1 do not possess '],
  [NOBODY, (...match: string[]) => cased('no one else has access to ', match.at(-1)!, Number(match.at(-2)))],
]);
