import { rewriter } from './rewriting.ts';

const SAFE = '(?:encrypted|hashed|secure|secured|unreadable|scrambled|protected|non-(?:human[- ])?readable)';
/** Somebody or some place that it goes to. */
const TO_SOMEBODY =
  '(?![^.;]*\\b(?:to|with) (?!(?:provide|protect|ensure|keep|secure|prevent|guard|help|maintain)\\b))';
/** "We transfer it in encrypted form": how it travels, and to nobody that is named. */
const IN_SAFE_FORM = new RegExp(
  `\\b(?:transfer|transmit|send)(s?) ((?:[\\w'\\u2019-]+ ){1,6}?)(?:in|using|through|over|via) (?:an? )?(?:${SAFE}(?: and ${SAFE})?) (?:forms?|formats?|manner|way|fashion|connections?|channels?|protocols?)\\b${TO_SOMEBODY}`,
  'gi',
);

/** "Passwords are never sent in e-mails", "not transmitted unencrypted": how it is not sent, and not that it is not. */
const NOT_IN_CLEAR =
  /\b(is|are|be) (?:not|never) (?:ever )?(?:sent|transmitted|transferred|passed|included|shown|e-?mailed)(?: (?:unencrypted|in (?:the )?clear(?: ?text)?|in plain ?text|as plain ?text|as clear ?text)| (?:in|by|via|over|through) (?:(?:an?|any|unencrypted|plain) )*e-?mails?\b(?! to\b))/gi;

/** A sentence that says that data is kept safe where it says in what form it travels. */
export const plainPassage = rewriter([
  [IN_SAFE_FORM, 'protect$1 $2'],
  [NOT_IN_CLEAR, '$1 protected'],
]);
