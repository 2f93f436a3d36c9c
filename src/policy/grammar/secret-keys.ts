import { rewriter } from './rewriting.ts';

const YOURS = "(?:your|our users['\\u2019]|the user['\\u2019]s|users['\\u2019])";
/** "They do not have access to your keys", "we never see your key" */
const UNSEEN = new RegExp(
  `\\b((?:not|never|cannot|n['\\u2019]t|no one else|nobody else) (?:ever |has |have |can |even )*(?:see|access|know|have|store|collect|receive|hold|keep|share|read|obtain|send|upload|possess|transmit|get|access to|has)(?: access)?(?: to)? (?:any of )?${YOURS} )(?:(?:en|de)cryption |cryptographic )?keys?(?=[.,;]|$| (?:and|or|with|to|on|at|anywhere)\\b)`,
  'gi',
);
/** "Your keys never leave your phone", "your key is not sent to us" */
const STAYING = new RegExp(
  `\\b(${YOURS} )(?:(?:en|de)cryption |cryptographic )?keys? (?=(?:never|do(?:es)? not|(?:is|are|will) (?:never|not)|(?:is|are) only|cannot|only ever) )`,
  'gi',
);

/** "keys used to encrypt your messages": what they are for, and no messages. */
const USED_TO =
  /\b(keys?|certificates?|secrets?) (?:(?:that|which) (?:is|are) )?(?:only )?used (?:to|for) (?:encrypt|decrypt|sign|secure|protect|unlock|verif|authenticat)[^.;:()]*/gi;

/** A sentence that calls a key that nobody else is to have a private one: a public key is there to be given. */
export const plainKeys = rewriter([
  [USED_TO, '$1'],
  [UNSEEN, '$1private keys'],
  [STAYING, '$1private keys '],
]);
