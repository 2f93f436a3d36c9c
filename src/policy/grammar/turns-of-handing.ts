import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const MAY = '(?:(?:may|can|could|will|might|also|sometimes|then|must) )*';

/** "We let the seller know your address." */
const LETS_KNOW = new RegExp(
  `\\b(we ${MAY})let ((?:the|our|your|other|any|an?) (?!users? )[\\w'-]+(?: [\\w'-]+){0,3}?) know (?=(?:your|when you|whether you|that you|which|what you|how you|who you|where you)\\b)`,
  'gi',
);

const WORK =
  '(?:processing|storage|storing|hosting|handling|analysis|evaluation|delivery|management|collection)';
/** "We entrust contractors with the processing of your data." */
const ENTRUSTS = new RegExp(
  `\\b(we ${MAY})(?:commission|entrust|charge|task|mandate) ([^.;:,]{3,60}?) with (?:the )?${WORK} (?:of )?((?:your|the|this|these|personal) [^.;:,]{2,60}?)(?=[.;:,]|$| (?:and|for|to|in)\\b)`,
  'gi',
);
/** "We have outsourced the processing of your data to a contractor." */
const OUTSOURCES = new RegExp(
  `\\bwe (${MAY}|have |do not |never |will not )(?:outsourced?|subcontracted?|delegated?) (?:the )?${WORK}(?:(?:,|,? (?:or|and)) (?:the )?${WORK})* of ((?:your|the|this|these|personal) [^.;:,]{2,60}?) to (?=\\S)`,
  'gi',
);

const GROUP = '(?:group of companies|corporate group|company group|group|family of companies)';
/** "Within our group, customer data is exchanged." */
const WITHIN_GROUP = new RegExp(
  `^(?:within|inside|across|among) (?:our|the|the \\p{Lu}\\w+) ${GROUP},? ([^.;:,]{3,60}? (?:is|are|may be|can be|will be)) (?:shared|exchanged|transferred|passed on|made available)(?=[.;:,]|$| (?:for|to|in|where|if|so)\\b)`,
  'iu',
);

/** "Recipients of this data are our affiliates and our auditors." */
const RECIPIENTS_ARE =
  /^(?:the )?(?:possible )?recipients (?:of (?:(?:this|the|these|such) (?:personal )?(?:data|information)|it) )?(?:are|include|may be|can be|may include) (?!(?:listed|bound|required|obliged|located|only|not|based|contractually|named|described|informed|as|the following|set|those|also)\b)(?=\w)/i;

const HAS = '(?:gets?|receives?|obtains?|has access to|needs?|sees?|learns?)';
/** "… by a third party that gets the text of your message": it gets it. */
const BY_ONE_THAT = new RegExp(
  `\\b(by an? (?:[\\w-]+ ){0,4}?(?:third party|provider|company|service|partner|vendor|contractor|processor)) (?:that|which|who) (?=${HAS} (?:your|the (?:\\w+ )?of your)\\b)`,
  'gi',
);
/** ", which we supply with the data they need" */
const WHOM_WE_SUPPLY =
  /, (?:which|whom) we ((?:(?:may|will|also|must) )*)(?:supply|provide|furnish) with (?=(?:the|your|such|this|any|certain)\b)/gi;

const ORDERED = '(?:subpoenas?|warrants?|courts?|judges?|court orders?|legal orders?)';
/** "It is sometimes necessary for us to enlist vendors to process it." */
const NEEDS_HELP =
  /\bit (?:(?:is|may be|can be) )?(?:sometimes |often |also )?(?:(?:is|may be) )?necessary (?:for (us|\p{Lu}[\w.]+) )?to (?:enlist|hire|engage|employ|retain) (?=\S)/giu;

/** "When served with a subpoena we must produce the records we hold." */
const PRODUCES = new RegExp(
  `(\\b${ORDERED}\\b[^.;:,]{0,80}?),? (we (?:must|may|have to|will|can|are obliged to|are required to) )(?:produce|surrender|turn over) (?=(?:the|your|any|account|user|all)\\b)`,
  'gi',
);
/** "The data shared with them is limited to identifiers such as your address." */
const SHARED_IS_LIMITED =
  /^(?:the|any) (?:personal )?(?:data|information) (?:(?:that|which) (?:is|are|we) |we )?(?:shared?|disclosed?|transferred|transmitted|passed on)( (?:with|to) [^.;:,]{2,50}?)? (?:is|are) (?:\w+ly )?(?:limited|restricted|confined) to (?:(?:identifiers|data|information|details|things|items) (?:such as|like) )?(?=\S)([^.;:]{3,160})/i;

/** "We comply with lawful requests for user data." */
const COMPLIES = new RegExp(
  `\\b(we ${MAY})(?:comply with|respond to|answer|honou?r) ((?:(?:all|any) )?(?:lawful|legal|valid|official|government|court|law enforcement|police|judicial|legitimate|binding)(?: [\\w-]+){0,3}? (?:requests?|orders?|demands?)) for ((?:user|your|customer|personal|account|subscriber) [^.;:,]{2,50}?)(?=[.;:,]|$| (?:if|when|where|as|only)\\b)`,
  'gi',
);

/** "You can be found by your e-mail address." */
const CAN_BE_FOUND =
  /\byou ((?:can|may|could|will) (?:also )?)be (?:found|discovered|looked up)(?: by (?:other (?:users|members|people)|others|people|anyone|friends))? (?:by|using|via|with|through) (?=your\b)/gi;
