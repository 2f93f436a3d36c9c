import { rewriter } from './rewriting.ts';

/** Who takes it out: the service or what it has, and nobody else. */
const OURS =
  '(?:[Ww]e|[Ii]t|[Tt]his|[Tt]hat|(?:[Oo]ur|[Tt]he) (?:(?!users?\\b|third\\b|partners?\\b|other\\b)[\\w-]+ ){0,2}?(?:prox(?:y|ies)|relays?|servers?|gateways?|apps?|service|system|software|filters?|browser|extension))(?: (?:also|however|always|first|then|automatically|will|can))*';
const TAKES = '(?:removes?|strips?|deletes?|drops?|omits?|hides?|masks?|conceals?|withholds?)';
const WHAT =
  "((?:your|the|any|all|every|individual)(?: (?!from\\b|through\\b|in\\b|before\\b|to\\b|of\\b|when\\b)[\\w\\u2019'-]+,?){1,9}?)";
const CARRIER =
  '(?:(?:the|any|all|every|our|these|those|such|each|its) )?(?:(?!from\\b|to\\b|of\\b)[\\w-]+ ){0,2}?(?:requests?|quer(?:y|ies)|calls?|traffic|connections?|reports?|headers?|uploads?|submissions?)';
const BY_WHOM =
  '(?:(?:the|any|our|a|an|third|other|external|all|each) )?(?:(?!and\\b|or\\b|that\\b|which\\b|to\\b|us\\b|you\\b)[\\w-]+ ){0,3}?(?:part(?:y|ies)|providers?|vendors?|partners?|compan(?:y|ies)|services?|advertisers?|users?|recipients?|members?|networks?|authorities)\\b(?: service providers?\\b)?(?! (?:you|who|whom|whose|that|which|with|without)\\b)';

/** "This removes your address from the requests to the map provider": who gets these does not get it. */
const OUT_OF_REQUESTS = new RegExp(
  `(?<=^|[.;:] |\\band |, )${OURS} ${TAKES} ${WHAT} (?:from|through|in|out of) ${CARRIER}(?: (?:that|which) (?:\\w+ ){1,4}?(?:to|by)| (?:sent|made|going|passed|forwarded|relayed|addressed) (?:from (?:[\\w-]+ ){1,4}?)?to| (?:that )?(?:go|goes) to| to) (${BY_WHOM})`,
  'gu',
);
/** "We remove your name from reports before we send them to partners" */
const BEFORE_SENT = new RegExp(
  `(?<=^|[.;:] |\\band |, )${OURS} ${TAKES} ${WHAT} (?:from|in|out of) ${CARRIER} before (?:we |it )?(?:send|sending|share|sharing|pass|passing|forward|forwarding|submit|submitting|relay|relaying|transmit|transmitting)s? (?:it|them|these|those)(?: on)? (?:to|with) (${BY_WHOM})`,
  'gu',
);
/** "Our proxy hides your address from the map provider" */
const HIDDEN_FROM = new RegExp(
  `(?<=^|[.;:] |\\band |, )${OURS} (?:hides?|conceals?|masks?|withholds?|shields?) ${WHAT} from (${BY_WHOM})`,
  'gu',
);

const HEADERS =
  "(?:the )?(?:(?:headers?|header lines|metadata|source)(?: of (?:the|your|any|an?|that|each|sent|outgoing) (?:\\w+ )?(?:e-?mails?|messages?|letters?|mails?))?|(?:e-?mail|message|mail)(?:['\\u2019]s)? (?:headers?|header lines))";
/** "Your address does not appear in the headers of the message": whoever gets it does not see it there. */
const NOT_IN_HEADERS = new RegExp(
  `(?<=^|[.;:,] |\\band |\\bbut )(your (?:(?!and\\b|who\\b|that\\b|which\\b)[\\w-]+ ){1,5}?)(?:will|do|does)(?: not|n['\\u2019]t| never) (?:appear|show up|show|be (?:included|visible|shown|present|contained))(?: anywhere)? in ${HEADERS}(?=[.,;]|$| (?:when|if|that|which|you)\\b)`,
  'giu',
);
const PROFILE =
  '(?:in|on) (?:your|the) (?:public )?(?:profile|profile page|posts?|listing|public page|public entry)(?: page)?';
/** "Your number does not appear in your profile": to be seen by others. */
const NOT_IN_PROFILE = new RegExp(
  `(?<=^|[.;:,] |\\band |\\bbut )(your (?:(?!and\\b|who\\b|that\\b|which\\b)[\\w-]+ ){1,5}?)(will|do|does)(?: not|n['\\u2019]t| never) (?:appear|show up|be (?:shown|displayed|visible))(?: anywhere)? ${PROFILE}(?=[.;]|$)`,
  'giu',
);

/** "We keep it and isolate it from further processing": it is kept, and not used. */
const ISOLATED =
  /,? and (?:securely )?(?:isolate|shield|separate) (it|them|this (?:data|information)|your [\w ]{3,30}?) from any (?:further|other|additional) (processing|use)\b|,? and (?:securely )?(?:isolate|shield|separate) (it|them|this (?:data|information)|your [\w ]{3,30}?) from (?:further|other|additional) (processing|use)\b/gi;
const IS_ISOLATED =
  /\b(is|are|will be) (?:\w+ly )?(?:isolated|shielded|separated|excluded) from (?:any )?(?:further|other|additional) (?:processing|use)\b/gi;

/** "Your posts are removed from public view": hidden, and not deleted. */
const FROM_VIEW =
  /\b(is|are|will be|get|gets) (?:removed|withdrawn|taken) from (?:public )?(?:view|visibility|display)\b(?: on [^.,;:]{3,40}?)?(?=[.,;]|$| (?:and|when|if|once)\b)/gi;

/** "Deleting your account will make your name no longer visible to others" */
const MADE_UNSEEN =
  /^(While |Although |Though )?(deleting|closing|removing|deactivating|disabling|hiding) (your (?:account|profile)) (?:will |can )?makes? (your [^.,;:]{2,50}?) (no longer|in)\s?(visible|accessible|available)( to [^.,;:]{3,60}?)?(?=[.,;]|$)(?:, (?:please (?:understand|note|be aware|remember)|keep in mind|note) that )?/i;

const BASES: Readonly<Record<string, string>> = {
  deleting: 'delete',
  closing: 'close',
  removing: 'remove',
  deactivating: 'deactivate',
  disabling: 'disable',
  hiding: 'hide',
};

/** Sentences that say what something is taken out of, as ones that say who does not get it or what is not done with it. */
export const plainTakenOut = rewriter([
  [OUT_OF_REQUESTS, 'we do not share $1 with $2'],
  [BEFORE_SENT, 'we do not share $1 with $2'],
  [HIDDEN_FROM, 'we do not share $1 with $2'],
  [NOT_IN_HEADERS, '$1is not shown to the people you write to'],
  [NOT_IN_PROFILE, '$1is not visible to other users'],
  [
    ISOLATED,
    (_, a: string | undefined, doingA: string, b: string, doingB: string) =>
      `, and we do not ${(doingA ?? doingB) === 'use' ? 'use' : 'process'} ${a ?? b} further`,
  ],
  [FROM_VIEW, '$1 no longer visible to the public'],
  [IS_ISOLATED, '$1 not used further'],
  [
    MADE_UNSEEN,
    (_, _while, doing: string, account: string, what: string, _no, seen: string, whom = '') =>
      `If you ${BASES[doing.toLowerCase()]} ${account}, ${what} is no longer ${seen}${whom}; `,
  ],
]);
