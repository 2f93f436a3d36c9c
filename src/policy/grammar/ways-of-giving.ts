import { NAMED_COMPANIES } from '../lexicon/parties.ts';
import { rewriter } from './rewriting.ts';

const DEEDS: Readonly<Record<string, string>> = {
  sharing: 'share',
  disclosure: 'disclose',
  disclosures: 'disclose',
  transfer: 'transfer',
  transfers: 'transfer',
  sale: 'sell',
  sales: 'sell',
  selling: 'sell',
};
const NOUN = Object.keys(DEEDS).join('|');
const DOES = '(?:do|engage in|take part in|participate in|conduct|perform|carry out|undertake|make)';
const AMOUNT = '(?:(?:an?|any|some|limited|certain|occasional|such|the) )*';

/** "We do some limited data sharing with partners", "we may engage in sales of data". */
const DOES_DATA_SHARING = new RegExp(
  `\\b${DOES} ${AMOUNT}(?:(?:personal |user |customer )?(data|information))[ -](${NOUN})\\b`,
  'gi',
);
/** "We may make disclosures of your data to courts", "perform limited sharing of it". */
const DOES_SHARING_OF = new RegExp(
  `\\b${DOES} ${AMOUNT}(${NOUN}) of (?=(?:your|the|our users'|any|such|this|that|these|personal|user|customer|certain|some)\\b)`,
  'gi',
);

/** Where something with an access of its own begins, and the person or the service is not who gets it. */
const WHO =
  "(?!you\\b|your\\b|us\\b|users\\b|anonymous\\b)((?:(?:our|its|the|these|those|certain|some|selected|any|other|third[- ]party|such) )*[a-z][\\w'-]*(?: (?:and|or) [a-z][\\w'-]*| [a-z][\\w'-]*){0,2}?)";
/** "We allow partners access to your data." */
const ALLOWS_ACCESS = new RegExp(
  `\\b(allow|offer|permit|afford)(s|ed|ing)? ${WHO} access to (?=[a-z])`,
  'gi',
);
const ENDINGS: Readonly<Record<string, string>> = {
  '': 'grant',
  s: 'grants',
  ed: 'granted',
  ing: 'granting',
};

const WHOSE = "(?:your|user|users'|our users'|personal|customer|the personal|any personal|sensitive)";
const SYSTEM =
  '(?:(?:our|the|their|its|these|those|any|some|certain|internal|computer|information|production|back-?end|of|it|hardware|software|and|or) )*(?:systems?|databases?|servers?|tools?|environments?|infrastructure|machines)';
/** "Contractors have access to systems that contain your data": to what is in them. */
const INTO_SYSTEMS = new RegExp(
  `\\baccess to ${SYSTEM},? (?:(?:that|which) (?:may |might |can |also )*(?:contains?|holds?|stores?|includes?|process(?:es)?|houses?)|containing|holding|storing|housing) (?=${WHOSE} )`,
  'gi',
);
const WHERE_KEPT = new RegExp(
  `\\baccess to ${SYSTEM},? (?:where|on which|in which) (${WHOSE} (?:[\\w-]+ ){1,3}?)(?:is|are|may be) (?:stored|held|kept|hosted|processed|located)\\b`,
  'gi',
);

/** "This requires that we send your address to Acme." */
const REQUIRES_THAT =
  /\b(requir(?:es?|ing)|necessitates?) that we (?=(?:share|transmit|send|disclose|provide|transfer|pass|give|forward)\b)/gi;
const BY_NECESSITY = /,? by necessity,? /gi;

