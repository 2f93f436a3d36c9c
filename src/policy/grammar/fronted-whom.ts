import { rewriter } from './rewriting.ts';

const GIVES = 'provide|transmit|send|pass|disclose|give|forward|submit|report|transfer|hand';

/** "We work with a lab to which we send your answers": whom it goes to, behind the verb. */
const TO_WHOM = new RegExp(
  `\\b(with|via|through|using|by|use|uses) ((?:an?|our|\\p{Lu})[^.,;:]{2,60}?),? to (?:which|whom) (we (?:may |also |will |can |must )*(?:${GIVES}) (?:on )?[^.,;:]{3,80})`,
  'u',
);
const TO_WHOM_DONE =
  /\b(with|via|through|using|by|use|uses) ((?:an?|our|\p{Lu})[^.;:]{2,60}?),? to (?:which|whom) ((?:your|the|this|these|some|personal|certain) [^.,;:]{3,60}? (?:is|are|will be|may be) (?:also |then )?(?:transmitted|sent|passed on|passed|disclosed|given|forwarded|submitted|reported|transferred))(?=[.,;]|$)/u;

/** "To other members we show your name": whom, before all else. */
const TO_FIRST =
  /^To ((?!(?:the (?:extent|fullest|maximum|best|degree|contrary|same)|our (?:knowledge|surprise)|this end|that end|these ends|date\b))(?:the|our|other|your|any|certain|third|all|law|public|such|these|those|external|\p{Lu}[\w.&-]+)(?: [\w'\u2019&.-]+){0,5}?),? (we|\p{Lu}[\w.]+) ((?:(?:may|will|can|also|only|then) )*)(provide|transmit|send|pass on|disclose|give|forward|transfer|show|display|report)s? ((?:your|the|this|these|certain|personal|some|only|information|data)\b[^.;:]*?)(?=(?: (?:when|if|in order|so that|as soon as|once|unless|for the purpose)\b[^.;:]*)?[.;]|$)/u;

/** A sentence in which whom data goes to stands behind what is sent. */
export const plainWhom = rewriter([
  [
    TO_FIRST,
    (_, whom: string, who: string, aux: string, verb: string, what: string) =>
      `${who === 'we' ? 'We' : who} ${aux}${verb}${who === 'we' || aux ? '' : 's'} ${what} to ${whom}`,
  ],
  [TO_WHOM, '$1 $2; $3 to $2'],
  [TO_WHOM_DONE, '$1 $2; $3 to $2'],
]);
