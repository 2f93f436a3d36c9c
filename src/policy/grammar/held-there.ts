import { rewriter } from './rewriting.ts';

const HELD =
  '(?:contacts|address book|phone ?book|photos|pictures|images|videos|files|documents|music|apps|messages)';
const THERE =
  '(?:on|in) (?:your|the user’s|a user’s) (?:[\\w-]+ )?(?:phone|device|smartphone|computer|tablet)';
/** Verbs whose object it is: what is stored or processed on a phone says where, and not which. */
const OF_WHICH =
  '(?:use|share|access|read|upload|sync|scan|sell|disclose|send|collect|import|see|know|view|transfer|transmit)(?:s|d|es|ed|ing)?';

const HELD_THERE = `(?:(?:all|any)(?: of)? )?the (${HELD}) (?:(?:that are )?(?:stored|saved|held|kept) )?${THERE}`;
/** "We store your settings and …": where that is done stands behind it. */
const PUTS =
  '(?<!\\b(?:stor(?:e[sd]?|ing)|keep(?:s|ing)?|kept|sav(?:e[sd]?|ing)|delet(?:e[sd]?|ing)|encrypt(?:s|ed)?)\\b[^.;]*)';
/** "We scan the photos on your phone", "your name and the contacts on your phone": the person's own. */
const ON_PHONE = new RegExp(`\\b(${OF_WHICH}|${PUTS}(?:and|or)) ${HELD_THERE}(?! (?:and|or|but) not)`, 'gi');
/** "The contacts on your device are not sold", where what is done is done elsewhere: they may be stored or deleted there. */
const TAKEN_FROM_PHONE = new RegExp(
  `^${HELD_THERE}(?= (?:(?:is|are|may|can|will|must|never|not|be|also|only|ever|automatically) )+(?:shared|sold|rented|used|uploaded|sent|disclosed|accessed|read|scanned|collected|transferred|transmitted)\\b)`,
  'i',
);

/** "Your contacts have access to your name": those people see it. */
const CONTACTS_ACCESS =
  /\b((?:your|all|the person['’]s) (?:contacts|friends|followers|matches|connections|colleagues)) (?:(?:may |can |will |also )*(?:have|get|gain)|(do not|don['’]t|cannot|will not) have) (?:any )?access to (?=(?:your|the|an?|any|all|personal)\b)/gi;

/** "We provide vendors with your contacts": which are given, and get nothing. */
const WITH_CONTACTS =
  /\b(provide|supply|furnish)(s?) ((?:(?:our|the|those|these|other|third-party|service) )*(?!you\b|us\b)[a-z-]+) with your contacts(?= ?(?:[.,;)]|$)| (?:for|to|so|when|if|as)\b)/gi;

/** A sentence with what people have on their phone called theirs, and their contacts for people or for data. */
export const plainHeld = rewriter([
  [ON_PHONE, '$1 your $2'],
  [TAKEN_FROM_PHONE, 'Your $1'],
  [CONTACTS_ACCESS, (_, who: string, not?: string) => `${who} ${not ? 'cannot' : 'can'} see `],
  [WITH_CONTACTS, (_, verb: string, s: string, whom: string) => `${verb}${s} your contact list to ${whom}`],
]);
