import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const SIGN =
  '(?:[\\w-]+ ){0,3}?(?:numbers?|addresses|address|usernames?|nicknames?|handles?|names?|ids?|identifiers?|e-?mails?|tokens?|keys?)';
/** "Your number identifies you on our network": by it the service knows a person. */
const IDENTIFIES = new RegExp(
  `(?<=^|[.;] |, and )((?:your|the|this|that|an?) ${SIGN}) (?:(?:uniquely|also|alone|then) )*identifies (?=(?:you|your (?:account|device|profile)|each|every|users?|members|the (?:user|account|device|person))\\b)`,
  'gi',
);
/** "Each account is identified by an e-mail address", "you are known to others by your username". */
const IDENTIFIED_BY = new RegExp(
  `(?<=^|[.;] )((?:you|users|members|people|(?:your|each|every|the|an?|\\p{Lu}\\w+) (?:accounts?|users?|members?|devices?))) (?:is|are) (?:(?:uniquely|only|also|always|solely) )*(?:identified|recogni[sz]ed|addressed|known)(?: (?:to|on|in|within) [^.,;:]{3,30}?)? (?:by|through|via|with|by means of) ((?:your|their|an?|the|its) ${SIGN})(?=[.,;]|$| (?:and|only|alone|so|which|that|on|in)\\b)`,
  'giu',
);
/** "Accounts are tied to phone numbers": by them each is known. */
const TIED_TO = new RegExp(
  `(?<=^|[.;] )((?:your|each|every|all|\\p{Lu}\\w+) accounts?) (?:is|are) (?:(?:always|directly|permanently|also) )*(?:tied|bound|coupled) to ((?:your |their |an? |the )?${SIGN})(?=[.,;]|$| (?:and|so|which)\\b)`,
  'giu',
);

/** A sentence in which what a person is known by is used to know them. */
export const plainIdentifying = rewriter([
  [IDENTIFIES, '$1 is used to identify '],
  [
    IDENTIFIED_BY,
    (_, who: string, sign: string) =>
      `${upperFirst(sign)} ${/(?<!s)s$/i.test(sign) ? 'are' : 'is'} used to identify ${lowerFirst(who)}`,
  ],
  [
    TIED_TO,
    (_, whose: string, sign: string) =>
      `${upperFirst(sign)} ${/(?<!s)s$/i.test(sign) ? 'are' : 'is'} used to identify ${lowerFirst(whose)}`,
  ],
]);
