import { rewriter } from './rewriting.ts';

const HELD =
  '(?:contacts|address book|phone ?book|photos|pictures|images|videos|files|documents|music|apps|messages)';
const THERE =
  '(?:on|in) (?:your|the user’s|a user’s) (?:[\\w-]+ )?(?:phone|device|smartphone|computer|tablet)';
/** Verbs whose object it is: what is stored or processed on a phone says where, and not which. */
const OF_WHICH =
  '(?:use|share|access|read|upload|sync|scan|sell|disclose|send|collect|import|see|know|view|transfer|transmit)(?:s|d|es|ed|ing)?';

/** "We scan the photos on your phone", "the contacts on your device are not sold": the person's own. */
const ON_PHONE = new RegExp(
  `(^|\\b(?:${OF_WHICH}|of|with|and|or|to) )(?:(?:all|any)(?: of)? )?the (${HELD}) (?:(?:that are )?(?:stored|saved|held|kept) )?${THERE}(?! (?:and|or|but) not)`,
  'gi',
);

/** "Your contacts have access to your name": those people see it. */
const CONTACTS_ACCESS =
  /\b((?:your|all|the person['’]s) (?:contacts|friends|followers|matches|connections|colleagues)) (?:(?:may |can |will |also )*(?:have|get|gain)|(do not|don['’]t|cannot|will not) have) (?:any )?access to (?=(?:your|the|an?|any|all|personal)\b)/gi;

/** "We provide vendors with your contacts": which are given, and get nothing. */
const WITH_CONTACTS =
  /\b(provide|supply|furnish)(s?) ((?:(?:our|the|those|these|other|third-party|service) )*(?!you\b|us\b)[a-z-]+) with your contacts(?= ?(?:[.,;)]|$)| (?:for|to|so|when|if|as)\b)/gi;

/** A sentence with what people have on their phone called theirs, and their contacts for people or for data. */
export const plainHeld = rewriter([
  [ON_PHONE, (_, before: string, what: string) => `${before}${before === '' ? 'Your' : 'your'} ${what}`],
  [CONTACTS_ACCESS, (_, who: string, not?: string) => `${who} ${not ? 'cannot' : 'can'} see `],
  [WITH_CONTACTS, (_, verb: string, s: string, whom: string) => `${verb}${s} your contact list to ${whom}`],
]);
