import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const OUT =
  '(?:derived|inferred|estimated|deduced|approximated|calculated|computed|determined|worked out|guessed|ascertained|established)';
const FROM =
  '(?:from|using|based (?:up)?on|on the basis of|by means of|with the help of|by looking at|by analy[sz]ing)';
/** What something is worked out from is somebody's: "from your IP address", and no "from the Latin word". */
const SOURCE =
  "(?=(?:(?:your|their|a user['\\u2019]s|users['\\u2019]|this|these|such) |(?:the |an? )?(?:IP|GPS|MAC|postal|area|country|zip|device|phone|location|profile|photos?|pictures?|selfies?|pages?|posts|messages|data|information about|time zone|browser|cookies|content you|things you|what you|how you|where you)\\b))";

/** "Your country is inferred from your phone number." */
const IS_WORKED_OUT = new RegExp(
  `(?<=^|[.;:] |, (?:and|but|so) |\\bthat )((?:your|the|this|such|their|a|an|users['\\u2019])\\b(?![^.;]*\\b(?:not|never|aggregated?|anonym\\w+|statistics|statistical|periods?)\\b)[^,.;:]{2,60}?) (may be|can be|could be|might be|will be|is|are) (?:(?:also|only|then|roughly|solely|automatically|usually|typically|generally) )*${OUT} ${FROM} ${SOURCE}`,
  'i',
);

/** A sentence in which what is worked out and what it is worked out from are objects of one deed of the service. */
export const plainInference = rewriter([
  [
    IS_WORKED_OUT,
    (_, what: string, verb: string) =>
      `${/^\p{Lu}/u.test(what) ? 'We' : 'we'} ${/^(?:may|can|could|might)/.test(verb) ? 'may ' : ''}derive ${lowerFirst(what)} from `,
  ],
]);
