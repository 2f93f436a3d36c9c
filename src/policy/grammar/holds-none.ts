import { rewriter } from './rewriting.ts';

const WHICH =
  "(?:(?:the|any|all(?: of the)?|this|that|our|such|these) )?(?:(?!(?:is|are|we|you|they|and|or|of)\\b)[\\w'\\u2019-]+ ){0,2}?";
const THINGS = '(?:data|information|details|statistics|metrics|events?|reports?|records|payloads?|requests?)';
const GIVES =
  '(?:share|send|give|provide|disclose|pass|transmit|transfer|forward|upload|report|hand over|make available)';
const GIVEN =
  '(?:shared|sent|given|provided|disclosed|passed|transmitted|transferred|forwarded|uploaded|reported|handed over|made available|exchanged|submitted)';
const HOW = '(?:(?:may|might|can|could|will|also|then|do|only|ever|on) )*';
/** Whom it goes to, and no clause. */
const WHOM =
  "((?:(?!(?:is|are|does|do|never|that|which|who|contains?|includes?)\\b)[\\w'\\u2019.&-]+ ){0,5}?[\\w'\\u2019&-]+)";
const HOLDS = '(?:contain|include|hold|carry|comprise|reveal|consist of)';
const NOT =
  "(?:do not|does not|don['\\u2019]t|doesn['\\u2019]t|never|will never|will not|won['\\u2019]t|cannot)";
/** What is not in it: "no name", "neither your name nor your number". */
const NONE = `(?: ${NOT} (?:ever )?${HOLDS}s?:? (?:any (?:of )?)?| ${HOLDS}s? (?:absolutely )?(?:no|neither|none of) )([^;:.]{3,140}?)(?=[;:.]|$|,? (?:unless|if|when|where|without|except|because|since|as|so|which|that)\\b|, (?:and|but|nor|or) (?:we|it|they|is|are|does|do)\\b)`;
const FRONT = '(?<=^|[;:] |\\. |\\band |\\bbut |, )';

/** "The data that we share with partners does not include your name." */
const SHARED = new RegExp(
  `${FRONT}(?:${WHICH}${THINGS}(?:,? (?:that|which))? (?:we|the app|our apps?) ${HOW}${GIVES}(?: on)?|what(?:ever)? (?:we|the app) ${HOW}${GIVES}(?: on)?|${WHICH}${THINGS}(?: that (?:is|are|gets?))? (?:being )?${GIVEN}(?: on)?) (?:to|with) ${WHOM}${NONE}`,
  'giu',
);
/** "Notifications sent through Apple contain no text." */
const NOTIFIED = new RegExp(
  `${FRONT}(?:(?:the|our) )?(?:push )?(?:notifications?|messages?|pings?|pushes)(?: (?:that|which) (?:we|are|is)(?: being)?)? (?:send|sent|delivered|routed|relayed) (?:through|via|over|using|to|with) ${WHOM}${NONE}`,
  'giu',
);
/** "The data we collect contains neither your name nor your number." */
const COLLECTED = new RegExp(
  `${FRONT}(?:${WHICH}${THINGS}(?:,? (?:that|which))? (?:we|the app|our apps?) ${HOW}(?:collect|gather|receive|obtain|get)|what (?:we|the app) ${HOW}(?:collect|gather|receive)s?|${WHICH}${THINGS}(?: that (?:is|are))? (?:collected|gathered|received))${NONE}`,
  'giu',
);
const OUR_LOGS = `${FRONT}(?:(?:our|the|these|such) (?:[\\w-]+ )?)?(?:(?:server|access|web|system|traffic|connection|error) )*(?:logs|log files?|log data|log entries|backups?|databases?|(?<=\\b(?:our|the) (?:[\\w-]+ )?)records)`;
/** "Our logs contain no addresses", "the server logs never include your number". */
const LOGGED = new RegExp(`${OUR_LOGS}${NONE}`, 'giu');
/** "Server logs contain no addresses and are kept for a month": the logs are. */
const LOGGED_AND = new RegExp(
  `${OUR_LOGS} (?:${NOT} (?:ever )?${HOLDS}s?|${HOLDS}s? no) (?:any )?([^;:.]{3,80}?),? and (?=(?:is|are|will be) (?:\\w+ly )?(?:kept|stored|retained|saved|deleted|erased|removed|purged|rotated|overwritten)\\b)`,
  'giu',
);

const US = /^(?:us|our (?:own )?(?:\w+ )?servers?|ourselves|the service)$/i;

/** "your name nor your number" as one list behind a single denial. */
function listed(what: string): string {
  return what.replace(/,? nor\b/g, ' or');
}

/** "usage data", "these statistics": of some of the data alone. */
const OF_SOME =
  /^(?:(?:this|that|these|those|such)\b|(?:(?:the|any|all(?: of the)?|our) )?(?!(?:the|any|all|our|what|whatever|data|information|details)\b)\w)/i;

function within(said: string): string {
  return OF_SOME.test(said) ? 'in this context, ' : '';
}

/** "sent with crash reports": in what it goes, and not to whom. */
const SENT_IN = /\b(?:reports?|logs?|dumps?|pings?|requests?)$/i;

function notGiven(said: string, whom: string, what: string): string {
  if (SENT_IN.test(whom)) return `in this context, we do not collect ${listed(what)}`;
  const deed = US.test(whom) ? `collect ${listed(what)}` : `share ${listed(what)} with ${whom}`;
  return `${within(said)}we do not ${deed}`;
}

/** A sentence with what is not done for what data, letters and logs do not hold. */
export const plainHoldingNone = rewriter([
  [SHARED, notGiven],
  [NOTIFIED, notGiven],
  // What is collected is told of section by section.
  [COLLECTED, (_, what: string) => `in this context, we do not collect ${listed(what)}`],
  [LOGGED_AND, (_, what: string) => `we do not store ${listed(what)}; the server logs `],
  [LOGGED, (_, what: string) => `we do not store ${listed(what)}`],
]);
