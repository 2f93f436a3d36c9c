import { rewriter } from './rewriting.ts';

const WHOSE = "(?:your|the|a user's|users'|our users'|any|people's|customers')";
const BOX =
  '(?:mail ?box(?:es)?|inbox(?:es)?)(?! (?:size|quota|provider|password|address|name|settings|space)s?\\b)';
const LOOKS =
  '(scan|read|search|analy[sz]e|index|mine|monitor|screen|inspect|open|look (?:in|into|at|through|inside)|go through)(s|es|ed|ning|ing)?';
/** "We do not scan your mailbox": the letters in it. */
const IN_BOX = new RegExp(`\\b${LOOKS} ${WHOSE} ${BOX}`, 'gi');

/** "The contents of your mailbox are encrypted." */
const CONTENTS_OF = new RegExp(
  `\\b(?:the )?(?:contents?|messages|e-?mails|letters) (?:of|in|inside) ${WHOSE} ${BOX} (is|are|was|will|may|can|cannot)\\b`,
  'gi',
);
const BOX_DONE =
  /^((?:[^.,;:]{3,50}, )?)(?:your|the) (?:mail ?box|inbox) (is|will be|gets?) (?=(?:not )?(?:\w+ly )?(?:scanned|read|searched|indexed|analy[sz]ed|stored|backed up|deleted|erased|wiped|monitored)\b)/i;

const KIND =
  '(?:all|any|incoming|outgoing|every|deleted|sent|received|old|unread|stored|undelivered|private|encrypted)';
/** "all incoming mails", as letters are called where others say messages. */
const MAILS = new RegExp(`\\b((?:${KIND} )+)mails\\b`, 'gi');
const HANDLED =
  '(?:\\w+ly )?(?:kept|stored|held|saved|retained|scanned|filtered|delivered|deleted|erased|encrypted|checked|analy[sz]ed|forwarded|read|queued|indexed)\\b';
/** "Mail is kept until you delete it", "mails are stored here". */
const MAIL_IS = new RegExp(
  `^(?:(?:all|your|any|the) )?mails? (is|are|will be|may be|can be) (not )?(?=${HANDLED})`,
  'i',
);

/** "Our staff may access your mailbox if you ask": they, and not whose it is. */
const STAFF_IN_BOX = new RegExp(
  `^((?:We|(?:Our |The )?(?:employees|staff|administrators|support team|support staff|team))\\b[^.;:,]{0,40}? (?:access|enter)) ${WHOSE} ${BOX}`,
  'i',
);

const OUTGOING =
  '(?:(?:the )?headers? of )?(?:(?:all|any|your|the) )*(?:outgoing|sent) (?:mails?|e-?mails?|messages)(?: headers?)?';
/** "We strip your address from outgoing mails": whoever gets them does not get it, whether it is kept or not. */
const STRIPS = new RegExp(
  `^We (?:(?:always|also|automatically) )*(?:remove|strip|delete|drop|hide) ((?:your|the|all)\\b[^.;:,]{2,40}?) (?:from|in) ${OUTGOING}(?=[.,;]|$| (?:so|to|and|before)\\b)`,
  'i',
);
const IS_STRIPPED = new RegExp(
  `^((?:your|the|all)\\b[^.;:,]{2,40}?) (?:is|are) (?:(?:always|also|automatically) )*(?:removed|stripped|deleted|dropped|hidden) (?:from|in) ${OUTGOING}(?=[.,;]|$| (?:so|to|and|before)\\b)`,
  'i',
);
const HOLDS_NONE = new RegExp(
  `^${OUTGOING} (?:(?:do|does) not|never) (?:contain|include|carry|reveal|show)s? ((?:your|the)\\b[^.;:,]{2,40}?)(?=[.,;]|$)`,
  'i',
);

/** A sentence that speaks of messages where it speaks of mails and mailboxes. */
export const plainMail = rewriter([
  [IN_BOX, (_, looks: string, end = '') => `${looks}${end} your messages`],
  [CONTENTS_OF, (_, is: string) => `your messages ${/^(?:is|was)$/i.test(is) ? 'are' : is}`],
  [BOX_DONE, (_, front: string, is: string) => `${front}your messages ${/^is$/i.test(is) ? 'are' : is} `],
  [MAILS, '$1messages'],
  [STAFF_IN_BOX, '$1 your messages'],
  [STRIPS, 'We do not share $1 with other users'],
  [IS_STRIPPED, 'We do not share $1 with other users'],
  [HOLDS_NONE, 'We do not share $1 with other users'],
  [MAIL_IS, (_, is: string, not = '') => `Your messages ${/^is$/i.test(is) ? 'are' : is} ${not}`],
]);
