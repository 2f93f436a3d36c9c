import { lowerFirst, upperFirst } from './first-letter.ts';
import type { Rule } from './rewriting.ts';

const GIVE = 'share|disclose|give|provide|transfer|send|sell|show|pass|transmit|report';
const GIVEN =
  'shared|disclosed|given|provided|transferred|sent|sold|shown|passed|transmitted|reported|visible|available|accessible';
/** Those who get something or not: a phrase with no verb of its own. */
const WHOM = '(?:(?! (?:with|to|and|or|but|we|is|are|if|when|who|which|that|unless|for) )[^,;:.()]){2,60}?';
const THING = '(?:your|the|any|this|that|these|those|it|them|such)(?: [^,;:.()]{2,50}?)??';
const NOT = "(?:(?:do|does|will|would|shall) (?:not|never)|(?:do|does|wo)n['\\u2019]t|never|will never)";
const BUT = ',? but (?:rather |instead |just )?';
const STOP =
  '(?=[.;:)]|$|, (?:and|but|who|which|if|when|unless|so|in|for|to)\\b| (?:if|when|unless|so|for|in order|who|which|that)\\b)';

/** "We share it not with advertisers but with vendors." */
const NOT_WITH_BUT = new RegExp(
  `\\b(?<!\\b(?:not|never|n['\\u2019]t) [^.;:,]{0,60})(${THING}|${GIVEN}),? not (with|to) (${WHOM})${BUT}(with|to) (${WHOM})${STOP}`,
  'giu',
);
/** "We do not share it with advertisers, but with vendors." */
const NOT_SHARED_BUT = new RegExp(
  `\\b(we|they|\\p{Lu}\\w+) (${NOT}) (${GIVE}) (${THING}) (with|to) (${WHOM})${BUT}(with|to) (?!(?:your|the user['\\u2019]s) (?:consent|permission)\\b)(${WHOM})${STOP}`,
  'giu',
);
/** "It is not shared with advertisers, but with vendors." */
const IS_NOT_BUT = new RegExp(
  `(?<=^|[.;:,] |\\b(?:and|but|while|although) )(${THING}) (is|are|will be|was|were) (?:not|never) (${GIVEN}) (with|to) (${WHOM})${BUT}(with|to) (?!(?:your|the user['\\u2019]s) (?:consent|permission)\\b)(${WHOM})${STOP}`,
  'giu',
);
/** "With vendors we share your name, with advertisers we do not." */
const WITH_AND_NOT = new RegExp(
  `^(?:With|To) (${WHOM}),? (we|\\p{Lu}\\w+) ((?:may |will |do )?)(${GIVE}) (${THING})(?:[,;]|,? (?:and|but|while|whereas)) (with|to) (${WHOM}),? (?:we|\\p{Lu}\\w+) (?:${NOT}|never do|cannot)(?: do so)?(?=[.;]|$)`,
  'u',
);
/** "With advertisers we do not share it, but with vendors we do." */
const WITH_NOT_AND = new RegExp(
  `^(?:With|To) (${WHOM}),? (we|\\p{Lu}\\w+) (${NOT}) (${GIVE}) (${THING})(?:[,;]|,? (?:and|but|while|whereas))(?: but)? (with|to) (${WHOM}),? (?:we|\\p{Lu}\\w+) (?:do|may|will)(?: so)?(?=[.;]|$)`,
  'u',
);
/** "To advertisers we give nothing, to vendors your name." */
const NOTHING_TO = new RegExp(
  `^(?:With|To) (${WHOM}),? (we|\\p{Lu}\\w+) (${GIVE}) nothing(?:[,;]|,? (?:and|but|while|whereas))(?: but)? (with|to) (${WHOM})(?:,| we ${GIVE})? (${THING})(?=[.;]|$)`,
  'u',
);
/** "We give vendors your name and advertisers nothing." */
const AND_THEM_NOTHING = new RegExp(
  `\\b(we|\\p{Lu}\\w+) ((?:may |will |do )?)(give|send|show|provide|offer) ((?!your\\b|the\\b)${WHOM}) (?:with )?(your [^,;:.()]{2,50}?),? (?:and|but|while|whereas) (${WHOM}) (?:get |receive |see )?(?:nothing|none of (?:it|them|this|that))(?=[.;]|$)`,
  'giu',
);

