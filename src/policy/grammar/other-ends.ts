import { rewriter } from './rewriting.ts';

const MODAL = '(?:(?:may|can|could|might|will|would|also|then|thereby|still|always|only|therefore) )*';
const SEES =
  "(?:sees?|learns?|finds? out|receives?|gets?|knows?|obtains?|views?|reads?)(?= (?:your|that|when|whether|what|which|who|where|how|each other['\\u2019]?s?|one another['\\u2019]s|the other['\\u2019]?s?)\\b)";
/** "The other side of a call", "the person you write to". */
const FAR_END = `(?:the other (?:side|end|party|participant|caller|device|phone)|the (?:person|people|contacts?|users?|friends?) (?:(?:that|who|whom|which) )?you (?:(?:are )?(?:writ(?:e|ing) to|call(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|chat(?:ting)? with|messag(?:e|ing)|text(?:ing)?|add|invite|contact))|(?:the|a|your|each) (?:recipient|callee|caller|peer|correspondent))(?: (?:of|in|on|to) (?:the|a|your|each|that) (?:call|chat|conversation|message|connection|e-?mail))?`;
/** "The other side may learn your address": who else uses it. */
const FAR_END_SEES = new RegExp(
  `(?<=^|[.;,:] |\\b(?:so|and|that|because|but|then) )${FAR_END} (${MODAL})(?=(?:never )?${SEES})`,
  'giu',
);
const NOT_SEEN = new RegExp(
  `(?<=^|[.;,:] |\\b(?:so|and|that|because|but|then) )${FAR_END} ((?:can ?not|can['\\u2019]t|will not|won['\\u2019]t|does not|doesn['\\u2019]t|never|will never) )(?=${SEES})`,
  'giu',
);
/** "Both sides learn each other's address." */
const BOTH_SEE = new RegExp(
  `(?<=^|[.;,:] |\\b(?:so|and|that|because|but|call|chat) )(?:both (?:sides|ends|parties|participants|callers|devices)|the (?:two )?(?:participants|parties|callers|peers)|peers|(?:you and )?your (?:contact|peer)s?(?= .*\\b(?:each other|one another)['\\u2019]s)) (?:of (?:a|the) (?:call|chat|conversation) )?(${MODAL})(sees?|learns?|knows?|receives?|gets?|obtains?) (?:each other|one another)['\\u2019]s `,
  'giu',
);

const SERVER = '(?:home ?)?(?:servers?|instances?|nodes?|pods?)';
const TAKES =
  '(?=(?:(?:may|will|can|also|then|might|could|thereby) )*(?:receives?|gets?|sees?|learns?|knows?|obtains?|reads?)\\b)';
/** "If you join a room on another server, that server receives your messages." */
const THAT_SERVER = new RegExp(
  `\\b((?:another|a different|some other|a remote|the remote|someone else['\\u2019]s|somebody else['\\u2019]s|a federated) ${SERVER}\\b[^.;]{0,60}?, (?:and |then )?)(?:that|this|the|its) (?:other |remote )?(?:${SERVER})( (?:and its (?:administrators?|operators?|members|users))?)`,
  'gi',
);
/** "delivered to the servers of the people you write to" */
const THEIR_SERVERS = new RegExp(
  `\\b(to|by|with|on) (?:the |all |each |any )?${SERVER} (?:of|used by|that (?:host|belong to)|which (?:host|belong to)|hosting) (?=(?:those|the people|people|the recipients?|the addressees?|your (?:contacts|followers|friends|correspondents)|the (?:users|members|participants|accounts)|other (?:people|users|members|participants)|everyone|all)\\b)[^.,;:]{3,60}?(?=[.,;:]|$)`,
  'gi',
);
/** "The server of your contact sees it." */
const ITS_SERVER = new RegExp(
  `(?<=^|[.;,:] )(?:the|each|any|your (?:contact|friend|recipient)s?['\\u2019]s?) ${SERVER}(?: (?:of|used by|that hosts|hosting) (?:the|a|your|each|that) (?:[\\w-]+ )?(?:contact|recipient|person|user|addressee|room|channel|people|friend|follower)s?(?: you [^.,;:]{3,20}?)?| (?:that|which) (?:takes?|take) part in (?:a|the|that) room) ${TAKES}`,
  'giu',
);

/** "Every server in the room gets a copy." */
const IN_ROOM = new RegExp(
  `(?<=^|[.;,:] )(?:(?:every|each|all|any|the)(?: of the)?(?: other)? )?${SERVER} (?:(?:(?:that|which) )?(?:takes?|taking) part in|(?:(?:that|which) (?:are|is) )?(?:participating|involved|represented) in|(?:that|which) (?:participates?|has (?:users|members)|have (?:users|members)) in|in|of) (?:a|the|that|this|your|public|these|those) (?:[\\w-]+ )?(?:rooms?|channels?|conversations?|groups?|chats?|spaces?|federation) ${TAKES}`,
  'giu',
);

const ENDS =
  '(?:devices|users|participants|peers|clients|phones|computers|callers|members|apps|you and your contacts?|the two of you)';
/** "Files are sent directly between devices": no server takes part. */
const DIRECTLY = new RegExp(
  `\\b(is|are|be) (?:(?:only|always|then|usually) )*(?:sent|transmitted|exchanged|transferred|delivered|made|established|streamed|carried|passed|shared) (?:(?:directly|straight|only|peer[- ]to[- ]peer) )*(?:(?<=(?:directly|straight|only|peer) )from (?:(?:one |your |a )?(?:device|phone|client|computer|user) to (?:(?:the|an|your) ?)?(?:other|another|contact['\\u2019]s|recipient['\\u2019]s|device|phone|client|computer|user)(?: (?:device|phone|client|computer|user|one))?|(?:you|the sender) to (?:your contacts?|the recipient))|between (?:(?:the|your|both|two|all|participating|users['\\u2019]?) )*${ENDS})`,
  'gi',
);
const DIRECTLY_TO =
  /\b(is|are|be) (?:sent|transmitted|delivered|streamed|made) (?:directly|straight) to (?:your contacts?|the recipients?|the addressees?|the other (?:side|end|party|device|phone|participants?)|the person you (?:call|write to))\b/gi;
const FAR_SERVER =
  "\\b(?:another|other|a different|some other|a remote|remote|someone else['\\u2019]s|a federated|federated)(?: chat| mail| home)? ?(?:home)?(?:servers?|instances?|networks?|nodes?)\\b";
/** "If you write to people on other servers, your messages are sent there." */
const SENT_THERE = new RegExp(
  `(${FAR_SERVER}[^.;]{0,60}?, [^.;]{3,80}? (?:is|are|will be|may be|gets?)) (?:also |then )*(?:sent|delivered|transmitted|copied|passed on|forwarded|stored|kept|saved) there\\b`,
  'gi',
);

/** A sentence that names the one at the other end of a talk, and his server, as others. */
export const plainOtherEnds = rewriter([
  [DIRECTLY, '$1 transferred peer to peer'],
  [DIRECTLY_TO, '$1 sent directly to other users'],
  [SENT_THERE, '$1 sent to other servers'],
  [FAR_END_SEES, 'other users $1'],
  [NOT_SEEN, 'other users $1'],
  [BOTH_SEE, (_, modal: string, verb: string) => `other users ${modal}${verb.replace(/s$/, '')} your `],
  [THAT_SERVER, '$1the third-party server$2'],
  [THEIR_SERVERS, '$1 other servers'],
  [IN_ROOM, 'other servers '],
  [ITS_SERVER, 'the third-party server '],
]);
