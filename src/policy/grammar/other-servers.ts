import { rewriter } from './rewriting.ts';

const COPIED =
  'replicated|mirrored|copied|duplicated|federated|synced|synchroni[sz]ed|distributed|propagated';
const SERVERS =
  "(?=(?:(?:participant['\\u2019]s|the|all|all the|any|every|each|other|remote|participating|connected|federated|federating|receiving|bridged|involved|several|those|these|relevant|involved) ){1,4}(?:[\\w-]+ )?(?:servers?|homeservers?|instances?|nodes?|networks?|relays?|services?|platforms?)\\b)";
/** "Posts are replicated on other servers": they are sent there. */
const REPLICATED = new RegExp(
  `\\b(is|are|be) (?:also |then |automatically )*(?:${COPIED}) (?:to|across|with|on|onto|over|between|among|by) ${SERVERS}`,
  'gi',
);
/** "Posts federate to other servers." */
const FEDERATES = new RegExp(
  `(?<!\\b(?:to|not|never|we|you)) (?:(may|can|will) )?federates? (?:to|with|across) ${SERVERS}`,
  'gi',
);
/** "every server in the room", "all participating servers": others, as other servers are. */
const EVERY_SERVER =
  /\b(to|by|with|on|across) (?:every|each|all(?: of)?(?: the)?|the(?= (?:servers|homeservers|instances) (?:that|which) (?:take part|participate|are (?:involved|part))| participating| involved))(?: other)? (?:participating |involved |connected |federating |remote |receiving |participant['\u2019]s )*(servers?|homeservers?|instances?)(?=(?<=(?:participating|involved|connected|federating|remote|receiving|participant['\u2019]s) \w+)(?:[.,;]|$)| (?:(?:in|on|of) (?:the|a|that|this|which)|that|which|participating|where|taking part|involved)\b)/gi;

/** "They are delivered to different servers": to others. */
const DIFFERENT =
  /\b(to|by|with|on|across) (?:different|(?:various|multiple|many|several) (?:other|remote)) (servers?|homeservers?|instances?)(?=[.,;]|$| (?:and|where|in|of|that|which|around)\b)/gi;
/** "When you send a message, the date and time is stored": of the message. */
const DATE_OF =
  /^((?:When|Whenever|If) (?:you|someone|a user) (?:submits?|sends?|posts?|writes?|receives?|exchanges?) (?:(?:an?|any|your|private|direct) )*(?:messages?|e-?mails?|posts?|comments?)\b[^,]{0,40}, )(?:the|its|their) (?:exact )?(?:date and (?:the )?time|time and (?:the )?date|date|time)(?: of (?:sending|submission|delivery|it|this))?(?= (?:is|are) (?:\w+ly |also )?(?:stored|recorded|logged|saved|kept|collected)\b)/;

/** "The site that hosts the link sees your address", "the site you visit will see it": another's. */
const THAT_SITE =
  /(?<=^|[,;] )(?:the|any|that|each) (?:(?:owner|operator|administrator|provider)s? of the )?(site|website|web ?page|web server|page|server)(?: (?:that|which) (?:hosts?|provides?|runs?|operates?|embeds?) [^.,;:]{3,30}?| (?:that |which )?you (?:visit|open|go to|are visiting|click on)| (?:behind|that is behind) (?:the|that) link)(?= (?:(?:will|may|can|also|then|thereby) )*(?:sees?|receives?|learns?|obtains?|gets?) (?:your|the|that|which)\b)/gi;

/** "A relay you connect to sees your address": another's. */
const RELAY_YOU =
  /(?<=^|[,;] )(?:an?|any|each|every|the) (?:relay|homeserver|instance|node|media server)s? (?:that |which )?you (?:connect to|choose|select|use|pick|join|publish to|are connected to)(?= (?:(?:will|may|can|also|then|thereby) )*(?:sees?|receives?|learns?|obtains?|gets?)(?: (?:your|the|that|which|only|when)\b| ?:))/gi;

/** "to the sites that you link to", but "provide partners with the pages you visit". */
const SITES_YOU =
  /(?<!\b(?:provide|supply|furnish)s? (?:[\w'’-]+ ){1,3})\b(to|by|from|with) (?:the|any|all|those) (?:web ?)?(sites?|pages?|servers?) (?:that |which )?you (?:link(?: to)?|visit|share|open|click(?: on)?|browse|paste|post)(?=[.,;:]|$| (?:and|or|when|if|in|on|from)\b)/gi;

/** "The app transmits your model", with nobody named to whom: to the service. */
const APP_SENDS =
  /^((?:The|Our|Your|This) (?:[\w-]+ )?(?:app|client|software|extension|device|phone|game|launcher|browser)(?: also| automatically| then| regularly)* )(?:transmits|reports|submits|uploads|sends)(?: us)? (?=(?:its|your|the|an?|information|data|usage|crash|anonym\w+|diagnostic|device|technical)\b)(?![^.;]*\b(?:to|via|through) (?!(?:us|our|the server)\b))/;

const GETS: Readonly<Record<string, string>> = {
  receive: 'receives',
  log: 'logs',
  see: 'sees',
  get: 'gets',
  learn: 'learns',
  record: 'records',
  store: 'stores',
  collect: 'collects',
  know: 'knows',
};
/** "Acme's servers receive your token": Acme does. */
const ITS_SERVERS =
  /(?<=^|[,;:] |\b(?:that|so|and|because) )(?!(?:It|That|Who|One|Somebody|Someone|Else|Each|Today|Everyone|Anyone|User)['\u2019])(\p{Lu}[\w.]+(?: \p{Lu}[\w.]+)?)['\u2019]s? (?:own )?(?:[a-z-]+ )?(?:servers?|push service|push notification service|infrastructure) ((?:(?:may|can|will|could|might) )?)(receive|log|see|get|learn|record|store|collect|know)s? (?=(?:your|the|an?|only|that|which|when|information|data|IP)\b)/gu;

/** "Each request carries your language." */
const REQUEST =
  /^(?:With )?(?:each|every|any|such a) (?:http |server |web |network |single )?(?:request|call to our servers?|page view),? (?:also |necessarily |therefore )*(?:carries|contains|includes|transmits|conveys) (?=(?:your|the|an?|information|data|certain)\b)/i;

/** A sentence in which what goes to another server, to a site or from the app to us is said to be sent there. */
export const plainServers = rewriter([
  [REPLICATED, '$1 sent to '],
  [FEDERATES, (_, modal: string | undefined) => (modal ? ` ${modal} be sent to ` : ' are sent to ')],
  [EVERY_SERVER, '$1 other $2'],
  [DIFFERENT, '$1 other $2'],
  [DATE_OF, '$1the date and time of each message'],
  [THAT_SITE, 'the third-party $1'],
  [RELAY_YOU, 'the third-party server'],
  [SITES_YOU, '$1 third-party $2'],
  [APP_SENDS, 'We collect '],
  [
    ITS_SERVERS,
    (_, name: string, modal: string, verb: string) => `${name} ${modal}${modal ? verb : GETS[verb]} `,
  ],
  [REQUEST, 'Your browser sends us '],
]);