/** "A string created from your address (also called a hash) is sent to them." */
const MADE_FROM =
  /\b(?:an? |the )?(?:\w+ )?(?:string|hash|checksum|fingerprint) (?:that (?:is|was) )?(?:created|generated|made|derived|computed|calculated) from (?=(?:your|the user's|their|an?) [a-z])/gi;
const CALLED_HASH = / \((?:also |otherwise )?(?:called|known as|referred to as) an? (?:\w+ )?hash\)/gi;

const SELLS = '(?:sell|rent|share|trade|swap|barter|lease|disclose|give away|exchange|lend|loan)';
const NOT =
  "((?:we|they|[\\w.]+) (?:(?:do|does|will|shall|would) (?:not|never)|don['\u2019]t|won['\u2019]t|doesn['\u2019]t|never)(?: (?:ever|also|knowingly|intentionally))?)";
/** "We do not sell, rent or allow others to use your address": it is what all these verbs act on. */
const SELLS_OR_LETS = new RegExp(
  `\\b${NOT} (${SELLS}(?:, ${SELLS})*),? (?:or|nor|and) ((?:allow|authori[sz]e|permit|let|enable) (?:[a-z][\\w-]* ){1,3}?(?:\\([^)]{3,60}\\) )?(?:to )?(?:use|access|view|see|collect|have access to) )((?:your|any|personal|user|customer|our users'|their)(?: [\\w-]+){1,3}?)(?= (?:without|for|unless|except|to|in|with|about|that|or|and)\\b|[.,;:]|$)`,
  'gi',
);

/** "We never sell your data or let anyone use it." */
const SELLS_IT_OR_LETS = new RegExp(
  `\\b${NOT} (${SELLS}(?:,? (?:or )?${SELLS})*) ((?:your|any|personal|user|customer|our users'|their|this|that|it|them)(?: [\\w-]+){0,3}?),? (?:or|nor) (allow|authori[sz]e|permit|let|enable) (?=(?:any|anyone|anybody|others?|third|our|advertisers|partners|them|companies|the)\\b)`,
  'gi',
);

/** "The brands of our group share your data with each other": with companies of the same owner. */
const AMONG_OURS =
  /^((?:[^,.;]{3,40}, )?)(?:the|our|all(?: of)? our) (?:[\w-]+ ){0,3}?(?:brands|companies|businesses|entities|subsidiaries|group companies)\b(?: (?!may\b|can\b|will\b|also\b|share\b|exchange\b)[\w-]+){0,7}? ((?:(?:may|can|will|also|do) )*)(?:share|exchange) ([^.;,:]{4,60}?) (?:with (?:each other|one another)|among(?:st)? (?:themselves|each other|one another)|between (?:themselves|each other|one another))\b/i;

const SHOWN = '(?:reviews?|testimonials?|comments?|ratings?)';
/** "We will display your review, alongside your name": there all can see it. */
const DISPLAYS = new RegExp(
  `\\b(we (?:(?:may|will|can|also) )*)(display|show) (?=(?:the (?:text|content) of )?your ${SHOWN}\\b(?! (?:to|only|in your)\\b))`,
  'gi',
);
const DISPLAYED = new RegExp(
  `\\b(your ${SHOWN} (?:(?:may|will|can|is|are|be|also) )+)(displayed|shown)(?= (?:together|along|alongside|with|next to|beside)\\b|[.,;])`,
  'gi',
);

/** "A legal entity of our group": a company, and no court. */
const LEGAL_ENTITY = /\blegal (?=entit(?:y|ies)\b)/gi;

/** "Users have the ability to share files with others." */
const CAN_SHARE =
  /\b(users|members|players|customers|people|you) have (?:the |an )?(?:ability|option|possibility|opportunity) (?:to share|of sharing) /gi;

/** "third parties acting on Pigeon's behalf": whoever it is, but for one who is known to be another. */
const ON_BEHALF =
  /\bon (?:(?:the )?((?!(?:Customers?|Users?|Clients?|Controllers?|Subscribers?)\b)\p{Lu}[\w.]*(?: \p{Lu}[\w.]*){0,2})|the company)['\u2019]s? behalf\b/gu;
const KNOWN = new Set(NAMED_COMPANIES.map(([company]) => company));

/** "your photo, about information, and receipts": what is said about the person, in a list. */
const ABOUT_INFORMATION = /(?<=[,(] |\band )["\u201c]?[Aa]bout["\u201d]? info(?:rmation)?(?=,| and\b|\))/g;

/** "You may request disclosure of data which has been sold": of what, if any. */
const DISCLOSURE_OF =
  /\b(request|obtain|receive|demand) (?:the |a )?disclosure of ([^.;,]{3,60}?),? (?:which|that) (?:has|have|was|were|is|are) (?:been )?(?:sold|shared|disclosed|collected)\b[^.;,]*/gi;

/** "We may send e-mail announcing offers of others." */
const ANNOUNCING =
  /\bsend (?:an? )?(?:e-?mails?|messages?|newsletters?) (?:announcing|promoting|advertising) /gi;

/** "In these types of transactions, your data is one of the assets." */
const TRANSACTIONS = /\b(?:these|such|those|this) (?:types?|kinds?) of transactions?(?=,)/gi;

/** "The data that is shared with advertisers relates to your use of it": that it is. */
const RELATES =
  /^((?:the|this) (?:personal )?(?:data|information) (?:(?:that|which) (?:is|are) |(?:that |which )?we (?:may )?)?(?:share[d]?|disclose[d]?|sen[dt]|transmit(?:ted)?|pass(?:ed)?) [^.;,]{3,60}?) relates? to /i;

/** "There are areas of the site in which you are able to post …" */
const AREAS =
  /^((?:Also|In addition|For example), )?(?:there are|we (?:offer|provide|have)) (?:areas|parts|sections|features|places) (?:of|on|in) (?:the|our) [^,.;()]{3,60}?(?: \([^)]{3,100}\))? ?(?:in which|where|that let|on which) you (?:are able to|can|may|to) (?=(?:post|share|publish|upload)\b)/i;

/** A sentence with a plain verb of giving for what says in other words that others get data. */
export const plainGiving = rewriter([
  [DOES_DATA_SHARING, (_, data: string, noun: string) => `${DEEDS[noun.toLowerCase()]} ${data}`],
  [DOES_SHARING_OF, (_, noun: string) => `${DEEDS[noun.toLowerCase()]} `],
  [
    ALLOWS_ACCESS,
    (_, _verb: string, ending: string | undefined, who: string) =>
      `${ENDINGS[(ending ?? '').toLowerCase()]} ${who} access to `,
  ],
  [INTO_SYSTEMS, 'access to '],
  [WHERE_KEPT, (_, what: string) => `access to ${what.trimEnd()}`],
  [REQUIRES_THAT, (_, verb: string) => `${/ing$/i.test(verb) ? 'requiring' : 'requires'} us to `],
  [BY_NECESSITY, ' '],
  [MADE_FROM, 'a hash of '],
  [CALLED_HASH, ''],
  [
    SELLS_OR_LETS,
    (_, not: string, verbs: string, lets: string, what: string) =>
      `${not} ${verbs.replace(/, (?=[^,]*$)/, ' or ')} ${what}, and ${not} ${lets}${what}`,
  ],
  [
    AMONG_OURS,
    (_, before: string, may: string, what: string) =>
      `${before}${before ? 'we' : 'We'} ${may}share ${what} with our group companies`,
  ],
  [DISPLAYS, '$1publicly $2 '],
  [DISPLAYED, '$1publicly $2'],
  [DISCLOSURE_OF, '$1 $2'],
  [ANNOUNCING, 'contact you about '],
  [TRANSACTIONS, 'such cases'],
  [RELATES, '$1 includes '],
  [AREAS, '$1You may '],
  [LEGAL_ENTITY, ''],
  [ON_BEHALF, (whole: string, name: string) => (KNOWN.has(name) ? whole : 'on our behalf')],
  [ABOUT_INFORMATION, 'status message'],
  [CAN_SHARE, '$1 can share '],
  [SELLS_IT_OR_LETS, '$1 $2 $3, and $1 $4 '],
]);
