import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const ENDS =
  '(?:recipients?|receivers?|sender|addressees?|participants|other (?:party|side|person|participants?))';
const PEOPLE =
  '(?:those|people|persons?|someone|anyone|whoever|contacts?|friends?|users?|members|party|parties)';
/** What tells of people that one speaks with them. */
const SPEAKS =
  "(?: (?:who|whom|that))?(?: (?:you|they)(?: are|['\\u2019]re)? (?:communicat|talk|chat|writ|messag|speak|call|correspond|text)\\w*(?: (?:with|to))?| with whom (?:you|they) (?:communicate|talk|chat|speak|correspond)| (?:in|of|involved in|taking part in|participating in) (?:the|your|that|a|this) (?:\\w+ )?(?:chat|conversation|call|discussion))";
const WITH = '(?:you|yourself|the sender),? and (?:(?:the|your|any|all|each|intended) )*';
/** Those between whom something is said, and those who may be. */
const PARTNERS = `(?:${WITH}(?:${ENDS}|${PEOPLE}${SPEAKS})|(?:the )?(?:${PEOPLE}|participants)${SPEAKS})`;
const PERHAPS = `${WITH}(?:${ENDS}|${PEOPLE}(?:${SPEAKS})?)`;

const CAN =
  '(?:(?:can|may|will|could|would) (?:ever )?|(?:will be|are|is) able to |(?:will )?(?:have|has) the (?:ability|keys?) to |)';
const SAID =
  '(?:(?:it|them|this|these)\\b(?! \\w)|(?:(?:the|your|any|all|these|those|contents?|of|private|secret|encrypted|direct|group|what is said in) )*(?:messages?|chats?|conversations?|calls?)\\b|what (?:you|they) (?:write|say|send)\\b|what (?:is|was) (?:said|written|sent)\\b)';

/** "Only you and those you write to can see your messages": what is said between them, and they alone can read. */
const SEE = new RegExp(`^Only ${PARTNERS} ${CAN}(?:see|view|access|have access to|open) (?=${SAID})`, 'i');
const READ = new RegExp(
  `^Only (${PERHAPS}) (?:will )?(?:have|has) the ability to (read|hear|decrypt) (?=${SAID})`,
  'i',
);
/** "Your messages can only be read by you and the recipient." */
const BY_THEM = new RegExp(
  `^((?:your|the|all|any|such) (?:\\w+ ){0,3}?(?:messages?|chats?|conversations?|calls?)|they|these|it) (?:can|may|will|could)(?: only)? be (?:read|seen|viewed|accessed|decrypted|opened|heard)(?: only)? by (?:only )?(?:${PERHAPS})(?=[.;]|$)`,
  'i',
);

/** A sentence that says plainly that nobody but those who speak with each other can read what they say. */
export const plainPartners = rewriter([
  [SEE, 'Only you and the recipient can read '],
  [READ, 'Only $1 can $2 '],
  [
    BY_THEM,
    (whole: string, what: string) =>
      /\bonly\b/i.test(whole)
        ? `Only you and the recipient can read ${/^(?:they|these)$/i.test(what) ? 'them' : lowerFirst(what)}`
        : whole,
  ],
]);
