import { rewriter } from './rewriting.ts';

const GIVES = 'provide|transmit|send|pass|disclose|give|forward|submit|report|transfer|hand';

/** "We work with a lab to which we send your answers": whom it goes to, behind the verb. */
const TO_WHOM = new RegExp(
  `\\b(with|via|through|using) ((?:an?|our|\\p{Lu})[^.,;:]{2,60}?),? to (?:which|whom) (we (?:may |also |will |can |must )*(?:${GIVES}) (?:on )?[^.,;:]{3,80})`,
  'u',
);
const TO_WHOM_DONE =
  /\b(with|via|through|using) ((?:an?|our|\p{Lu})[^.;:]{2,60}?),? to (?:which|whom) ((?:your|the|this|these|some|personal|certain) [^.,;:]{3,60}? (?:is|are|will be|may be) (?:also |then )?(?:transmitted|sent|passed on|passed|disclosed|given|forwarded|submitted|reported|transferred))(?=[.,;]|$)/u;

/** A sentence in which whom data goes to stands behind what is sent. */
export const plainWhom = rewriter([
  [TO_WHOM, '$1 $2; $3 to $2'],
  [TO_WHOM_DONE, '$1 $2; $3 to $2'],
]);
