import { rewriter } from './rewriting.ts';

const PROFILE =
  '((?:an? |any |your |user |such )?(?:(?:[\\w-]+ ){0,2}?)profiles?(?: (?:of|about|on) (?:you|our users|users|people|your interests|your preferences))?)';

/** "We do not build profiles from your messages", "we create a profile of your interests based on the pages you visit". */
const BUILT_FROM = new RegExp(
  `\\b([Ww]e|\\p{Lu}[\\p{L}\\d.]*) ((?:(?:may|will|can|do|does|also|never|not|n['’]t|cannot) )*)(?:build|create|compile|make|develop|construct|form|derive|generate)s? ${PROFILE} (?:from|based (?:up)?on|on the basis of|out of|by using|using|with) (?=(?:your|the|what|any|information|data|cookies)\\b)([^.;:,]{3,100}?)(?=[.;]|$|, (?:and|but|which)\\b)`,
  'gu',
);

/** A sentence that says what a profile is built from plainly as what is used for one. */
export const plainProfiles = rewriter([[BUILT_FROM, '$1 $2use $4 to build $3']]);