/** "People who have your number saved see your photo." */
const WHO_HAVE_IT =
  /^(?:people|anyone|anybody|everyone|everybody|users|those|members|contacts|others) (?:who|that) (?:already )?(?:has|have|knows?|saved?) your (?:(?:mobile |phone |telephone )*number|e-?mail address|contact details)(?: (?:saved|stored))?(?: (?:in|on) (?:their|his|her|his or her) (?:[\w-]+ ){0,3}?[\w-]+)?,? ((?:(?:can|will|may|could|might) )?(?:also )?)(see|view|find|read|know)s? (?=(?:your|when|whether)\b)/i;
/** "In calls your address is revealed to the other party": who takes part. */
const OTHER_PARTY =
  /(\b(?:calls?|chats?|conversations?|messages?)\b[^.;:]{0,80}?\b)the other party(?! (?:to|of|in|on)\b)/gi;

const GIVES =
  '(?:sent|sends?|pass(?:ed|es)?(?: on)?|transmit(?:s|ted)?|forward(?:s|ed)?|share[sd]?|disclose[sd]?|given?|gives?|transfer(?:s|red)?|provide[sd]?)';
/** "… are sent to the provider without your IP address": which it does not get. */
const WITHOUT_DATA = new RegExp(
  `\\b(${GIVES}\\b[^.;:,]{0,60}? (?:to|with) [^.;:,]{3,60}?),? (?:but )?without (?:(?:ever )?(?:including|revealing|disclosing|passing on|sending|transmitting|giving|sharing) )?(your (?:[\\w-]+ ){0,2}?(?:address|name|number|e-?mail|identity|location|ID|username|photo|picture|address(?:es)?))(?=[.;,]|$| or\\b)`,
  'gi',
);

const SEEN = '(?:published|displayed|shown|listed|posted|printed)';
/** "Comments are published with your name." */
const ALONG_WITH = new RegExp(
  `^((?:your|the|all|any|each|every|these|comments|reviews|posts|ratings|photos|entries|donations|messages|anything|what)\\b[^.;:,]{0,60}?) (is|are|will be|may be|can be) (${SEEN}) (?:(?:together|along) )?with (your (?:[\\w-]+ ){0,2}?(?:name|username|nickname|photo|picture|avatar|initials|location))(?=[.;,]|$| (?:and|on|in|for|to|if|unless)\\b)`,
  'i',
);

const WHOM =
  '(?:(?:the|your|other|all|any) (?:[\\w-]+ ){0,2}?(?:senders?|contacts?|friends|users|members|people|participants|recipients?|person|group)|others|people)';
/** "Read receipts let the sender know that you have read it": they see them. */
const LETS_OTHERS_KNOW = new RegExp(
  `^((?:(?:your|the|our) )?(?:read receipts?|delivery receipts?|typing (?:indicators?|notifications?)|(?:online|presence|last[- ]seen) (?:status|indicators?|information))) (?:(?:can|may|will|also) )*(?:(?:lets?|allows?|helps?) ${WHOM} (?:to )?(?:know|see)|(?:tells?|shows?|informs?) ${WHOM})(?= (?:that|when|whether|if|about|you|how|which)\\b)[^.;]*`,
  'i',
);
const SEEN_BY = new RegExp(`(?<=s )${WHOM}`, 'i');
/** "To translate a message, its text is sent to …". */
const ITS_TEXT =
  /(\b(?:an?|the|your) messages?\b[^.;:]{0,40}, )its (?=(?:text|contents?) (?:is|are|will|may)\b)/gi;

/** A sentence in which others are plainly given data, for one that says in a turn of its own that they get it. */
export const plainHanding = rewriter([
  [LETS_KNOW, '$1disclose to $2 '],
  [ENTRUSTS, '$1share $3 with $2'],
  [OUTSOURCES, (_, may: string, what: string) => `we ${may === 'have ' ? '' : may}share ${what} with `],
  [WITHIN_GROUP, (_, what: string) => `${upperFirst(what)} shared with our group companies`],
  [RECIPIENTS_ARE, 'We share this data with '],
  [BY_ONE_THAT, '$1, which '],
  [WHOM_WE_SUPPLY, ', and we $1provide them with '],
  [SHARED_IS_LIMITED, (_, to = '', what: string) => `We share ${what}${to}`],
  [NEEDS_HELP, (_, who = 'us') => `${/^us$/i.test(who) ? 'we' : who} may engage `],
  [PRODUCES, '$1, $2provide authorities with '],
  [COMPLIES, '$1disclose $3 to authorities in response to $2'],
  [CAN_BE_FOUND, 'other users $1find you by '],
  [
    WHO_HAVE_IT,
    (_, can: string, verb: string) =>
      `Other users ${can || 'can '}${/^(?:find|know)/.test(verb) ? 'see' : verb} `,
  ],
  [OTHER_PARTY, '$1the other person'],
  [WITHOUT_DATA, '$1, but not $2'],
  [
    LETS_OTHERS_KNOW,
    (whole: string, what: string) =>
      `${what} ${/s$/i.test(what) ? 'are' : 'is'} shown to ${SEEN_BY.exec(whole)?.[0] ?? 'other users'}`,
  ],
  [ITS_TEXT, '$1your message '],
  [
    ALONG_WITH,
    (_, what: string, be: string, seen: string, name: string) =>
      `${upperFirst(name)} and ${lowerFirst(what)} ${be === 'is' ? 'are' : be} ${seen}`,
  ],
]);