const USE = 'use|process|need|collect|store|keep|record|analy[sz]e';
const USED = 'used|processed|needed|collected|stored|kept|recorded|analy[sz]ed';
const END = '[^,;:.()]{2,70}?';
/** "We do not use it for ads, but for billing", "not to sell it, but to run the app". */
const NOT_USED_BUT = new RegExp(
  `\\b(we|they|\\p{Lu}\\w+) (${NOT}) (${USE}) (${THING}) (for|to) (${END})${BUT}(?:only )?(for|to) (?=\\p{L})`,
  'giu',
);
const IS_NOT_USED_BUT = new RegExp(
  `(?<=^|[.;:,] |\\b(?:and|but|while|although) )(${THING}) (is|are|will be|was|were) (?:not|never) (${USED}) (for|to) (${END})${BUT}(?:only )?(for|to) (?=\\p{L})`,
  'giu',
);
/** "We use your name for billing and your location for ads": each for its own end. */
const EACH_FOR = new RegExp(
  `\\b(we|they|\\p{Lu}\\w+) ((?:(?:may|will|can|also|only) )*)(${USE}) (your [^,.;:()]{2,50}?) (for|to) (${END}),? and (your (?:(?!(?:is|are|was|were|will|may|can|has|have|never|not|for|to)\\b)[^\\s,.;:()]+ ){1,5}?)\\5 (?=\\p{L})(?!(?:us|our|the|any|anyone|third|others)\\b)`,
  'giu',
);
/** "For billing we use your name, for ads we do not", "for billing we use your name, for ads your location". */
const FOR_AND_NOT = new RegExp(
  `^For (${END}),? (we|\\p{Lu}\\w+) ((?:may |will |do )?)(${USE}) (${THING})(?:[,;]|,? (?:and|but|while|whereas)) for (${END}),? (?:we|\\p{Lu}\\w+) (?:${NOT}|never do|cannot)(?: do so)?(?=[.;]|$)`,
  'u',
);
const FOR_AND_FOR = new RegExp(
  `^For (${END}),? (we|\\p{Lu}\\w+) ((?:may |will |do )?)(${USE}) (your [^,;:.()]{2,50}?)(?:[,;]|,? and) for (${END}),? (your [^,;:.()]{2,50}?)(?=[.;]|$)`,
  'u',
);

/** A sentence in which one gets what another does not, each in a clause of its own. */
export const GIVEN_APART: readonly Rule[] = [
  [WITH_NOT_AND, '$2 $3 $4 $5 $6 $1; $2 $4 $5 $6 $7'],
  [WITH_AND_NOT, '$2 $3$4 $5 $6 $1, but not $6 $7'],
  [NOTHING_TO, '$2 do not $3 anything $4 $1; $2 $3 $6 $4 $5'],
  [AND_THEM_NOTHING, '$1 $2$3 $5 to $4, but not to $6'],
  [NOT_SHARED_BUT, '$1 $2 $3 $4 $5 $6; $1 $3 $4 $7 $8'],
  [
    IS_NOT_BUT,
    (_, what: string, be: string, done: string, to: string, no: string, prep: string, yes: string) =>
      `${upperFirst(what)} ${be} not ${done} ${to} ${no}; ${lowerFirst(what)} ${be} ${done} ${prep} ${yes}`,
  ],
  [NOT_USED_BUT, '$1 $2 $3 $4 $5 $6; $1 $3 $4 $7 '],
  [
    IS_NOT_USED_BUT,
    (_, what: string, be: string, done: string, prep: string, no: string, yes: string) =>
      `${upperFirst(what)} ${be} not ${done} ${prep} ${no}; ${lowerFirst(what)} ${be} ${done} ${yes} `,
  ],
  [EACH_FOR, '$1 $2$3 $4 $5 $6, and $1 $2$3 $7$5 '],
  [FOR_AND_NOT, '$2 $3$4 $5 for $1, but not for $6'],
  [FOR_AND_FOR, '$2 $3$4 $5 for $1, and $2 $3$4 $7 for $6'],
  [NOT_WITH_BUT, '$1 $4 $5, but not $2 $3'],
];
